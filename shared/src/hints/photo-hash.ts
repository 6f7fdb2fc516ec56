const COLUMNS = 9;
const ROWS = 8;

/**
 * Difference hash of a photo scaled to 9 × 8 grey values, row by row: one bit for each pair of neighbours, set where
 * it grows darker to the right. Survives scaling, recompression and a change of brightness. Missing values count as 0.
 */
export function differenceHash(grey: ArrayLike<number>): string {
  let digits = '';
  for (let row = 0; row < ROWS; row += 1) {
    for (let half = 0; half < 2; half += 1) digits += toDigit(grey, row * COLUMNS + half * 4);
  }
  return digits;
}

function toDigit(grey: ArrayLike<number>, start: number): string {
  let value = 0;
  for (let step = 0; step < 4; step += 1) {
    const [left, right] = [grey[start + step] ?? 0, grey[start + step + 1] ?? 0];
    value = value * 2 + (left > right ? 1 : 0);
  }
  return value.toString(16);
}

/** How many of the 64 bits differ; 64 when either is no hash. */
export function hammingDistance(a: string, b: string): number {
  if (!isHash(a) || !isHash(b)) return 64;
  let bits = 0;
  for (let index = 0; index < 16; index += 1) {
    bits += bitCounts[Number.parseInt(a.charAt(index), 16) ^ Number.parseInt(b.charAt(index), 16)] ?? 0;
  }
  return bits;
}

/** The least distance between a photo of the one and a photo of the other; 64 when either has none. */
export function closestPhotos(a: readonly string[], b: readonly string[]): number {
  let least = 64;
  for (const one of a) for (const other of b) least = Math.min(least, hammingDistance(one, other));
  return least;
}

function isHash(text: string): boolean {
  return /^[\da-f]{16}$/u.test(text);
}

const bitCounts = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];
