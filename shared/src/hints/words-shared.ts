import { streetName, type TextWord } from './words.ts';

/** A word that two texts share: how it is written in the first, and what it says. */
export interface SharedWord {
  readonly word: TextWord;
  readonly weight: number;
}

/** What the words of two texts have in common: by stem, by meaning, as part of a longer word, or but for a typing error. */
export function sharedWords(
  a: readonly TextWord[],
  b: readonly TextWord[],
  weigh: (word: TextWord) => number = (word) => word.weight,
): readonly SharedWord[] {
  const shared: SharedWord[] = [];
  const stems = new Map(b.map((word) => [word.stem, word]));
  const meant = new Set(b.flatMap((word) => word.concept ?? []));
  const counted = new Set<string>();
  for (const word of a) {
    const share = stems.has(word.stem) ? 1 : conceptShare(word, meant) || likeliest(word, b);
    const name = word.concept ?? word.stem;
    if (share === 0 || counted.has(name)) continue;
    counted.add(name);
    shared.push({ word, weight: weigh(word) * share });
  }
  return shared;
}

function conceptShare(word: TextWord, meant: ReadonlySet<string>): number {
  return word.concept !== null && meant.has(word.concept) ? 0.8 : 0;
}

function likeliest(word: TextWord, others: readonly TextWord[]): number {
  if (word.stem.length < 5) return 0;
  let best = 0;
  for (const other of others) {
    if (other.stem.length < 5 || !mayBeAlike(word.stem, other.stem)) continue;
    best = Math.max(best, alike(word, other));
    if (best >= 0.8) return best;
  }
  return best;
}

/** A cheap look before letters are compared: the same first letter, or the same two at the end. */
function mayBeAlike(a: string, b: string): boolean {
  return a.charCodeAt(0) === b.charCodeAt(0) || (a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2));
}

function alike(a: TextWord, b: TextWord): number {
  if (a.street || b.street) {
    const [one, other] = [streetName(a.written), streetName(b.written)];
    if ((!a.street || !b.street) && one.length >= 5 && one === other) return 0.8;
  }
  if (a.sound.length >= 3 && a.sound === b.sound && Math.abs(a.stem.length - b.stem.length) <= 2) return 0.8;
  if (a.stem.length >= 6 && b.stem.length >= 6 && isOneEditApart(a.stem, b.stem)) return 0.8;
  const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  return short.length >= 5 && (long.endsWith(short) || long.startsWith(short)) ? 0.6 : 0;
}

/** One letter put in, left out or changed, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [inA, inB] = [endA - start, endB - start];
  if (inA <= 1 && inB <= 1) return true;
  return inA === 2 && inB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
