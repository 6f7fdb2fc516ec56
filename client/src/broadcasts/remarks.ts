import type { BroadcastForm } from '@nachtwacht/shared/broadcasts/compose.ts';
import { applyProposal, type GuardFinding, guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { type BroadcastDraft, toOutgoing } from './draft.ts';

export const MAX_GUARD_REASON = 500;

/** A finding in what goes out, with the reason that the writer gave to keep it. `form`: phones show the fields too. */
export interface Remark {
  readonly finding: GuardFinding;
  readonly part: 'title' | 'text' | 'form';
  readonly reason: string;
  /** Filled in beforehand: a plate in the description of a vehicle. */
  readonly isProposed?: boolean;
}

/** As it goes into the journal, when the writer leaves it. */
export const PLATE_REASON = 'Kenteken van het gezochte voertuig';

export function toRemarks(draft: BroadcastDraft): readonly Remark[] {
  const { title, text, description } = toOutgoing(draft);
  const fields = draft.ownText !== null && description ? Object.values(description).filter(Boolean).join('. ') : '';
  const found = ([part, words]: readonly [Remark['part'], string]) =>
    guardText(words).map((finding) => ({ finding, part }));
  const everywhere = (
    [
      ['title', title],
      ['text', text],
      ['form', fields],
    ] as const
  ).flatMap(found);
  const proposed = new Set(everywhere.filter(({ finding }) => finding.reason === 'proposed').map(toWords));
  const remarks = everywhere.map((each) => {
    const isProposed = proposed.has(toWords(each)) && !Object.hasOwn(draft.reasons, toWords(each));
    return { ...each, isProposed, reason: isProposed ? PLATE_REASON : reasonOf(draft, toWords(each)) };
  });
  const shown = remarks.filter(({ part }) => part !== 'form');
  const known = new Set(shown.map(({ finding }) => finding.text));
  return [...shown, ...remarks.filter((each) => each.part === 'form' && !known.has(toWords(each)))];
}

function toWords({ finding }: { finding: GuardFinding }): string {
  return finding.text;
}

function reasonOf({ reasons }: BroadcastDraft, words: string): string {
  return Object.hasOwn(reasons, words) ? (reasons[words] ?? '') : '';
}

/** A reason is a word, not a key press. */
export function isSettled({ reason }: Remark): boolean {
  return reason.trim().length >= 3;
}

/** The reasons as they are journaled, each with its words. */
export function toGuardReason(remarks: readonly Remark[]): string {
  const each = new Map(remarks.map(({ finding, reason }) => [finding.text, reason.trim()]));
  return [...each].map(([words, reason]) => `“${words}”: ${reason}`).join('\n');
}

/** The draft with the guard's proposal in place: in the form where the words came from there, so that the text keeps following it. */
export function replaceRemark(draft: BroadcastDraft, { finding, part }: Remark): Partial<BroadcastDraft> {
  const form = replaceInForm(draft.form, finding);
  const { title, text } = toOutgoing(draft);
  const changes: Partial<BroadcastDraft> = form ? { form } : {};
  if (part === 'title') return { ...changes, ownTitle: applyProposal(title, finding) };
  if (part === 'text' && (draft.ownText !== null || !form))
    return { ...changes, ownText: applyProposal(text, finding) };
  return changes;
}

function replaceInForm(form: BroadcastForm, finding: GuardFinding): BroadcastForm | null {
  let changed = false;
  const replaced = Object.entries(form).map(([key, value]) => {
    const start = value.indexOf(finding.text);
    if (start === -1 || key === 'subject' || key === 'request') return [key, value];
    changed = true;
    return [key, applyProposal(value, { ...finding, start, end: start + finding.text.length })];
  });
  return changed ? { ...form, ...Object.fromEntries(replaced) } : null;
}
