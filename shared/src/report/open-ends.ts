import type { Broadcast } from '../broadcasts/broadcast.ts';
import type { Dispatch } from '../dispatches/dispatch.ts';
import type { Message } from '../messages/message.ts';
import { selectOwed } from '../messages/queue.ts';
import type { State } from '../operation/state.ts';
import { isRunning } from './dispatch-outcomes.ts';

/** What nobody has finished. A message stands in one list only. */
export interface OpenEnds {
  /** Nobody decided on it, or it came back to triage; the oldest first. */
  readonly untreated: readonly Message[];
  /** Decided, and its admin still waits for an answer; longest wait first. */
  readonly owed: readonly Message[];
  readonly running: readonly Dispatch[];
  /** Sent, not ended and not expired at the last entry. */
  readonly broadcasts: readonly Broadcast[];
}

export function openEndsOf(state: State): OpenEnds {
  const untreated = [...state.untreated].flatMap((id) => state.messages.get(id) ?? []);
  return {
    untreated: untreated.sort((a, b) => a.number - b.number),
    owed: selectOwed(state),
    running: [...state.dispatches.values()].filter(isRunning),
    broadcasts: [...state.broadcasts.values()].filter(
      ({ status, expiresAt }) => status === 'sent' && expiresAt > state.at,
    ),
  };
}
