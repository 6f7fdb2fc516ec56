import type { Alarm } from './alarm.ts';

export type SoundState = 'ready' | 'blocked' | 'absent';

/** Owns the page's audio; `close` gives it back. */
export interface AlarmSound {
  state: () => SoundState;
  /** Called from a click or key: browsers give sound only then. */
  unblock: () => Promise<void>;
  play: (alarm: Exclude<Alarm, 'silent'>) => void;
  onState: (listener: () => void) => () => void;
  close: () => void;
}

/** Hz and seconds from the start. */
const tunes = {
  informed: [
    [880, 0],
    [880, 0.2],
  ],
  new: [
    [659, 0],
    [880, 0.18],
  ],
  late: [
    [988, 0],
    [740, 0.16],
    [988, 0.32],
    [740, 0.48],
  ],
} as const;
const TONE_SECONDS = 0.15;

export function createAlarmSound(): AlarmSound {
  const context = 'AudioContext' in globalThis ? new AudioContext() : null;

  const tone = (audio: AudioContext, hertz: number, at: number) => {
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    const start = audio.currentTime + at;
    oscillator.frequency.value = hertz;
    oscillator.type = 'triangle';
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.35, start + 0.015);
    gain.gain.linearRampToValueAtTime(0, start + TONE_SECONDS);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(start + TONE_SECONDS);
  };

  return {
    state: () => (context === null ? 'absent' : context.state === 'running' ? 'ready' : 'blocked'),
    unblock: async () => {
      await context?.resume();
    },
    play: (alarm) => {
      if (context?.state !== 'running') return;
      for (const [hertz, at] of tunes[alarm]) tone(context, hertz, at);
    },
    onState: (listener) => {
      context?.addEventListener('statechange', listener);
      return () => context?.removeEventListener('statechange', listener);
    },
    close: () => void context?.close(),
  };
}
