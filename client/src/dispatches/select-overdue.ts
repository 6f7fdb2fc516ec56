import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** Priority 1 and 2 are overdue after a minute, 3 after five. */
const OVERDUE_SECONDS = { 1: 60, 2: 60, 3: 300 } as const;

export const selectUnaccepted = (state: State): readonly Dispatch[] =>
  [...state.dispatches.values()].filter(({ step }) => step === 'sent').sort((a, b) => a.sentAt.localeCompare(b.sentAt));

/** The longest-waiting dispatch that nobody accepted in time. `now` in milliseconds since 1970. */
export function findOverdue(unaccepted: readonly Dispatch[], now: number): Dispatch | null {
  return (
    unaccepted.find(({ sentAt, priority }) => now - Date.parse(sentAt) >= OVERDUE_SECONDS[priority] * 1000) ?? null
  );
}
