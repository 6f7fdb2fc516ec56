/** Time as it is given to the clockwork. */
export interface Clock {
  /** Wall clock, ms since 1970. */
  now(): number;
  /** Never steps back. */
  monotonicMs(): number;
  /** Returns how to call it off. */
  setTimer(delayMs: number, task: () => void): () => void;
}

/** Beyond this `setTimeout` fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
  setTimer: (delayMs, task) => {
    const timer = setTimeout(task, Math.min(Math.max(0, Math.ceil(delayMs)), LONGEST_TIMER_MS));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
