import type { PlaceToken } from './place-tokens.ts';
import { categoryOfWord, everydayWords, placePrepositions, plainWords } from './place-words.ts';

/** Runs of 1 to `most` of these tokens that no end of a sentence divides. */
export function* runsOf(tokens: readonly PlaceToken[], indexes: readonly number[], most: number): Generator<number[]> {
  for (let from = 0; from < indexes.length; from += 1) {
    const run: number[] = [];
    for (let at = from; at < Math.min(indexes.length, from + most); at += 1) {
      const index = indexes[at] ?? 0;
      const last = run.at(-1);
      if (last !== undefined && (index - last > 3 || isDivided(tokens, last, index))) break;
      run.push(index);
      yield [...run];
    }
  }
}

function isDivided(tokens: readonly PlaceToken[], last: number, index: number): boolean {
  for (let at = last + 1; at <= index; at += 1) {
    const gap = tokens[at]?.gap;
    if (gap === 'stop' || gap === 'slash') return true;
  }
  return false;
}

export function keyOf(tokens: readonly PlaceToken[], run: readonly number[]): string {
  let key = '';
  for (const index of run) key += tokens[index]?.key ?? '';
  return key;
}

/** Words in which no misspelt name is looked for. */
export function isPlain(tokens: readonly PlaceToken[], run: readonly number[]): boolean {
  if (run.some((index) => plainWords.has(tokens[index]?.lower ?? ''))) return true;
  return run.every((index) => {
    const key = tokens[index]?.key ?? '';
    return everydayWords.has(key) || categoryOfWord.has(key) || placePrepositions.has(key);
  });
}

export function hasLinkWord(tokens: readonly PlaceToken[], run: readonly number[]): boolean {
  return run.some((index) => (tokens[index]?.key.length ?? 0) < 3 || placePrepositions.has(tokens[index]?.lower ?? ''));
}
