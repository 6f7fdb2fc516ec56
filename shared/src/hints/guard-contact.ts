import { isBankAccount, isCitizenNumber } from './check-digits.ts';
import { spelledRuns } from './guard-spelled.ts';
import type { GuardSpan } from './text-guard.ts';
import { accountLengths, mailHosts, otherNumbers, publicNumbers } from './text-guard-words.ts';

const phone =
  /(?<![\p{L}\d+])(?:(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:[) ./-]{0,3}\d){8}|(?:\+|00)[1-9](?:[() ./-]{0,2}\d){8,14}|0[89]00[ -]?\d{4,7})(?!\d)/gu;
const date = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}/u;
const service = /^0[89]00\d{4}$/u;

/** Phone numbers, also spelled out; not the short numbers of public services. */
export function findPhones(text: string): GuardSpan[] {
  const plain = toSpans(text.matchAll(phone)).filter((span) => !date.test(span.text) && !isPublic(span.text));
  const spelled = spelledRuns(text).filter(
    (run) => isSpelledPhone(run) && !date.test(run.text) && !isPublic(run.digits),
  );
  return [...plain, ...spelled.map(({ start, end, text: written }) => ({ start, end, text: written, proposal: '' }))];
}

function isSpelledPhone({ digits, words, text }: { digits: string; words: number; text: string }): boolean {
  const shaped = /^(?:0[1-9]\d{8}|316\d{8}|00316\d{8})$/u.test(digits);
  return (shaped && !/^\d{2}[-.]\d{2}[-.]\d{2} /u.test(text)) || (words >= 7 && digits.length >= 8);
}

function isPublic(text: string): boolean {
  const digits = text.replaceAll(/\D/gu, '');
  return service.test(digits) || publicNumbers.some((number) => number === digits);
}

const nineDigits = /(?<![\p{L}\d.+-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\d-])/gu;
const citizenCue = /(?:bsn|burgerservice|sofi)[\p{L}-]{0,8}(?:[ :]{1,2}\p{L}{0,10}){0,3}$/iu;
const otherCue = new RegExp(`(?:${otherNumbers.join('|')})(?:nummer|nr\\.?)?(?: is)?[ :#]{0,3}$`, 'iu');

/** Citizen numbers by the eleven test; in any writing after the word for one. */
export function findCitizenNumbers(text: string): GuardSpan[] {
  const plain = toSpans(text.matchAll(nineDigits)).filter(
    (span) => isCitizenNumber(span.text) && !otherCue.test(before(text, span.start)),
  );
  const cued = spelledRuns(text)
    .filter(({ start, digits }) => isCitizenNumber(digits.padStart(9, '0')) && citizenCue.test(before(text, start)))
    .map(({ start, end, text: written }) => ({ start, end, text: written, proposal: '' }));
  return [...plain, ...cued];
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start);
}

const at = '(?: ?@ ?| ?[([{](?:at|apen?staart(?:je)?|@)[)\\]}] ?| apen?staart(?:je)? )';
const dot = '(?:\\.| ?[([{](?:dot|punt|\\.)[)\\]}] ?| (?:dot|punt) )';
const label = '[\\p{L}\\d-]{1,63}';
const local = '[\\w.+-]{1,64}(?: (?:punt|dot|streepje) [\\w.+-]{1,64}){0,3}';
const email = new RegExp(
  `(?<![\\w.+-])${local}(?:${at}${label}(?:${dot}${label}){1,4}|${at}(?:${mailHosts.join('|')})(?!\\p{L})| at ${label}(?: ?[([]?(?:dot|punt)[)\\]]? ?${label}){1,3}| at ${label}\\.(?:nl|com|org|net|eu|be|de)(?!\\p{L}))`,
  'giu',
);

export function findEmails(text: string): GuardSpan[] {
  return toSpans(text.matchAll(email));
}

const accountStart = /(?<![\p{L}\d])(?<country>[a-z]{2})[ .-]?\d{2}(?=[ .-]?[a-z\d]{3})/giu;
const dutchAccount = /^NL\d{2}[A-Z]{4}\d{10}$/u;

/** Account numbers by country and length, with any separator; a Dutch one by its form alone. */
export function findBankAccounts(text: string): GuardSpan[] {
  return [...text.matchAll(accountStart)].flatMap((match) => {
    const length = accountLengths[(match.groups?.country ?? '').toUpperCase()];
    const end = length === undefined ? null : endOfAccount(text, match.index, length);
    if (end === null) return [];
    const written = text.slice(match.index, end);
    const compact = written.replaceAll(/[ .-]/gu, '').toUpperCase();
    const holds = dutchAccount.test(compact) || isBankAccount(compact);
    return holds ? [{ start: match.index, end, text: written, proposal: '' }] : [];
  });
}

function endOfAccount(text: string, start: number, length: number): number | null {
  let [at, read, gap] = [start, 0, 0];
  for (; read < length && at < text.length; at += 1) {
    if (/[a-z\d]/iu.test(text.charAt(at))) [read, gap] = [read + 1, 0];
    else if (/[ .-]/u.test(text.charAt(at)) && gap < 2) gap += 1;
    else return null;
  }
  return read === length && !/[\p{L}\d]/u.test(text.charAt(at)) ? at : null;
}

function toSpans(matches: Iterable<RegExpExecArray>): GuardSpan[] {
  return [...matches].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    proposal: '',
  }));
}
