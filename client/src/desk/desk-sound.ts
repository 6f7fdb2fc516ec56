import { z } from 'zod';
import { createStore, type Store } from '../store/create-store.ts';

const REPEAT_MS = 8_000;
const storageKey = 'nachtwacht.sound';

/** What a desk hears, each with notes of its own: told apart without looking. */
export const soundKinds = ['urgent', 'fresh', 'owed', 'returned', 'answer'] as const;
export type SoundKind = (typeof soundKinds)[number];

const volumes = z.strictObject({
  urgent: z.number().min(0).max(1),
  fresh: z.number().min(0).max(1),
  owed: z.number().min(0).max(1),
  returned: z.number().min(0).max(1),
  answer: z.number().min(0).max(1),
});
const settings = z.strictObject({ on: z.boolean(), volumes });
type Settings = z.infer<typeof settings>;

/** The switch is on, and so is the volume of what counts most. */
export function hearsUrgent({ on, volumes: chosen }: Settings): boolean {
  return on && chosen.urgent > 0;
}

const START: Settings = { on: true, volumes: { urgent: 0.8, fresh: 0.3, owed: 0.4, returned: 0.6, answer: 0.5 } };

/** Hertz. Rising asks for eyes at once, falling can wait, one low note is only a nod. */
const tunes: Record<SoundKind, readonly number[]> = {
  urgent: [660, 880, 660, 880],
  fresh: [440],
  owed: [523, 392],
  returned: [392, 523, 659],
  answer: [784, 523],
};

export interface DeskSound {
  readonly settings: Store<Settings>;
  /** The browser lets no sound out until somebody touches the page. */
  readonly blocked: Store<boolean>;
  setOn: (on: boolean) => void;
  setVolume: (kind: SoundKind, volume: number) => void;
  /** Urgent, at once and every 8 seconds until told `false`. */
  ring: (wanted: boolean) => void;
  play: (kind: SoundKind) => void;
  unblock: () => void;
  close: () => void;
}

export function createDeskSound(storage: Storage = localStorage): DeskSound {
  const { store, set } = createStore<Settings>(read(storage.getItem(storageKey)));
  const { store: blocked, set: setBlocked } = createStore(false);
  let audio: AudioContext | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const keep = (next: Settings) => {
    set(next);
    try {
      storage.setItem(storageKey, JSON.stringify(next));
    } catch {
      // A full or forbidden storage keeps it until the page goes.
    }
  };
  const open = () => {
    audio ??= new AudioContext();
    audio.onstatechange = () => setBlocked(audio?.state === 'suspended');
    setBlocked(audio.state === 'suspended');
    return audio;
  };
  const play = (kind: SoundKind) => {
    const { on, volumes: chosen } = store.get();
    if (!on || chosen[kind] === 0 || !('AudioContext' in globalThis)) return;
    const context = open();
    if (context.state === 'running') playTones(context, tunes[kind], chosen[kind] * 0.5);
  };
  const sound = () => play('urgent');

  return {
    settings: store,
    blocked,
    setOn: (on) => {
      keep({ ...store.get(), on });
      if (on && 'AudioContext' in globalThis) void open().resume();
    },
    setVolume: (kind, volume) => keep({ ...store.get(), volumes: { ...store.get().volumes, [kind]: volume } }),
    ring: (wanted) => {
      if (wanted === (timer !== undefined)) return;
      clearInterval(timer);
      timer = wanted ? setInterval(sound, REPEAT_MS) : undefined;
      if (wanted) sound();
    },
    play,
    unblock: () => {
      const context = open();
      void context.resume().then(() => timer !== undefined && sound());
    },
    close: () => {
      clearInterval(timer);
      timer = undefined;
      void audio?.close();
      audio = null;
    },
  };
}

/** Soft at both ends: heard across a room, not a siren. */
function playTones(context: AudioContext, tones: readonly number[], volume: number): void {
  for (const [index, hertz] of tones.entries()) {
    const start = context.currentTime + index * 0.22;
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = hertz;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(volume, start + 0.02);
    gain.gain.linearRampToValueAtTime(0, start + 0.2);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.21);
  }
}

function read(text: string | null): Settings {
  if (text === 'off') return { ...START, on: false };
  try {
    return settings.safeParse(JSON.parse(text ?? 'null')).data ?? START;
  } catch {
    return START;
  }
}
