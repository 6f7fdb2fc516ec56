import type { GuardSpan } from './text-guard.ts';
import { afterAddress, countedWords, numberedThings, streetEndings } from './text-guard-words.ts';

const houseNumber = '(?<number>[1-9]\\d{0,3}(?:[ -]?[a-hA-H](?!\\p{L})|-\\d{1,3})?)(?![\\d:]|[.,]\\d|\\p{L})';
const postcode = new RegExp(
  `(?<!\\d)(?<keep>[1-9]\\d{3}) ?(?!S[ADS])[A-Z]{2}(?!\\p{L})[ ,]{0,3}(?:(?:huis)?(?:nummer|nr\\.?) )?${houseNumber}`,
  'gu',
);
const street = new RegExp(
  `(?<![\\p{L}-])(?<keep>[\\p{L}’'-]{2,40}(?:${streetEndings.join('|')})\\.?),?(?: (?:huis)?(?:nummer|nr\\.?))? ${houseNumber}`,
  'giu',
);
const proper = new RegExp(`(?<![\\p{L}-])(?<keep>\\p{Lu}[\\p{L}’'-]{3,40}) ${houseNumber}`, 'gu');

/** Postcode with number, street with number, and any other capitalised word with a number that reads as an address. */
export function findAddresses(text: string): GuardSpan[] {
  const streets = matches(text, street).filter((match) => !isNumbered(match) && !counts(text, match));
  const others = matches(text, proper).filter((match) => !isNumbered(match) && isAddressLike(text, match));
  return [...matches(text, postcode), ...streets, ...others].map((match) => ({
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
  const isYear = /^(?:19|20)\d{2}$/u.test(groups?.number ?? '');
  return isYear || numberedThings.some((each) => each === word);
}

function counts(text: string, match: RegExpExecArray): boolean {
  const next = wordAfter(text, match);
  return next !== null && countedWords.some((each) => each === next);
}

function isAddressLike(text: string, match: RegExpExecArray): boolean {
  const next = wordAfter(text, match);
  if (next === null) return true;
  const before = text.slice(Math.max(0, match.index - 3), match.index).trim();
  const startsSentence = before === '' || /[.!?]$/u.test(before);
  return !startsSentence && afterAddress.some((each) => each === next);
}

/** The word straight after, lower case; null where the sentence pauses or ends. */
function wordAfter(text: string, match: RegExpExecArray): string | null {
  const end = match.index + match[0].length;
  return /^ (\p{L}{1,30})/u.exec(text.slice(end, end + 32))?.[1]?.toLowerCase() ?? null;
}
