import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Alarm } from './alarm.ts';
import { createAlarmSound, type SoundState } from './alarm-sound.ts';

const storageKey = 'nachtwacht.board.sound';
const repeatMs = { informed: 8_000, new: 8_000, late: 4_000 } as const;

export interface AlarmControl {
  readonly on: boolean;
  readonly state: SoundState;
  toggle: () => void;
  unblock: () => void;
}

/** Sounds at once and again until the alarm is silent. A choice for or against sound is remembered on this computer. */
export function useAlarm(alarm: Alarm, onByDefault: boolean): AlarmControl {
  const [sound] = useState(createAlarmSound);
  const [on, setOn] = useState(() => (localStorage.getItem(storageKey) ?? (onByDefault ? 'on' : 'off')) === 'on');
  const state = useSyncExternalStore(sound.onState, sound.state);

  useEffect(() => {
    const unblock = () => void sound.unblock();
    window.addEventListener('pointerdown', unblock);
    window.addEventListener('keydown', unblock);
    return () => {
      window.removeEventListener('pointerdown', unblock);
      window.removeEventListener('keydown', unblock);
    };
  }, [sound]);

  useEffect(() => {
    if (alarm === 'silent' || !on || state !== 'ready') return undefined;
    sound.play(alarm);
    const timer = setInterval(() => sound.play(alarm), repeatMs[alarm]);
    return () => clearInterval(timer);
  }, [sound, alarm, on, state]);

  return {
    on,
    state,
    toggle: () => {
      localStorage.setItem(storageKey, on ? 'off' : 'on');
      setOn(!on);
    },
    unblock: () => void sound.unblock(),
  };
}
