import { texts as dutch } from '../../i18n/nl/guided.ts';
import type { SeenTime } from '../seen-time.ts';

export const guidedSteps = ['what', 'still', 'where', 'seen', 'called'] as const;
export type GuidedStep = (typeof guidedSteps)[number];

export const guidedKinds = ['fireworks', 'group', 'damage', 'fire', 'suspicious', 'other'] as const;
export type GuidedKind = (typeof guidedKinds)[number];
export type Behaviour = keyof typeof dutch.behaviour;
export const guidedCounts = ['one', 'few', 'several', 'many'] as const;
export const guidedVehicles = ['foot', 'bike', 'scooter', 'car'] as const;
export const guidedStills = ['now', 'justNow', 'earlier', 'unknown'] as const;

/** What was tapped; null or empty where it was skipped. */
export interface GuidedReport {
  readonly what: GuidedKind | null;
  readonly still: (typeof guidedStills)[number] | null;
  readonly street: string;
  readonly behaviour: readonly Behaviour[];
  readonly count: (typeof guidedCounts)[number] | null;
  readonly vehicle: (typeof guidedVehicles)[number] | null;
  readonly clothing: string;
  readonly direction: string;
}

export const emptyReport: GuidedReport = {
  ...{ what: null, still: null, street: '', behaviour: [], count: null, vehicle: null, clothing: '', direction: '' },
};

/** What one may see of each kind; without a kind, of "something else". */
export const behavioursOf: Record<GuidedKind, readonly Behaviour[]> = {
  fireworks: ['throwPeople', 'throwThings', 'bangs', 'mailbox', 'filming', 'walkAway'],
  group: ['shouting', 'blocking', 'threatening', 'throwThings', 'drinking', 'walkAway'],
  damage: ['breaking', 'cars', 'windows', 'spraying', 'filming', 'walkAway'],
  fire: ['smoke', 'flames', 'carBurns', 'binBurns', 'nearHouse', 'walkAway'],
  suspicious: ['doors', 'looking', 'waiting', 'driving', 'filming', 'walkAway'],
  other: ['shouting', 'threatening', 'throwThings', 'bangs', 'driving', 'walkAway'],
};

const still = { now: 'nu bezig', justNow: 'net gebeurd', earlier: 'langer geleden', unknown: '' } as const;

/** Dutch sentences for the police, whatever language the phone speaks; empty while nothing was tapped. */
export function toReportText(report: GuidedReport): string {
  const { what, behaviour, count, vehicle } = report;
  const kind = what && what !== 'other' ? dutch.what[what] : '';
  const first = [kind, report.still ? still[report.still] : '', report.street.trim()].filter(Boolean).join(', ');
  const doing = behaviour.map((each) => dutch.behaviour[each].toLowerCase()).join(', ');
  const many = count ? dutch.count[count] : '';
  return [
    first,
    many && doing ? `${many}: ${doing}` : many || doing,
    report.clothing.trim() && `Kleding: ${report.clothing.trim()}`,
    vehicle && dutch.vehicle[vehicle],
    report.direction.trim() && `Richting ${report.direction.trim()}`,
  ]
    .filter((sentence) => sentence !== '' && sentence !== null)
    .map((sentence) => toSentence(String(sentence)))
    .join(' ');
}

/** The text with what was tapped now instead of before; what came in beside it, such as a share, stays. */
export function replaceReport(text: string, before: string, after: string): string {
  if (before === '' || !text.includes(before)) return [text.trim(), after].filter(Boolean).join('\n');
  return text.replace(before, () => after).trim();
}

/** "Net gebeurd" says when it was, until another answer takes its place. */
export function toSeen(seen: SeenTime | null, before: GuidedReport, after: GuidedReport): SeenTime | null {
  if (before.still === after.still) return seen;
  if (after.still === 'justNow') return 'just';
  return before.still === 'justNow' && seen === 'just' ? null : seen;
}

function toSentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
