import { categoriesOf, contentOf, joinKey, keysOf, type PlaceKey, type PlaceRank, rankOf } from './gazetteer-keys.ts';
import type { GazetteerPlace } from './hint.ts';
import { slipForms, soundKey } from './place-spelling.ts';
import { placeTokens } from './place-tokens.ts';
import { categoryOfWord, placePrepositions } from './place-words.ts';

export interface IndexedPlace extends GazetteerPlace {
  readonly rank: PlaceRank;
  /** What it is by its kind and the words of its names: school, station, shops. */
  readonly categories: ReadonlySet<string>;
}

/** A place found under a key. */
export interface KeyedPlace extends PlaceKey {
  readonly place: IndexedPlace;
}

/** An operation's place names, ready to be looked up. Each look-up costs the same however many names there are. */
export interface Gazetteer {
  readonly size: number;
  readonly byKey: (key: string) => readonly KeyedPlace[];
  readonly bySound: (key: string) => readonly KeyedPlace[];
  /** Places whose key may be one or two slips away; the caller counts them. */
  readonly bySlips: (key: string) => readonly KeyedPlace[];
  /** Places whose name has these words in any order; see `wordsKey`. */
  readonly byWords: (key: string) => readonly KeyedPlace[];
  readonly byCategory: (category: string) => readonly IndexedPlace[];
  readonly municipality: (key: string) => string | null;
}

const nothing: never[] = [];
const longestFamily = 400;
const longestSlipKey = 40;

/** Indexes of a gazetteer: exact, by sound, by slip of the pen, by words in any order, by category. */
export function createGazetteer(places: readonly GazetteerPlace[]): Gazetteer {
  const exact = new Map<string, KeyedPlace[]>();
  const sounds = new Map<string, KeyedPlace[]>();
  const forms = new Map<string, KeyedPlace[]>();
  const words = new Map<string, KeyedPlace[]>();
  const categories = new Map<string, IndexedPlace[]>();
  const municipalities = new Map<string, string>();
  const known = { towns: townWordsOf(places), full: fullNamesOf(places) };
  for (const each of places) {
    const place: IndexedPlace = { ...each, rank: rankOf(each.kind), categories: categoriesOf(each) };
    const town = joinKey(contentOf(placeTokens(each.municipality)));
    if (town !== '') municipalities.set(town, each.municipality);
    for (const key of keysOf(each, known)) {
      const keyed = { ...key, place };
      add(exact, key.key, keyed);
      if (key.key.length < 5 || key.everyday || key.source === 'stem') continue;
      add(sounds, soundKey(key.key), keyed);
      if (key.key.length >= 6 && key.key.length <= longestSlipKey)
        for (const form of slipForms(key.key)) add(forms, form, keyed);
    }
    for (const name of [each.name, ...each.aliases]) {
      const key = wordsKey(spokenWords(name));
      if (key !== null)
        add(words, key, { key, source: 'name', everyday: false, describing: false, capital: true, place });
    }
    for (const category of place.categories) add(categories, category, place);
  }
  return {
    size: places.length,
    byKey: (key) => exact.get(key) ?? nothing,
    bySound: (key) => sounds.get(soundKey(key)) ?? nothing,
    bySlips: (key) => [...new Set(slipForms(key).flatMap((form) => forms.get(form) ?? nothing))],
    byWords: (key) => words.get(key) ?? nothing,
    byCategory: (category) => categories.get(category) ?? nothing,
    municipality: (key) => municipalities.get(key) ?? null,
  };
}

/** One key for words in any order, categories under one name: "school Trekvogel" finds "Basisschool De Trekvogel". */
export function wordsKey(keys: readonly string[]): string | null {
  const same = new Set(keys.map((key) => categoryOfWord.get(key) ?? key));
  return same.size < 2 || same.size > 4 ? null : [...same].sort().join(' ');
}

function spokenWords(name: string): string[] {
  return contentOf(placeTokens(name)).flatMap((token) => (placePrepositions.has(token.lower) ? [] : [token.key]));
}

function townWordsOf(places: readonly GazetteerPlace[]): Set<string> {
  const names = places.map((place) => place.municipality);
  for (const place of places) if (rankOf(place.kind) === 'district') names.push(place.name, ...place.aliases);
  return new Set(names.map((name) => joinKey(contentOf(placeTokens(name)))).filter((key) => key.length >= 4));
}

function fullNamesOf(places: readonly GazetteerPlace[]): Set<string> {
  return new Set(places.map((place) => joinKey(contentOf(placeTokens(place.name)))));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const family = map.get(key);
  if (!family) map.set(key, [value]);
  else if (family.length < longestFamily) family.push(value);
}
