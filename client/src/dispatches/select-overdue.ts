import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { EscalationLevel } from '@nachtwacht/shared/dispatches/events.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** Dispatches that went further because nobody accepted them, and still nobody does: most pressing first. */
export const selectOverdue = (state: State): readonly Dispatch[] =>
  [...state.dispatches.values()]
    .filter(({ step, escalations }) => step === 'sent' && escalations.length > 0)
    .sort((a, b) => a.priority - b.priority || a.sentAt.localeCompare(b.sentAt));

/** How far it went. */
export function levelOf({ escalations }: Dispatch): EscalationLevel {
  return escalations.some(({ level }) => level === 'officer') ? 'officer' : 'boards';
}
