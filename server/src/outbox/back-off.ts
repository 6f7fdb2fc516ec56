export interface BackOff {
  readonly baseMs: number;
  readonly capMs: number;
}

/** Exponential with full jitter: anything between nothing and the ceiling, so that those who failed together do not return together. */
export function backOffMs({ baseMs, capMs }: BackOff, failures: number, random: () => number): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(failures, 30));
  return Math.floor(random() * ceiling);
}
