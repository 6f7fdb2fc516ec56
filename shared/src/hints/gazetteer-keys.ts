import type { GazetteerPlace } from './hint.ts';
import { type PlaceToken, placeTokens, suffixOf } from './place-tokens.ts';
import { categoryOfKind, categoryOfWord, chains, describingWords, everydayWords } from './place-words.ts';

/** How a name leads to a place: its own name, a given nickname, or a part of it that people use alone. */
export type KeySource = 'name' | 'alias' | 'part' | 'stem';

/** A key under which a place is found. */
export interface PlaceKey {
  readonly key: string;
  readonly source: KeySource;
  /** Also a word of every day: "de Plus", "de plas", "station". */
  readonly everyday: boolean;
  /** Also a word that describes ("snel"): only a capital or a colon makes it a name. */
  readonly describing: boolean;
  readonly capital: boolean;
}

export type PlaceRank = 'spot' | 'street' | 'district';

export function rankOf(kind: string): PlaceRank {
  if (/district|wijk|buurt|neighbou?rhood|quarter|kern$|^dorp|town|city|village|municipality|kwartier/i.test(kind))
    return 'district';
  return /street|straat|weg|road|laan|path|pad$|quay|kade/i.test(kind) ? 'street' : 'spot';
}

/** The words of a name that count, its particles left out. */
export function contentOf(tokens: readonly PlaceToken[]): readonly PlaceToken[] {
  const content = tokens.filter((token) => !token.particle);
  return content.length > 0 ? content : tokens;
}

export function joinKey(tokens: readonly PlaceToken[]): string {
  return tokens.map((token) => token.key).join('');
}

function toKey(tokens: readonly PlaceToken[], source: KeySource): PlaceKey {
  const key = joinKey(tokens);
  const alone = tokens.length === 1;
  const category = alone && categoryOfWord.has(key);
  const everyday = alone && (key.length <= 3 || category || chains.has(key) || everydayWords.has(key));
  return {
    key,
    source,
    everyday,
    describing: alone && describingWords.has(key),
    capital: tokens.some((token) => token.capital),
  };
}

/** What the other places of a gazetteer are called. */
export interface KnownNames {
  /** Towns and districts, which a branch or a street may carry behind its own name. */
  readonly towns: ReadonlySet<string>;
  /** Full names: no other place may take one for a part of its own. */
  readonly full: ReadonlySet<string>;
}

/** All keys of a place: its name, its nicknames, and the parts of its name that people use alone. */
export function keysOf(place: GazetteerPlace, known: KnownNames): PlaceKey[] {
  const keys = [toKey(contentOf(placeTokens(place.name)), 'name')];
  for (const alias of place.aliases) keys.push(toKey(contentOf(placeTokens(alias)), 'alias'));
  for (const part of partsOf(place, known)) if (part.length > 0) keys.push(toKey(part, 'part'));
  const stem = stemOf(place);
  if (stem) keys.push(stem);
  const seen = new Set<string>();
  return keys.filter((each) => each.key.length >= 2 && !seen.has(each.key) && seen.add(each.key));
}

/** "Langs de Rijn" is not the rowing club De Rijn. */
const waters = new Set(
  'rijn ijssel lek maas waal amstel vecht linge zaan eem dommel aa gouwe merwede schelde eems rotte spaarne'.split(' '),
);
const compass = new Set(['noord', 'oost', 'zuid', 'west', 'midden']);

function partsOf(place: GazetteerPlace, known: KnownNames): (readonly PlaceToken[])[] {
  const tokens = contentOf(placeTokens(place.name));
  const rank = rankOf(place.kind);
  const last = tokens.at(-1);
  const parts: (readonly PlaceToken[])[] = [];
  if (last && compass.has(last.key) && !tokens.slice(0, -1).every(isCategory)) parts.push(tokens.slice(0, -1));
  if (rank === 'spot') parts.push(...spotParts(tokens));
  if (last && rank === 'street' && tokens.length > 1 && suffixOf(last.key)) parts.push([last]);
  const free = parts.filter((part) => !known.full.has(joinKey(part)) && !known.towns.has(joinKey(part)));
  return rank === 'district' ? free : [...free, ...withoutTown(tokens, known.towns)];
}

/** "Kalverstraat" of "Kalverstraat Harmelen"; what remains may be the name of another place too. */
function withoutTown(tokens: readonly PlaceToken[], towns: ReadonlySet<string>): (readonly PlaceToken[])[] {
  const parts: (readonly PlaceToken[])[] = [];
  for (let cut = 1; cut < tokens.length; cut += 1) {
    if (towns.has(joinKey(tokens.slice(cut)))) parts.push(tokens.slice(0, cut));
    if (towns.has(joinKey(tokens.slice(0, cut)))) parts.push(tokens.slice(cut));
  }
  return parts.filter((part) => !towns.has(joinKey(part)) && !part.every((token) => isCategory(token)));
}

function spotParts(tokens: readonly PlaceToken[]): (readonly PlaceToken[])[] {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !second || !last) return [];
  const comma = tokens.findIndex((token, index) => index > 0 && token.gap === 'comma');
  const parts = comma > 0 ? [tokens.slice(comma)] : [];
  if (chains.has(first.key)) return [[first], ...parts];
  if (first.key === 'albert' && second.key === 'heijn') {
    return [[first, second], [{ ...first, key: 'ah' }], [{ ...first, key: 'appie' }], ...parts];
  }
  if (first.key === 'flat') parts.push([{ ...second, key: `${second.key}flat` }]);
  const proper = tokens.filter((token) => !isCategory(token));
  if (proper.length < tokens.length && !suffixOf(joinKey(proper))) parts.push(proper);
  if (last.capital && last.key.length >= 4 && !isCategory(last) && !suffixOf(last.key)) parts.push([last]);
  return parts.filter((part) => part.length > 0 && !part.every((token) => waters.has(token.key)));
}

function isCategory(token: PlaceToken): boolean {
  return categoryOfWord.has(token.key) && !(token.capital && chains.has(token.key));
}

/** "De Thorbecke" for Thorbeckelaan: the part before the last, when it is long and no word of every day. */
function stemOf(place: GazetteerPlace): PlaceKey | null {
  const tokens = contentOf(placeTokens(place.name));
  const key = joinKey(tokens);
  const suffix = suffixOf(key);
  if (rankOf(place.kind) === 'district' || !suffix) return null;
  const stem = key.slice(0, -suffix.length);
  if (stem.length < 6 || everydayWords.has(stem) || categoryOfWord.has(stem) || /^\d/.test(stem)) return null;
  return { key: stem, source: 'stem', everyday: false, describing: false, capital: true };
}

/** The categories a place belongs to, by its kind and the words of its names. */
export function categoriesOf(place: GazetteerPlace): ReadonlySet<string> {
  const categories = new Set<string>();
  if (rankOf(place.kind) === 'district') return categories;
  const byKind = Object.hasOwn(categoryOfKind, place.kind)
    ? categoryOfKind[place.kind]
    : categoryOfWord.get(place.kind.toLowerCase());
  if (byKind !== undefined) categories.add(byKind);
  if (rankOf(place.kind) === 'street') return categories;
  for (const name of [place.name, ...place.aliases]) {
    for (const token of placeTokens(name)) {
      const category = categoryOfWord.get(token.key);
      if (category !== undefined) categories.add(category);
    }
  }
  return categories;
}
