import { isEveryday } from './fit.ts';
import { readTraits, type Traits } from './fit-traits.ts';
import type { HintMessage, MessageKind } from './hint.ts';
import { splitWords, type TextWord, toWords } from './words.ts';

/** A message as likeness reads it, once. */
export interface LikenessEntry {
  readonly message: HintMessage;
  readonly atMs: number;
  readonly words: readonly TextWord[];
  readonly streets: readonly TextWord[];
  readonly traits: Traits;
  readonly kinds: ReadonlyMap<MessageKind, number>;
  /** The text without case, signs and spaces: what is told on word for word is the same here. */
  readonly plain: string;
  readonly everyday: boolean;
}

export function readEntry(message: HintMessage): LikenessEntry {
  const known = kept.get(message);
  if (known) return known;
  const words = toWords(message.text);
  const entry = {
    ...{ message, words, atMs: Date.parse(message.at), traits: readTraits(message.text) },
    streets: words.filter(({ street }) => street),
    kinds: new Map(message.kinds.map(({ kind, score }) => [kind, score])),
    plain: splitWords(message.text).join(' '),
    everyday: isEveryday(message.text),
  };
  kept.set(message, entry);
  return entry;
}

/** A message is compared with many others: read once, kept as long as it lives. */
const kept = new WeakMap<HintMessage, LikenessEntry>();
