import type { Gazetteer, IndexedPlace, KeyedPlace } from './gazetteer.ts';
import { wordsKey } from './gazetteer.ts';
import type { KeySource } from './gazetteer-keys.ts';
import { contextOf, trustInContext, type WordContext } from './place-context.ts';
import { hasLinkWord, isPlain, keyOf, runsOf } from './place-runs.ts';
import { slips } from './place-spelling.ts';
import { type PlaceToken, suffixOf } from './place-tokens.ts';
import { categoryOfWord, ownCategories, placePrepositions, rareCategories } from './place-words.ts';

export type MentionMatch = 'exact' | 'words' | 'sound' | 'slip' | 'category';

export interface MentionedPlace {
  readonly place: IndexedPlace;
  readonly source: KeySource;
}

/** A run of words that may mean a place, with every place of that name. */
export interface PlaceMention {
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly match: MentionMatch;
  readonly places: readonly MentionedPlace[];
  /** 0..1: how sure the name and the words around it are. */
  readonly trust: number;
  readonly everyday: boolean;
  readonly context: WordContext;
}

const mostWords = 5;
const trustOfMatch: Readonly<Record<MentionMatch, number>> = {
  exact: 0.95,
  words: 0.92,
  sound: 0.85,
  slip: 0.72,
  category: 0.5,
};
const trustOfSource = { name: 1, alias: 0.97, part: 0.9, stem: 0.75 } as const;

/** The places a text may name, none overlapping another, in its order. A fixed number of look-ups for each word. */
export function placeMentions(tokens: readonly PlaceToken[], gazetteer: Gazetteer, shouting: boolean): PlaceMention[] {
  const found: PlaceMention[] = [];
  const content = tokens.flatMap((token, index) => (token.particle ? [] : [index]));
  const spoken = content.filter((index) => !placePrepositions.has(tokens[index]?.lower ?? ''));
  const add = (run: readonly number[], match: MentionMatch, keyed: readonly KeyedPlace[]) => {
    const mention = toMention(tokens, run, match, keyed, shouting, gazetteer);
    if (mention) found.push(mention);
  };
  for (const run of runsOf(tokens, content, mostWords)) {
    const key = keyOf(tokens, run);
    const exact = gazetteer.byKey(key);
    if (exact.length > 0) add(run, 'exact', exact);
    else if (run.length <= 3 && key.length >= 5 && !isPlain(tokens, run)) add(run, 'sound', gazetteer.bySound(key));
  }
  for (const run of runsOf(tokens, spoken, 4)) {
    const key = wordsKey(run.map((index) => tokens[index]?.key ?? ''));
    if (run.length >= 2 && key !== null) add(run, 'words', gazetteer.byWords(key));
  }
  const sure = wordsOf(withoutOverlap(found));
  for (const run of runsOf(tokens, content, 3)) {
    if (run.some((index) => sure.has(index)) || isPlain(tokens, run) || (run.length > 1 && hasLinkWord(tokens, run)))
      continue;
    const key = keyOf(tokens, run);
    if (key.length >= 6 && key.length <= 40)
      add(
        run,
        'slip',
        gazetteer.bySlips(key).filter((keyed) => isSlip(key, keyed.key)),
      );
  }
  const named = withoutOverlap([...found, ...sharedLastParts(tokens, withoutOverlap(found), gazetteer, shouting)]);
  return [...named, ...categoryMentions(tokens, named, gazetteer, shouting)].sort((a, b) => a.first - b.first);
}

function toMention(
  tokens: readonly PlaceToken[],
  run: readonly number[],
  match: MentionMatch,
  keyed: readonly KeyedPlace[],
  shouting: boolean,
  gazetteer: Gazetteer,
): PlaceMention | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || keyed.length === 0) return null;
  const around = contextOf(tokens, first, last, shouting);
  const context = { ...around, category: around.category || isBeforeDistrict(tokens, last, gazetteer) };
  if (run.length === 1 && isPartOfWord(tokens, last)) return null;
  let best = 0;
  const places = new Map<IndexedPlace, KeySource>();
  const everyday = run.length === 1 && keyed.some((each) => each.everyday);
  for (const each of keyed) {
    if (match === 'slip' && !isSlipInPlace(each, context)) continue;
    const trust =
      trustOfMatch[match] * trustOfSource[each.source] * trustInContext(each, run.length, context, everyday);
    if (trust <= 0) continue;
    best = Math.max(best, trust);
    if (!places.has(each.place)) places.set(each.place, each.source);
  }
  if (places.size === 0) return null;
  const mentioned = [...places].map(([place, source]) => ({ place, source }));
  return { first, last, match, places: mentioned, trust: best, everyday, context };
}

/** "Bushokje Harmelen", "loswal in Barwoutswaarder". */
function isBeforeDistrict(tokens: readonly PlaceToken[], last: number, gazetteer: Gazetteer): boolean {
  const next = tokens[last + 1];
  const named = next?.lower === 'in' || next?.lower === 'van' ? tokens[last + 2] : next;
  if (!named || next?.gap !== 'none' || named.gap !== 'none') return false;
  return gazetteer.byKey(named.key).some(({ place, describing }) => place.rank === 'district' && !describing);
}

function isSlip(key: string, other: string): boolean {
  if (key[0] !== other[0] || key.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const suffix = suffixOf(key);
  if (suffix !== null && suffixOf(other) === suffix) {
    const stem = other.length - suffix.length;
    return slips(key, other) <= (stem >= 9 ? 2 : stem >= 5 ? 1 : 0);
  }
  return slips(key, other) <= (other.length >= 11 ? 2 : other.length >= 7 ? 1 : 0);
}

function isSlipInPlace(keyed: KeyedPlace, context: WordContext): boolean {
  if (suffixOf(keyed.key)) return true;
  return !context.notPlace && (context.capital || (context.preposition && context.article));
}

function wordsOf(mentions: readonly PlaceMention[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of mentions) for (let index = first; index <= last; index += 1) words.add(index);
  return words;
}

function withoutOverlap(found: readonly PlaceMention[]): PlaceMention[] {
  const weight = (mention: PlaceMention) => (mention.last - mention.first) * 2 + mention.trust;
  const chosen: PlaceMention[] = [];
  const taken = new Set<number>();
  for (const mention of [...found].sort((a, b) => weight(b) - weight(a) || a.first - b.first)) {
    const indexes = [...wordsOf([mention])];
    if (indexes.some((index) => taken.has(index))) continue;
    for (const index of indexes) taken.add(index);
    chosen.push(mention);
  }
  return chosen;
}

/** "Hoek Anjer- en Bloemstraat": the last part of the second belongs to the first as well. */
function sharedLastParts(
  tokens: readonly PlaceToken[],
  named: readonly PlaceMention[],
  gazetteer: Gazetteer,
  shouting: boolean,
): PlaceMention[] {
  return named.flatMap((mention) => {
    const suffix = suffixOf(tokens[mention.last]?.key ?? '');
    const joint = tokens[mention.first - 1];
    const slashed = tokens[mention.first]?.gap === 'slash';
    const at = slashed ? mention.first - 1 : mention.first - 2;
    const first = tokens[at];
    if (suffix === null || !first || !(slashed || joint?.lower === 'en') || suffixOf(first.key)) return [];
    const keyed = gazetteer.byKey(first.key + suffix).filter(({ place }) => place.rank !== 'district');
    return toMention(tokens, [at], 'words', keyed, shouting, gazetteer) ?? [];
  });
}

/** "Station wagen", "sporthal-feest": the word belongs to the next one. */
function isPartOfWord(tokens: readonly PlaceToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.gap === 'none' && /^(wagen|wagon|car)s?$/.test(next.lower);
}

/** "Bij de skatebaan": no name, but near the group there may be only one. */
function categoryMentions(
  tokens: readonly PlaceToken[],
  named: readonly PlaceMention[],
  gazetteer: Gazetteer,
  shouting: boolean,
): PlaceMention[] {
  const taken = wordsOf(named);
  return tokens.flatMap((token, index) => {
    const category = categoryOfWord.get(token.key);
    if (category === undefined || taken.has(index)) return [];
    const places = gazetteer.byCategory(category).map((place) => ({ place, source: 'part' as const }));
    const context = contextOf(tokens, index, index, shouting);
    const rare = rareCategories.has(category);
    const own = context.article && context.preposition && ownCategories.has(category);
    const said = own || isBeforeDistrict(tokens, index, gazetteer) || (rare && (context.article || context.atStart));
    if (places.length === 0 || context.notPlace || !said || isPartOfWord(tokens, index)) return [];
    const trust = trustOfMatch.category + (rare ? 0.1 : 0);
    return [{ first: index, last: index, match: 'category' as const, places, trust, everyday: true, context }];
  });
}
