import { applyProposal, type GuardFinding, guardText } from '@nachtwacht/shared/hints/text-guard.ts';
import { isSettled, type Remark } from '../broadcasts/remarks.ts';

export type Reasons = Readonly<Record<string, string>>;

/** What the text guard says of an answer or a question, each with the reason that the writer gave. */
export function remarksOn(text: string, reasons: Reasons = {}): readonly Remark[] {
  return guardText(text).map((finding) => ({
    ...{ finding, part: 'text', reason: reasonOf(finding, reasons), isProposed: false },
  }));
}

export function isGuarded(remarks: readonly Remark[]): boolean {
  return remarks.every(isSettled);
}

/** The text with the proposal of this remark in place, wherever the words stand by now. */
export function withoutRemark(text: string, { finding }: Remark): string {
  const start = text.indexOf(finding.text);
  if (start < 0) return text;
  return applyProposal(text, { ...finding, start, end: start + finding.text.length });
}

function reasonOf({ text }: GuardFinding, reasons: Reasons): string {
  return Object.hasOwn(reasons, text) ? (reasons[text] ?? '') : '';
}
