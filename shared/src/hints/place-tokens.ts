import { particles, placeSuffixes, sameWord, shortSuffixes } from './place-words.ts';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'comma' | 'slash' | 'stop';

/** A word of a text, with where it stands. `key` is its form for comparison: bare letters, short forms written out. */
export interface PlaceToken {
  readonly key: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly abbreviation: boolean;
  readonly gap: Gap;
  readonly particle: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’`´&][\p{L}\p{M}\p{N}]+)*/gu;
const longestWord = 40;

/** The words of a text. Linear in its length. */
export function placeTokens(text: string): PlaceToken[] {
  const tokens: PlaceToken[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const lower = bareWord(match[0]);
    const gap = tokens.length === 0 ? 'stop' : gapOf(text.slice(end, match.index), tokens.at(-1)?.lower ?? '');
    end = match.index + match[0].length;
    if (lower === '') continue;
    const capital = /^\p{Lu}/u.test(match[0]);
    const abbreviation = /^\p{Lu}{2,3}$/u.test(match[0]);
    const key = keyOfWord(lower, tokens.at(-1)?.lower);
    tokens.push({ key, lower, start: match.index, end, capital, abbreviation, gap, particle: particles.has(lower) });
  }
  return tokens;
}

function gapOf(between: string, before: string): Gap {
  if (/[!?\n:;]/.test(between)) return 'stop';
  if (between.includes('.')) return isShortForm(before) ? 'none' : 'stop';
  if (between.includes('/')) return 'slash';
  return between.includes(',') || between.includes('(') ? 'comma' : 'none';
}

function isShortForm(lower: string): boolean {
  return (
    lower.length <= 2 ||
    /(?:str|ln|wg)$/.test(lower) ||
    lower === 'burg' ||
    lower === 'prof' ||
    lower === 'gen' ||
    lower === 'kon'
  );
}

/** Lower case, bare letters and digits: "Israëls" and "israels" are one. */
export function bareWord(text: string): string {
  const lower = text.slice(0, longestWord).toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[^a-z0-9]/g, '');
}

function keyOfWord(lower: string, before: string | undefined): string {
  const same = Object.hasOwn(sameWord, lower) ? sameWord[lower] : undefined;
  if (same !== undefined) return same;
  if (before === 'albert' && /^he[iy]j?n$/.test(lower)) return 'heijn';
  for (const [short, full] of shortSuffixes) {
    if (!lower.endsWith(short)) continue;
    const stem = lower.slice(0, -short.length);
    if (stem === '' || stem.length >= 3) return stem + full;
  }
  return lower;
}

/** The last part that names a street or the like, when at least three letters stand before it. */
export function suffixOf(key: string): string | null {
  return placeSuffixes.find((suffix) => key.endsWith(suffix) && key.length >= suffix.length + 3) ?? null;
}
