import type { State } from '../operation/state.ts';

/** More than this many broadcasts to one group within an hour tire people out (rule 8 of the house). */
const BROADCASTS_AN_HOUR = 2;
const HOUR_MS = 3_600_000;

/** Groups of the audience for which another broadcast at this moment would be the third or later within an hour. */
export function selectWearyGroups(state: State, groupIds: readonly string[], at: string): readonly string[] {
  const since = new Date(Date.parse(at) - HOUR_MS).toISOString();
  const sent = [...state.broadcasts.values()].filter((broadcast) => (broadcast.sentAt ?? '') > since);
  return groupIds.filter(
    (groupId) => sent.filter((broadcast) => broadcast.groupIds.includes(groupId)).length >= BROADCASTS_AN_HOUR,
  );
}
