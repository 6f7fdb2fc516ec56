import type { DispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** The standing text that the desk gets proposed when a dispatch ends so; null when the operation has none. */
export function suggestFeedback(cannedTexts: State['cannedTexts'], outcome: DispatchOutcome): string | null {
  return cannedTexts?.find((text) => text.kind === 'outcome' && text.outcome === outcome)?.text ?? null;
}
