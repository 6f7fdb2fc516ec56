import type { SecondProof } from '../operation/operation-events.ts';
import type { State } from '../operation/state.ts';

/** The second proof of intent that a broadcast to these groups asks: only for all groups at once, never when it happens now. */
export function proofOf(state: State, groupIds: readonly string[], redHanded: boolean): SecondProof {
  const isAll = state.groups.size > 1 && groupIds.length === state.groups.size;
  return isAll && !redHanded ? (state.operation?.content?.secondProof ?? 'count') : 'none';
}

/** Broadcasts that wait for a second reader, the oldest first. */
export function selectAwaitingReader(state: State) {
  return [...state.broadcasts.values()].filter(({ status, awaitsReader }) => status === 'held' && awaitsReader);
}
