/** A text as rows of features by number, with what it is labelled as. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** 0 or 1 for each outcome. */
  readonly labels: Float64Array;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Draws every weight to nought: keeps the table small. */
  readonly sparse: number;
  readonly smooth: number;
}

/** Weights by feature and outcome, row by row. */
export interface Weights {
  readonly outcomes: number;
  readonly table: Float64Array;
}

/** Logistic regression per outcome by adaptive gradient steps; the same examples give the same weights. */
export function trainWeights(
  examples: readonly Example[],
  features: number,
  outcomes: number,
  { epochs, rate, sparse, smooth }: Settings,
): Weights {
  const table = new Float64Array(features * outcomes);
  const pace = new Float64Array(features * outcomes).fill(1e-2);
  const order = examples.map((_, at) => at);
  const next = numbersFrom(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const example = examples[at];
      if (example) step(example, table, pace, outcomes, rate, sparse, smooth);
    }
  }
  return { outcomes, table };
}

function step(
  { ids, values, labels, weight }: Example,
  table: Float64Array,
  pace: Float64Array,
  outcomes: number,
  rate: number,
  sparse: number,
  smooth: number,
): void {
  const sums = sumsOf(ids, values, table, outcomes);
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const error = (1 / (1 + Math.exp(-(sums[outcome] ?? 0))) - (labels[outcome] ?? 0)) * weight;
    if (Math.abs(error) < 0.01) continue;
    for (let index = 0; index < ids.length; index++) {
      const cell = (ids[index] ?? 0) * outcomes + outcome;
      const known = table[cell] ?? 0;
      const slope = error * (values[index] ?? 0) + smooth * known;
      const travelled = (pace[cell] ?? 0) + slope * slope;
      pace[cell] = travelled;
      const size = rate / Math.sqrt(travelled);
      const moved = known - size * slope;
      const drawn = Math.max(0, Math.abs(moved) - size * sparse);
      table[cell] = moved < 0 ? -drawn : drawn;
    }
  }
}

export function sumsOf(ids: Int32Array, values: Float64Array, table: Float64Array, outcomes: number): Float64Array {
  const sums = new Float64Array(outcomes);
  for (let index = 0; index < ids.length; index++) {
    const row = (ids[index] ?? 0) * outcomes;
    const value = values[index] ?? 0;
    for (let outcome = 0; outcome < outcomes; outcome++) {
      sums[outcome] = (sums[outcome] ?? 0) + (table[row + outcome] ?? 0) * value;
    }
  }
  return sums;
}

/** Numbers between 0 and 1, the same row each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(all: T[], next: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const [a, b] = [all[at], all[other]];
    if (a !== undefined && b !== undefined) [all[at], all[other]] = [b, a];
  }
}
