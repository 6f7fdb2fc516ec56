import type { Clock } from '../../src/operation/clock.ts';

export interface ManualClock extends Clock {
  /** Lets time pass; timers fire in their order, at their own time. */
  pass(ms: number): void;
  /** Steps the wall clock alone, as a time server would. */
  stepWall(ms: number): void;
}

export function createManualClock(startedAt: string): ManualClock {
  let monotonic = 1000;
  let wall = Date.parse(startedAt);
  let timers: { readonly dueMs: number; readonly task: () => void }[] = [];
  const moveTo = (ms: number) => {
    wall += ms - monotonic;
    monotonic = ms;
  };
  return {
    now: () => wall,
    monotonicMs: () => monotonic,
    setTimer: (delayMs, task) => {
      const timer = { dueMs: monotonic + Math.max(0, delayMs), task };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass: (ms) => {
      const until = monotonic + ms;
      for (;;) {
        const [next] = timers.filter(({ dueMs }) => dueMs <= until).sort((a, b) => a.dueMs - b.dueMs);
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        moveTo(Math.max(monotonic, next.dueMs));
        next.task();
      }
      moveTo(until);
    },
    stepWall: (ms) => {
      wall += ms;
    },
  };
}
