import { guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { type FindingName, findingNames, type GuardSentence } from './guard-set.ts';

export interface GuardFigure {
  readonly name: FindingName | 'overall';
  readonly right: number;
  /** Null where nothing was found, or nothing was there to be found. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly misses: readonly string[];
}

type Guarded = ReturnType<typeof guardText>[number]['kind'];

/** The guard's kinds by the names of a set; a promise is no finding of a set. */
const named: Record<Guarded, FindingName | null> = {
  'bank-account': 'iban',
  email: 'email',
  'citizen-number': 'bsn',
  phone: 'phone',
  plate: 'plate',
  address: 'address',
  name: 'name',
  origin: 'origin',
  'own-action': 'vigilante',
  promise: null,
};

/** Each kind counts once for a sentence; the last figure is of all kinds together. */
export function guardFigures(sentences: readonly GuardSentence[]): readonly GuardFigure[] {
  const judged = sentences.map((sentence) => ({ sentence, found: foundIn(sentence.text) }));
  const tallies = findingNames.map((name) => tallyOf(name, judged));
  return [...tallies.map(toFigure), toFigure(sumOf(tallies))];
}

interface Judged {
  readonly sentence: GuardSentence;
  readonly found: ReadonlySet<FindingName>;
}

interface Tally {
  readonly name: GuardFigure['name'];
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function foundIn(text: string): ReadonlySet<FindingName> {
  return new Set(guardText(text).flatMap(({ kind }) => named[kind] ?? []));
}

function tallyOf(name: FindingName, judged: readonly Judged[]): Tally {
  const due = judged.filter(({ sentence }) => sentence.findings.includes(name));
  const undue = judged.filter(({ sentence }) => !sentence.findings.includes(name) && !isFree(name, sentence));
  return {
    name,
    right: due.filter(({ found }) => found.has(name)).length,
    missed: due.filter(({ found }) => !found.has(name)).map(({ sentence }) => `${name} missed: ${sentence.text}`),
    wrong: undue.filter(({ found }) => found.has(name)).map(({ sentence }) => `${name} wrong: ${sentence.text}`),
  };
}

function isFree(name: FindingName, { plate_ok }: GuardSentence): boolean {
  return name === 'plate' && plate_ok;
}

function sumOf(tallies: readonly Tally[]): Tally {
  return {
    name: 'overall',
    right: tallies.reduce((total, { right }) => total + right, 0),
    missed: tallies.flatMap(({ missed }) => missed),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  };
}

function toFigure({ name, right, wrong, missed }: Tally): GuardFigure {
  const misses = [...missed, ...wrong];
  return { name, right, precision: share(right, wrong.length), recall: share(right, missed.length), misses };
}

function share(right: number, others: number): number | null {
  return right + others === 0 ? null : right / (right + others);
}
