import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { type Dispatch, isEnded } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Note } from '@nachtwacht/shared/knowledge/knowledge.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { selectLater, selectOwed, selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import { policy } from '@nachtwacht/shared/operation/policy.ts';
import type { StaffMember, State } from '@nachtwacht/shared/operation/state.ts';

/** All that the relief must know, in the order in which it asks. */
export interface Relief {
  readonly claimed: readonly Message[];
  readonly open: readonly Message[];
  readonly owed: readonly Message[];
  readonly later: readonly Message[];
  readonly running: readonly Dispatch[];
  readonly descriptions: readonly Broadcast[];
  readonly notes: readonly Note[];
}

/** `at`: UTC instant. */
export function selectRelief(state: State, at: string): Relief {
  const queue = selectQueue(state);
  return {
    claimed: queue.filter(({ claim }) => claim !== null),
    open: queue.filter(({ claim }) => claim === null),
    owed: selectOwed(state),
    later: selectLater(state),
    running: [...state.dispatches.values()].filter((dispatch) => !isEnded(dispatch)),
    descriptions: selectActiveDescriptions(state, at),
    notes: [...state.notes.values()].filter(({ until }) => until === null || until > at),
  };
}

/** Colleagues who may take what I hold, by name. */
export function selectTakers(state: State, staffId: string): readonly StaffMember[] {
  return [...state.staff.values()]
    .filter(({ id, active, role }) => active && id !== staffId && policy['message.claim'].who.includes(role))
    .sort((a, b) => (a.content?.name ?? '').localeCompare(b.content?.name ?? ''));
}
