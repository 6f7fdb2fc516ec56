import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** The broadcast of this person that is still held, in which it can be undone. */
export function findHeld(state: State, staffId: string): Broadcast | undefined {
  for (const broadcast of state.broadcasts.values()) {
    if (broadcast.status === 'held' && broadcast.heldBy === staffId) return broadcast;
  }
  return undefined;
}

/** The last broadcast that went out. */
export function findLastSent(state: State): Broadcast | undefined {
  let last: Broadcast | undefined;
  for (const broadcast of state.broadcasts.values()) {
    if (broadcast.sentAt && broadcast.sentAt >= (last?.sentAt ?? '')) last = broadcast;
  }
  return last;
}
