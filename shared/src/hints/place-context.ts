import type { KeyedPlace } from './gazetteer.ts';
import { type PlaceToken, suffixOf } from './place-tokens.ts';
import {
  categoryOfWord,
  chains,
  directionWords,
  namesOfPeople,
  notPlaceBefore,
  placePrepositions,
  rareCategories,
} from './place-words.ts';

/** What stands around a run of words. */
export interface WordContext {
  readonly preposition: boolean;
  readonly article: boolean;
  /** "school De Bloesem": the sort of place stands before the name. */
  readonly category: boolean;
  readonly categoryBefore: string | null;
  readonly capital: boolean;
  readonly atStart: boolean;
  readonly beforeStop: boolean;
  readonly beforeVerb: boolean;
  readonly houseNumber: boolean;
  /** Two or three capitals: "AH". */
  readonly abbreviation: boolean;
  readonly person: boolean;
  readonly notPlace: boolean;
  readonly direction: 'away' | 'towards' | null;
}

const verbs = new Set(['is', 'heeft', 'wordt', 'staat', 'ligt', 'werd', 'brandt', 'was']);
const articles = new Set(['de', 'het', 't', 'den', 'dat', 'die', 'deze', 'dit']);
const numberWords = new Set(['nr', 'nummer', 'huisnummer', 'no']);

/** Index of the last token of a house number behind `last` ("12", "nr 8b"), or `last` itself. */
export function withHouseNumber(tokens: readonly PlaceToken[], last: number): number {
  const next = tokens[last + 1];
  if (!next || next.gap === 'stop' || next.gap === 'slash') return last;
  if (isNumber(next)) return isMeasured(tokens[last + 2]) ? last : last + 1;
  const second = tokens[last + 2];
  return numberWords.has(next.lower) && second && isNumber(second) ? last + 2 : last;
}

function isNumber(token: PlaceToken): boolean {
  return /^[1-9]\d{0,3}[a-z]?$/.test(token.lower);
}

const measured = new Set(
  'man jongens jongeren gasten kinderen kids keer uur min minuten meter auto autos mensen meisjes kerels mannen tot a strijkers buren fatbikes'.split(
    ' ',
  ),
);

function isMeasured(token: PlaceToken | undefined): boolean {
  return token !== undefined && token.gap === 'none' && measured.has(token.lower);
}

/** The context of the words `first` to `last`. Looks a few words back and two ahead. */
export function contextOf(tokens: readonly PlaceToken[], first: number, last: number, shouting: boolean): WordContext {
  let at = first;
  let article = false;
  let belonging = false;
  while (tokens[at]?.gap === 'none' && isLink(tokens[at - 1])) {
    at -= 1;
    if (articles.has(tokens[at]?.lower ?? '')) article = true;
    if (tokens[at]?.lower === 'van') belonging = true;
  }
  const open = tokens[at]?.gap === 'none' ? tokens[at - 1] : undefined;
  const before = open?.lower ?? '';
  const gap = tokens[at]?.gap;
  const beforeThat = open && open.gap === 'none' ? (tokens[at - 2]?.lower ?? '') : '';
  const next = tokens[last + 1];
  return {
    preposition: placePrepositions.has(before) || before === 'naar' || gap === 'slash',
    article,
    category: open !== undefined && categoryOfWord.has(open.key),
    categoryBefore: (open && categoryOfWord.get(open.key)) ?? null,
    capital: !shouting && tokens[first]?.capital === true && !(gap === 'stop' && at === first),
    atStart: gap === 'stop' || gap === 'comma',
    beforeStop: next === undefined || next.gap !== 'none',
    beforeVerb: next?.gap === 'none' && verbs.has(next.lower),
    houseNumber: withHouseNumber(tokens, last) > last,
    abbreviation: !shouting && tokens[first]?.abbreviation === true,
    person: namesOfPeople.has(before) && !(belonging && article),
    notPlace: notPlaceBefore.has(before),
    direction:
      directionWords.has(before) || (before === 'kant' && beforeThat !== 'andere')
        ? 'away'
        : before === 'naar'
          ? 'towards'
          : null,
  };
}

function isLink(token: PlaceToken | undefined): boolean {
  return token !== undefined && (token.particle || articles.has(token.lower));
}

/** How sure the words around make it that a place is meant: 0 (no) to 1. */
export function trustInContext(found: KeyedPlace, words: number, context: WordContext, everyday: boolean): number {
  if (context.person && !suffixOf(found.key)) return 0;
  if (isOtherSort(found, context)) return 0;
  if (words > 1) return 1;
  if (found.describing) return context.notPlace ? 0 : describingTrust(context);
  if (everyday) return everydayTrust(found, context);
  if (found.source === 'stem') return stemTrust(context);
  if (suffixOf(found.key)) return 1;
  return bareTrust(found.place.rank !== 'spot', context);
}

/** "Speeltuin de Horn" is not the snack bar De Horn. */
function isOtherSort({ place }: KeyedPlace, { categoryBefore }: WordContext): boolean {
  if (categoryBefore === null || place.rank !== 'spot' || place.categories.size === 0) return false;
  return !place.categories.has(categoryBefore);
}

/** A name of one word that says nothing by its form: a street or district needs little to be one, a school or café more. */
function bareTrust(area: boolean, context: WordContext): number {
  if (context.preposition || context.category || context.capital || context.houseNumber) return 1;
  if (context.notPlace) return 0;
  if (context.atStart) return 0.9;
  if (context.article) return area ? 1 : 0.55;
  return context.beforeStop ? (area ? 0.9 : 0.5) : area ? 0.7 : 0;
}

function describingTrust(context: WordContext): number {
  if (context.capital && (context.preposition || context.category)) return 0.8;
  return context.atStart && context.beforeStop && !context.article
    ? 0.5
    : context.preposition && context.article
      ? 0.6
      : 0;
}

function stemTrust(context: WordContext): number {
  if (context.notPlace) return 0;
  return context.preposition && context.capital ? 0.8 : 0;
}

/** "De bakker belde" is a person; "de kade is leeg" a place. */
const servesPeople = /shop|winkel|cafe|works|office|care|health/i;

function everydayTrust(found: KeyedPlace, context: WordContext): number {
  if (context.notPlace) return 0;
  if (context.category) return 1;
  if (context.preposition) return context.article || context.capital ? 0.95 : 0.8;
  if (context.capital && found.capital) return 0.8;
  if (context.houseNumber && found.place.rank === 'street') return 0.8;
  if (chains.has(found.key)) return context.abbreviation ? 0.8 : context.beforeVerb && context.atStart ? 0.7 : 0;
  if (context.atStart) return context.article && servesPeople.test(found.place.kind) ? 0 : 0.7;
  return context.article && rareCategories.has(categoryOfWord.get(found.key) ?? '') ? 0.6 : 0;
}
