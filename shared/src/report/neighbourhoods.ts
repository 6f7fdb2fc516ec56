import type { Group } from '../groups/group.ts';
import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';
import { feedbackMs, firstLookMs, toSpread } from './times.ts';

export interface Neighbourhood {
  /** The groups' district; null where their words are destroyed: then each group stands alone. */
  readonly name: string | null;
  readonly municipality: string | null;
  readonly groupNumbers: readonly number[];
  readonly messages: number;
  readonly urgent: number;
  /** Dispatches about at least one of its messages, not counting those withdrawn. */
  readonly dispatches: number;
  readonly firstLookP90Ms: number | null;
  readonly feedbackP90Ms: number | null;
  /** Messages without feedback or waiver. */
  readonly unanswered: number;
}

/** By the group that forwarded, not by the pin: most messages first, then by name. Only districts with messages. */
export function neighbourhoodsOf(state: Pick<State, 'groups' | 'messages' | 'dispatches'>): readonly Neighbourhood[] {
  const messagesByKey = new Map<string, Message[]>();
  const groupsByKey = new Map<string, Set<Group>>();
  for (const message of state.messages.values()) {
    const group = state.groups.get(message.groupId);
    if (!group) continue;
    const key = keyOf(group);
    messagesByKey.set(key, [...(messagesByKey.get(key) ?? []), message]);
    groupsByKey.set(key, (groupsByKey.get(key) ?? new Set()).add(group));
  }
  return [...messagesByKey]
    .map(([key, messages]) => toNeighbourhood(state, [...(groupsByKey.get(key) ?? [])], messages))
    .sort((a, b) => b.messages - a.messages || orderName(a).localeCompare(orderName(b)));
}

function toNeighbourhood(
  { dispatches }: Pick<State, 'dispatches'>,
  groups: readonly Group[],
  messages: readonly Message[],
): Neighbourhood {
  const content = groups[0]?.content ?? null;
  const dispatchIds = messages.flatMap(({ decisions }) =>
    decisions
      .filter(({ kind, id }) => kind === 'dispatch' && dispatches.get(id)?.step !== 'withdrawn')
      .map(({ id }) => id),
  );
  return {
    name: content && districtOf(content),
    municipality: content?.municipality ?? null,
    groupNumbers: groups.map(({ number }) => number).sort((a, b) => a - b),
    messages: messages.length,
    urgent: messages.filter(({ urgency }) => urgency === 'urgent').length,
    dispatches: new Set(dispatchIds).size,
    firstLookP90Ms: toSpread(messages.flatMap(firstLookMs)).p90Ms,
    feedbackP90Ms: toSpread(messages.flatMap(feedbackMs)).p90Ms,
    unanswered: messages.filter(({ owed }) => owed !== null).length,
  };
}

function keyOf({ id, content }: Group): string {
  return content ? JSON.stringify([content.municipality, districtOf(content)]) : id;
}

/** A group without a district goes by its own name. */
function districtOf({ district, name }: NonNullable<Group['content']>): string {
  return district || name;
}

const orderName = ({ name, groupNumbers }: Neighbourhood) => name ?? String(groupNumbers[0] ?? 0).padStart(6, '0');
