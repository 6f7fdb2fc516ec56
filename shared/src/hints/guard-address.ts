import type { GuardSpan } from './text-guard.ts';
import { afterAddress, countedWords, numberedThings, streetEndings, vehicleBrands } from './text-guard-words.ts';

const houseNumber = '(?<number>[1-9]\\d{0,3}(?:[ -]?[a-hA-H](?!\\p{L})|-\\d{1,3})?)(?!\\d|[:.,]\\d|\\p{L})';
const numbered = '(?:huis)?(?:nummer|nr\\.?)';
const postcode = new RegExp(
  `(?<!\\d)(?<keep>[1-9]\\d{3}) ?(?!S[ADS])[A-Z]{2}(?!\\p{L})[ ,]{0,3}(?:${numbered} )?${houseNumber}`,
  'gu',
);
/** A postcode alone names some twenty houses. */
const alone =
  /(?<![\p{L}\d+.,€-])[1-9]\d{3}(?: ?(?!S[ADS]|IN|OP|DE|EN|OF|TE|NA|ER|IS|AL|ZO|WE|OM)[A-Z]{2}|(?!k[gmw]|m[gmls]|c[mcl]|st|pk|gb|mb|nd|th|de|en)[a-z]{2})(?![\p{L}\d-])|(?<=postcode:? )[1-9]\d{3} ?[a-z]{2}(?!\p{L})/gu;
/** "Nummer 8 in de Kerkstraat", "zijn huisnummer is 14". */
const numberFirst = new RegExp(
  `(?<!\\p{L})(?:${numbered} ${houseNumber},? (?:in|van|aan|op)(?: de| het)? (?<keep>[\\p{L}’'-]{2,40}(?:${streetEndings.join('|')}))(?!\\p{L})|(?<=(?:op|bij|van|in|tegen|voor) )${numbered} [1-9]\\d{0,3},? (?:in|van|aan|op) (?:de|het) (?=[A-Z])[\\p{L}’'-]{3,40}|huis(?:nummer|nr\\.?)(?: is)? [1-9]\\d{0,3}(?!\\d|[:.,]\\d))`,
  'giu',
);
const street = new RegExp(
  `(?<![\\p{L}-])(?<keep>[\\p{L}’'-]{2,40}(?:${streetEndings.join('|')})\\.?),?(?: (?:1[89]|20)\\d{2}(?= ${numbered}))?(?: ${numbered})? ${houseNumber}`,
  'giu',
);
const proper = new RegExp(
  `(?<![\\p{L}-])(?<keep>\\p{Lu}[\\p{L}’'-]{3,40})(?: (?:1[89]|20)\\d{2}(?= ${numbered}))?(?: ${numbered})? ${houseNumber}`,
  'gu',
);

const driven = new Set<string>(vehicleBrands);

/** Postcode with number, street with number, and any other capitalised word with a number that reads as an address. */
export function findAddresses(text: string): GuardSpan[] {
  const streets = matches(text, street).filter((match) => !isNumbered(match) && !counts(text, match));
  const others = matches(text, proper).filter((match) => !isNumbered(match) && isAddressLike(text, match));
  const bare = matches(text, alone);
  return [...matches(text, postcode), ...bare, ...matches(text, numberFirst), ...streets, ...others].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    proposal: match.groups?.keep ?? '',
  }));
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function isNumbered({ groups }: RegExpExecArray): boolean {
  const word = (groups?.keep ?? '').toLowerCase();
  const isYear = /^(?:1[89]|20)\d{2}$/u.test(groups?.number ?? '');
  return isYear || numberedThings.some((each) => each === word);
}

function counts(text: string, match: RegExpExecArray): boolean {
  const next = wordAfter(text, match);
  if (next === null) return false;
  return countedWords.some((each) => each === next) || countsAfter(text, match, next);
}

/** "3 brandende containers": an adjective and more than one. */
function countsAfter(text: string, match: RegExpExecArray, next: string): boolean {
  const end = match.index + match[0].length;
  return next.endsWith('e') && /^ \p{L}{3,20}e \p{L}{2,20}(?:en|s)(?!\p{L})/u.test(text.slice(end, end + 48));
}

function isAddressLike(text: string, match: RegExpExecArray): boolean {
  const next = wordAfter(text, match);
  if (next === null) return !driven.has((match.groups?.keep ?? '').toLowerCase());
  const before = text.slice(Math.max(0, match.index - 3), match.index).trim();
  const startsSentence = before === '' || /[.!?]$/u.test(before);
  return !startsSentence && afterAddress.some((each) => each === next);
}

/** The word straight after, lower case; null where the sentence pauses or ends. */
function wordAfter(text: string, match: RegExpExecArray): string | null {
  const end = match.index + match[0].length;
  return /^ (\p{L}{1,30})/u.exec(text.slice(end, end + 32))?.[1]?.toLowerCase() ?? null;
}
