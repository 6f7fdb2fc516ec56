import { createStore, type Store } from '../store/create-store.ts';

const REPEAT_MS = 8_000;
const storageKey = 'nachtwacht.sound';

export interface UrgentSound {
  readonly on: Store<boolean>;
  /** The browser lets no sound out until somebody touches the page. */
  readonly blocked: Store<boolean>;
  setOn: (on: boolean) => void;
  /** Sounds at once and every 8 seconds until told `false`. */
  ring: (wanted: boolean) => void;
  /** Once, soft: an answer came in. */
  chime: () => void;
  unblock: () => void;
  close: () => void;
}

export function createUrgentSound(storage: Storage = localStorage): UrgentSound {
  const { store: on, set: setOn } = createStore(storage.getItem(storageKey) !== 'off');
  const { store: blocked, set: setBlocked } = createStore(false);
  let audio: AudioContext | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const open = () => {
    audio ??= new AudioContext();
    audio.onstatechange = () => setBlocked(audio?.state === 'suspended');
    setBlocked(audio.state === 'suspended');
    return audio;
  };
  const play = (hertz: readonly number[]) => {
    if (!on.get() || !('AudioContext' in globalThis)) return;
    const context = open();
    if (context.state === 'running') playTones(context, hertz);
  };
  const sound = () => play(RISING);

  return {
    on,
    blocked,
    setOn: (next) => {
      storage.setItem(storageKey, next ? 'on' : 'off');
      setOn(next);
      if (next) void open().resume();
    },
    ring: (wanted) => {
      if (wanted === (timer !== undefined)) return;
      clearInterval(timer);
      timer = wanted ? setInterval(sound, REPEAT_MS) : undefined;
      if (wanted) sound();
    },
    chime: () => play(FALLING),
    unblock: () => {
      const context = open();
      void context.resume().then(() => timer !== undefined && sound());
    },
    close: () => {
      clearInterval(timer);
      void audio?.close();
    },
  };
}

const RISING = [660, 880];
const FALLING = [784, 523];

// Two tones, soft at both ends: heard across a room, not a siren. Rising asks for eyes at once, falling can wait.
function playTones(context: AudioContext, tones: readonly number[]): void {
  for (const [index, hertz] of tones.entries()) {
    const start = context.currentTime + index * 0.22;
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = hertz;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.25, start + 0.02);
    gain.gain.linearRampToValueAtTime(0, start + 0.2);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.21);
  }
}
