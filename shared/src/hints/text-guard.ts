import { findOwnAction } from './guard-action.ts';
import { findAddresses } from './guard-address.ts';
import { findBankAccounts, findCitizenNumbers, findEmails, findPhones } from './guard-contact.ts';
import { findNames } from './guard-name.ts';
import { findOrigin } from './guard-origin.ts';
import { toWordPattern } from './guard-patterns.ts';
import { findPlates } from './guard-plate.ts';
import { promisePhrases } from './text-guard-words.ts';

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
  /** A plate in the description of a vehicle: why it goes out is clear, its reason may be filled in beforehand. */
  readonly reason?: 'proposed';
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
  'bank-account': findBankAccounts,
  email: findEmails,
  'citizen-number': findCitizenNumbers,
  phone: findPhones,
  plate: findPlates,
  address: findAddresses,
  name: findNames,
  origin: findOrigin,
  'own-action': findOwnAction,
  promise: (text) => spans(text, promise, 'doorgegeven aan de meldkamer'),
};

const promise = new RegExp(promisePhrases.map((phrase) => toWordPattern(phrase)).join('|'), 'giu');

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
    else if (last.kind === 'own-action' && finding.kind === 'origin') kept.splice(-1, 1, upTo(last, finding), finding);
    else if (weight(finding) < weight(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** "Pak die | Marokkanen" says two things. */
function upTo(finding: GuardFinding, { start }: GuardFinding): GuardFinding {
  const text = finding.text.slice(0, start - finding.start).trimEnd();
  return { ...finding, end: finding.start + text.length, text };
}
