import { createContext, useContext, useSyncExternalStore } from 'react';

/** One clock for the whole page, so that every age on the screen ticks at the same moment. */
export type Clock = {
  now: () => number;
  subscribe: (listener: () => void) => () => void;
  /** Milliseconds that the server is ahead of this device; ages are counted in the server's time. */
  correct: (aheadMs: number) => void;
};

export function createClock(deviceNow: () => number = Date.now): Clock {
  const listeners = new Set<() => void>();
  let aheadMs = 0;
  let second = toSecond(deviceNow());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => deviceNow() + aheadMs;
  const tick = () => {
    second = toSecond(read());
    for (const listener of [...listeners]) listener();
    timer = setTimeout(tick, 1000 - (read() % 1000));
  };

  return {
    now: () => {
      if (listeners.size === 0) second = toSecond(read());
      return second;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) timer = setTimeout(tick, 1000 - (read() % 1000));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    correct: (ms) => {
      aheadMs = ms;
    },
  };
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

export const ClockContext = createContext<Clock | undefined>(undefined);

export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('No ClockContext above this component');
  return clock;
}

/** Milliseconds since the epoch, whole seconds, in the server's time. */
export function useNow(): number {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, clock.now);
}

/** Repaints only when the selected primitive changes, e.g. an age in minutes. */
export function useNowSelected<T extends string | number | boolean>(select: (now: number) => T): T {
  const clock = useClock();
  return useSyncExternalStore(clock.subscribe, () => select(clock.now()));
}
