import { type Dispatch, isEnded } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

/** Dispatches that still run: those about the same incident or group first, then the latest. */
export function selectRunningFor(state: State, message: Message): readonly Dispatch[] {
  const isNear = ({ messageIds }: Dispatch) =>
    messageIds.some((id) => {
      const other = state.messages.get(id);
      return (
        other?.groupId === message.groupId || (message.incidentId !== null && other?.incidentId === message.incidentId)
      );
    });
  return [...state.dispatches.values()]
    .filter((dispatch) => !isEnded(dispatch))
    .map((dispatch) => ({ dispatch, near: Number(isNear(dispatch)) }))
    .sort((a, b) => b.near - a.near || b.dispatch.number - a.dispatch.number)
    .map(({ dispatch }) => dispatch);
}
