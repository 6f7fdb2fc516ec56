import type { BroadcastForm } from '@nachtwacht/shared/broadcasts/compose.ts';
import { applyProposal, type GuardFinding, guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { type BroadcastDraft, toOutgoing } from './draft.ts';

export const MAX_GUARD_REASON = 500;

/** A finding in what goes out, with the reason that the writer gave to keep it. `form`: phones show the fields too. */
export interface Remark {
  readonly finding: GuardFinding;
  readonly part: 'title' | 'text' | 'form';
  readonly reason: string;
}

export function toRemarks(draft: BroadcastDraft): readonly Remark[] {
  const { title, text, description } = toOutgoing(draft);
  const fields = draft.ownText !== null && description ? Object.values(description).filter(Boolean).join('. ') : '';
  const of = (part: Remark['part'], words: string) =>
    guardText(words).map((finding) => ({ finding, part, reason: reasonOf(draft, finding.text) }));
  const shown = [...of('title', title), ...of('text', text)];
  const known = new Set(shown.map(({ finding }) => finding.text));
  return [...shown, ...of('form', fields).filter(({ finding }) => !known.has(finding.text))];
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
