import { toWordsPattern } from './guard-patterns.ts';
import type { GuardSpan } from './text-guard.ts';
import {
  behaviourWords,
  clothingEndings,
  clothingWords,
  countryNames,
  lookAdjectives,
  lookWords,
  originAdjectives,
  originPersons,
  originTypes,
  personWords,
  vehicleBrands,
  vehicleWords,
} from './text-guard-words.ts';

const start = '(?<![\\p{L}-])';
const persons = personWords.join('|');
const adjectives = `(?:${originAdjectives.join('|')})e?`;
const noun = new RegExp(`${start}(?:${originPersons.join('|')})(?:e|s|en|je|jes|tje|tjes)?(?![\\p{L}-])`, 'giu');
const look = new RegExp(`${start}(?:${lookWords.join('|')})(?!\\p{L})`, 'giu');
const ofPerson = new RegExp(
  `${start}(?:${adjectives}|(?:${lookAdjectives.join('|')})e?)(?= (?:\\p{L}{1,20},? ){0,2}(?:${persons}|${originTypes.join('|')})(?![\\p{L}-]))`,
  'giu',
);
/** "De man is Pools", "twee jongens (Marokkaans)". */
const said = new RegExp(`${start}${adjectives}(?=[.,;!?)]|$| en | of )`, 'giu');
const somebody = new RegExp(`(?<!\\p{L})(?:${persons}|hij|zij|ze|dader|verdachten?)(?!\\p{L})`, 'iu');
const spoken = /(?<!\p{L})(?:spreekt|spreken|sprak|spraken|in het|praten|praat|eet|eten|at|kookt|goed|gebrekkig)\s$/iu;
const abroad = /(?<!\p{L})(?:uit|in|naar|van|binnen|buiten|tegen|opvang voor|opvang van)(?: de)?\s$/iu;
/** "Bij de Chinees" one eats. */
const eateries = new Set(['chinees', 'griek', 'italiaan']);
const countries = new Set<string>(countryNames);

const described = toWordsPattern([...behaviourWords, ...clothingWords, ...vehicleWords]);
const worn = new RegExp(`(?<!\\p{L})\\p{L}{0,20}(?:${clothingEndings.join('|')})(?!\\p{L})`, 'iu');
const driven = new RegExp(`(?<!\\p{L})(?:${vehicleBrands.join('|')})(?!\\p{L})`, 'iu');

/** Origin, belief and skin of people, where no behaviour, clothing or vehicle says more. */
export function findOrigin(text: string): GuardSpan[] {
  const nouns = [...text.matchAll(noun)].filter((match) => !isPlace(text, match));
  const told = [...text.matchAll(said)].filter((match) => isOfSomebody(text, match));
  const found = [...nouns, ...text.matchAll(look), ...text.matchAll(ofPerson), ...told];
  if (found.length === 0 || isDescribed(text)) return [];
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    proposal: '',
  }));
}

export function hasVehicle(text: string): boolean {
  return vehicle.test(text) || driven.test(text);
}

const vehicle = new RegExp(toWordsPattern(vehicleWords.filter((word) => word !== 'kenteken')).source, 'iu');

function isDescribed(text: string): boolean {
  described.lastIndex = 0;
  return described.test(text) || worn.test(text) || driven.test(text);
}

function isPlace(text: string, match: RegExpExecArray): boolean {
  const word = match[0].toLowerCase();
  const said = before(text, match.index);
  if (/(?<!\p{L})(?:\p{L}{0,20}opvang|centrum|huisvesting|begraafplaats|school) (?:van|voor)\s$/iu.test(said))
    return true;
  return (countries.has(word) && abroad.test(said)) || (eateries.has(word) && /(?<!\p{L})de\s$/iu.test(said));
}

function isOfSomebody(text: string, match: RegExpExecArray): boolean {
  const sentence =
    before(text, match.index)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  return somebody.test(sentence) && !spoken.test(sentence);
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 60), start);
}
