import { selectMembers } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';

/** The other messages of the incident: which can be answered along, which a colleague holds. */
export function useReporters(message: Message) {
  const { staffId } = useMe();
  const { id, incidentId } = message;
  const incident = usePicture((state) => state.incidents.get(incidentId ?? ''));
  const members = useSelected(
    useCallback((state: State) => (incident ? selectMembers(state, incident) : []), [incident]),
  );
  const others = members.filter((each) => each.id !== id);
  const isHeld = ({ claim }: Message) => claim !== null && claim.staffId !== staffId;
  return { incident, members, free: others.filter((each) => !isHeld(each)), held: others.filter(isHeld) };
}
