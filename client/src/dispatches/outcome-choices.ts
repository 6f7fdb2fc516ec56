import type { AgreedOutcomes } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { DispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';

/** How a dispatch may end here: an outcome of all operations, or `other` in words that this operation agreed on. */
export interface OutcomeChoice {
  readonly key: string;
  readonly outcome: DispatchOutcome;
  readonly words: string | null;
}

/** In the order of the menu: what was agreed on, own words, and "other" last, which asks for words. */
export function outcomeChoices({ offered, content }: AgreedOutcomes): readonly OutcomeChoice[] {
  const plain = (outcome: DispatchOutcome): OutcomeChoice => ({ key: outcome, outcome, words: null });
  const own = (content?.own ?? []).map((words): OutcomeChoice => ({ key: `own ${words}`, outcome: 'other', words }));
  return [
    ...offered.filter((outcome) => outcome !== 'other').map(plain),
    ...own,
    ...offered.filter((outcome) => outcome === 'other').map(plain),
  ];
}
