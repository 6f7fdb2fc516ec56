/** Chance that can be repeated (mulberry32). */
export interface Chance {
  /** 0 ≤ number < 1. */
  number(): number;
  /** 0 ≤ whole < below. */
  whole(below: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** Null from an empty list. */
  pickAny<T>(from: readonly T[]): T | null;
  happens(part: number): boolean;
  /** A UUIDv7 that this seed alone gives. */
  id(): string;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  let ids = 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(number() * below);
  return {
    number,
    whole,
    pick: (from) => from[whole(from.length)] ?? from[0],
    pickAny: (from) => from[whole(from.length)] ?? null,
    happens: (part) => number() < part,
    id: () => {
      ids += 1;
      return `01900000-0000-7000-8000-${(seed * 100_000 + ids).toString(16).padStart(12, '0')}`;
    },
  };
}
