import { z } from 'zod';
import { type MessageKind, messageKinds } from './hint.ts';
import kindWeights from './kind-weights.json' with { type: 'json' };
import type { Feature } from './model-features.ts';

/** Weights of one feature, by place in `messageKinds`; one more for urgency. */
type Row = readonly (readonly [kind: number, weight: number])[];

const SCALE = 16;
/** The file is made by `node scripts/hints-model/train.ts`, not written by hand. */
const modelForm = z.strictObject({
  version: z.string().regex(/^kinds-\d+$/),
  /** Of each feature its weights in sixteenths, each after the letter of its kind, `m` for urgent: `wknal a21h-6`. */
  weights: z.array(z.string().regex(/^\S.* (?:[a-m]-?\d+)+$/)),
});

interface Model {
  readonly version: string;
  readonly rows: ReadonlyMap<string, Row>;
}

let read: Model | null = null;

/** Read at the first message, not when the module is loaded. */
export function kindModel(): Model {
  read ??= toModel();
  return read;
}

function toModel(): Model {
  const { version, weights } = modelForm.parse(kindWeights);
  const rows = weights.map((line): [string, Row] => {
    const gap = line.lastIndexOf(' ');
    return [line.slice(0, gap), toRow(line.slice(gap + 1))];
  });
  return { version, rows: new Map(rows) };
}

function toRow(cells: string): Row {
  return [...cells.matchAll(/([a-m])(-?\d+)/g)].map(([, letter = 'a', weight]) => [
    letter.charCodeAt(0) - 97,
    Number(weight) / SCALE,
  ]);
}

export interface ModelledKind {
  readonly kind: MessageKind;
  /** Sum of the weights: above nought the kind is likelier than not. */
  readonly sum: number;
  /** The words that weigh most for it, the weightiest first. */
  readonly words: readonly string[];
}

const LEAST_TOLD = 0.4;
const MAX_WORDS = 6;

const URGENT = messageKinds.length;

/** Above nought the text is likelier urgent than not; by which words. Rules are no part of it, so that it catches what they miss. */
export function urgencyByModel(features: readonly Feature[]): Pick<ModelledKind, 'sum' | 'words'> {
  const { rows } = kindModel();
  const told = new Map<string, number>();
  let sum = 0;
  for (const { name, value, words } of features) {
    for (const [outcome, weight] of rows.get(name) ?? []) {
      if (outcome !== URGENT) continue;
      sum += weight * value;
      if (words !== '') told.set(words, (told.get(words) ?? 0) + weight * value);
    }
  }
  return { sum, words: weightiest(told) };
}

/** Every kind with what the features of a text make of it, the surest first. */
export function kindsByModel(features: readonly Feature[]): readonly ModelledKind[] {
  const { rows } = kindModel();
  const sums = new Float64Array(messageKinds.length);
  const told = messageKinds.map(() => new Map<string, number>());
  for (const { name, value, words } of features) {
    for (const [kind, weight] of rows.get(name) ?? []) {
      if (kind === URGENT) continue;
      sums[kind] = (sums[kind] ?? 0) + weight * value;
      if (words !== '') told[kind]?.set(words, (told[kind].get(words) ?? 0) + weight * value);
    }
  }
  return messageKinds
    .map((kind, at) => ({ kind, sum: sums[at] ?? 0, words: weightiest(told[at] ?? new Map()) }))
    .sort((a, b) => b.sum - a.sum || messageKinds.indexOf(a.kind) - messageKinds.indexOf(b.kind));
}

function weightiest(told: ReadonlyMap<string, number>): readonly string[] {
  return [...told]
    .filter(([, weight]) => weight >= LEAST_TOLD)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(([words]) => words);
}
