import type { BackOff } from './back-off.ts';

export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitLimits {
  /** Failures in a row after which nothing is tried for a while. */
  readonly failures: number;
  readonly pause: BackOff;
}

/** Spares a target that fails, and this server the trouble: after a pause one attempt tells whether it is back. */
export interface Circuit {
  readonly state: CircuitState;
  /** Milliseconds in which nothing may be tried. */
  waitMs(nowMs: number): number;
  succeeded(): void;
  failed(nowMs: number): void;
}

export function createCircuit({ failures, pause }: CircuitLimits, random: () => number): Circuit {
  let inARow = 0;
  let pauses = 0;
  let openUntilMs = 0;
  let state: CircuitState = 'closed';
  return {
    get state() {
      return state;
    },
    waitMs(nowMs) {
      if (state !== 'open') return 0;
      if (nowMs < openUntilMs) return openUntilMs - nowMs;
      state = 'half-open';
      return 0;
    },
    succeeded() {
      state = 'closed';
      inARow = 0;
      pauses = 0;
    },
    failed(nowMs) {
      inARow += 1;
      if (state === 'open' || (state === 'closed' && inARow < failures)) return;
      state = 'open';
      const ceiling = Math.min(pause.capMs, pause.baseMs * 2 ** pauses);
      openUntilMs = nowMs + (1 + random()) * (ceiling / 2);
      pauses += 1;
    },
  };
}
