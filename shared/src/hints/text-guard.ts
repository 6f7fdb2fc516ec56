import { isBankAccount, isCitizenNumber } from './check-digits.ts';
import { findAddresses } from './guard-address.ts';
import { toWordPattern, toWordsPattern } from './guard-patterns.ts';
import { findPlates } from './guard-plate.ts';
import {
  behaviourWords,
  clothingWords,
  nameParticles,
  nameTriggers,
  originBeforePerson,
  originWords,
  ownActionPhrases,
  personWords,
  promisePhrases,
  publicNumbers,
  vehicleWords,
} from './text-guard-words.ts';

const guardKinds = [
  'bank-account',
  'email',
  'citizen-number',
  'phone',
  'plate',
  'address',
  'name',
  'origin',
  'own-action',
  'promise',
] as const;
type GuardKind = (typeof guardKinds)[number];

export interface GuardSpan {
  /** UTF-16 positions in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What could stand in its place; empty to leave it out. */
  readonly proposal: string;
}

export interface GuardFinding extends GuardSpan {
  readonly kind: GuardKind;
}

/**
 * What police had better not say aloud: personal data, origin without behaviour, calls to act oneself, promises.
 * In the order of the text; where two overlap the first of `guardKinds` stands. Pure; linear in the length of the text.
 * A hint: it misses things, and a writer may overrule it with a reason.
 */
export function guardText(text: string): readonly GuardFinding[] {
  const found = guardKinds.flatMap((kind) => finders[kind](text).map((span) => ({ kind, ...span })));
  return withoutOverlaps(found);
}

/** The text with the proposal in place, without the double space or lone punctuation that leaving out gives. */
export function applyProposal(text: string, { start, end, proposal }: GuardSpan): string {
  const before = proposal === '' ? text.slice(0, start).replace(/[ ,]{1,3}$/u, '') : text.slice(0, start);
  const after = text.slice(end);
  const gap = proposal === '' && before !== '' && !before.endsWith('\n') && /^[\p{L}\d(]/u.test(after) ? ' ' : '';
  return `${before}${proposal}${gap}${after}`;
}

const finders: Record<GuardKind, (text: string) => GuardSpan[]> = {
  'bank-account': (text) => spans(text, bankAccount).filter((span) => isBankAccount(span.text)),
  email: (text) => spans(text, email),
  'citizen-number': (text) => spans(text, nineDigits).filter((span) => isCitizenNumber(span.text)),
  phone: (text) => spans(text, phone).filter((span) => !isDate(span.text) && !isPublic(span.text)),
  plate: findPlates,
  address: findAddresses,
  name: findNames,
  origin: findOrigin,
  'own-action': (text) =>
    spans(text, ownAction, 'Niet benaderen.').filter(({ start, end }) => !isForbidden(text, start, end)),
  promise: (text) => spans(text, promise, 'doorgegeven aan de meldkamer'),
};

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const nineDigits = /(?<![\d.+])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?!\d)/gu;
const phone =
  /(?<![\d+])(?:(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:[) ./-]{0,3}\d){8}|(?:\+|00)[1-9](?:[() ./-]{0,2}\d){8,14}|0[89]00[ -]?\d{4,7})(?!\d)/gu;
const bankAccount =
  /(?<![\p{L}\d])(?:nl\d{2} ?[a-z]{4}(?: ?\d{4}){2} ?\d{2}|[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?)(?![\p{L}\d])|(?<![\p{L}\d])NL\d{2} ?[A-Z]{4}(?: ?\d{4}){2} ?\d{2}(?!\d)/gu;
const date = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}/u;

function isDate(text: string): boolean {
  return date.test(text);
}

function isPublic(text: string): boolean {
  const digits = text.replaceAll(/\D/gu, '');
  return publicNumbers.some((number) => number === digits);
}

const particle = `(?:(?:${nameParticles.join('|')}) ){0,3}`;
const triggers = nameTriggers.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
const nameWord = "\\p{Lu}[\\p{L}’'-]{1,40}";
const named = new RegExp(
  `(?<!\\p{L})(?:${triggers.join('|')})[.:]?\\s{1,2}(?<name>(?:\\p{Lu}\\.\\s?){0,4}${particle}${nameWord}(?: ${particle}${nameWord}){0,3})`,
  'dgu',
);

function findNames(text: string): GuardSpan[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const at = match.indices?.groups?.name;
    return at ? [{ start: at[0], end: at[1], text: text.slice(at[0], at[1]), proposal: '' }] : [];
  });
}

const origin = toWordsPattern(originWords);
const originOfPerson = new RegExp(
  `(?<!\\p{L})(?:${originBeforePerson.join('|')})(?= (?:\\p{L}{1,20} )?(?:${personWords.join('|')})(?!\\p{L}))`,
  'giu',
);
const described = toWordsPattern([...behaviourWords, ...clothingWords, ...vehicleWords]);

function findOrigin(text: string): GuardSpan[] {
  const found = [...spans(text, origin), ...spans(text, originOfPerson)];
  if (found.length === 0) return [];
  described.lastIndex = 0;
  return described.test(text) ? [] : found;
}

const ownAction = new RegExp(ownActionPhrases.map((phrase) => toWordPattern(phrase)).join('|'), 'giu');
const promise = new RegExp(promisePhrases.map((phrase) => toWordPattern(phrase)).join('|'), 'giu');
const forbidding = /(?<!\p{L})(?:niet|nooit|niemand|geen)(?!\p{L})/iu;

/** "Volg hem niet", "niet zelf gaan kijken": the sentence forbids what the phrase asks. */
function isForbidden(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 24).split(/[.!?\n,]/u)[0] ?? '';
  return forbidding.test(before) || forbidding.test(text.slice(start, end)) || forbidding.test(after);
}

function spans(text: string, pattern: RegExp, proposal = ''): GuardSpan[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    proposal,
  }));
}

function withoutOverlaps(findings: readonly GuardFinding[]): readonly GuardFinding[] {
  const weight = (finding: GuardFinding) => guardKinds.indexOf(finding.kind);
  const sorted = [...findings].sort((a, b) => a.start - b.start || weight(a) - weight(b));
  const kept: GuardFinding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (weight(finding) < weight(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}
