import type { Message } from '@nachtwacht/shared/messages/message.ts';
import {
  selectDecided,
  selectLater,
  selectOwed,
  selectQueue,
  selectWaiting,
} from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { DeskView, Tab } from './desk-store.ts';
import { type Between, isWithin, WHOLE_NIGHT } from './time-span.ts';

export type RowFilter = Pick<DeskView, 'tab' | 'search' | 'municipality'> & { between?: Between };

/** The rows of a tab, in the order of the queue, after search, municipality and, where it holds, the time under the map. */
export function selectRows(
  state: State,
  { tab, search, municipality, between = WHOLE_NIGHT }: RowFilter,
  staffId: string,
): readonly Message[] {
  const wanted = toWanted(search);
  return rowsOfTab(state, tab, staffId).filter(
    (message) =>
      isInMunicipality(state, message, municipality) &&
      (!isTimed(tab) || isWithin(message, between)) &&
      wanted.every((word) => contains(state, message, word)),
  );
}

/** Who waits, what I hold and what I put off was left undone at any hour: only of the others the time shows a part. */
export function isTimed(tab: Tab): boolean {
  return tab === 'all' || tab === 'decided';
}

/** How many each tab holds, whatever is searched for; decided ones are not counted. */
export function selectCounts(state: State, staffId: string): Readonly<Record<Exclude<Tab, 'decided'>, number>> {
  const open = selectQueue(state);
  return {
    all: open.length,
    urgent: open.filter(isUrgent).length,
    mine: open.filter((message) => message.claim?.staffId === staffId).length,
    owed: selectOwed(state).length,
    later: selectLater(state).length,
  };
}

function rowsOfTab(state: State, tab: Tab, staffId: string): readonly Message[] {
  if (tab === 'owed') return selectWaiting(state).flatMap(({ messages }) => messages);
  if (tab === 'later') return selectLater(state);
  if (tab === 'decided') return selectDecided(state);
  const open = selectQueue(state);
  if (tab === 'urgent') return open.filter(isUrgent);
  return tab === 'mine' ? open.filter((message) => message.claim?.staffId === staffId) : open;
}

function isUrgent({ urgency }: Message): boolean {
  return urgency === 'urgent';
}

function isInMunicipality(state: State, { groupId }: Message, municipality: string | null): boolean {
  return municipality === null || state.groups.get(groupId)?.content?.municipality === municipality;
}

/** The words that must be found; "groep 7" is one word, and means that group alone. */
export function toWanted(search: string): readonly string[] {
  return search.toLowerCase().match(/(?:groep|group)\s+\d+(?!\S)|\S+/gu) ?? [];
}

// Every word must occur somewhere: in the text, the place, the group, its district, or as the number people say aloud.
export function contains(state: State, message: Message, word: string): boolean {
  const group = state.groups.get(message.groupId);
  const [, number] = /^(?:groep|group)\s+(\d+)$/u.exec(word) ?? [];
  if (number) return group?.number === Number(number);
  const where = group?.content;
  return [
    message.content?.text ?? '',
    message.content?.placeLabel ?? '',
    ...Object.values(message.content?.said ?? {}),
    where?.name ?? '',
    where?.district ?? '',
    String(message.number),
    `groep ${group?.number ?? ''}`,
    `group ${group?.number ?? ''}`,
  ].some((text) => text.toLowerCase().includes(word));
}
