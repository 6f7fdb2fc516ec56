import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectTrack } from '@nachtwacht/shared/broadcasts/track.ts';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { selectMembers, selectOpenIncidents } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { middleOf, type PickedPoint } from '../map/place-on-map.ts';
import { toGroupAreas, toHotspots } from '../map/surroundings.ts';
import { placeOf } from '../messages/place-of.ts';
import { titleOf } from '../messages/title-of.ts';
import { toAudiences } from './map-view.ts';
import { type Between, isWithin } from './time-span.ts';

/** One line of the list beside the map; `facts` are said after the name. */
export type ListRow = { id: string; name: string; point: PickedPoint | null; facts: ListFacts };
export type ListFacts =
  | { kind: 'reach'; metres: number; text: string }
  | { kind: 'note'; noteKind: 'note' | 'permit' | 'order'; until: string | null }
  | { kind: 'life'; state: 'active' | 'quiet' | 'unreachable' }
  | { kind: 'step'; step: Dispatch['step']; at: string }
  | { kind: 'seen'; count: number; at: string | null }
  | { kind: 'track'; names: readonly string[]; times: readonly string[] }
  | { kind: 'sent'; at: string; groups: number; admins: number }
  | { kind: 'busy'; count: number };

export const listParts = [
  'descriptions',
  'areas',
  'incidents',
  'dispatches',
  'notes',
  'hotspots',
  'busy',
  'groups',
] as const;
export type ListPart = (typeof listParts)[number];

/** Everything on the map that the queue does not say already. */
export function selectListRows(
  state: State,
  { now, between, reach }: { now: number; between: Between; reach: ReadonlySet<string> },
): Readonly<Record<ListPart, readonly ListRow[]>> {
  const at = new Date(now).toISOString();
  return {
    descriptions: selectActiveDescriptions(state, at).map((broadcast): ListRow => {
      const track = selectTrack(state, broadcast);
      const last = track.filter(({ message }) => pointOf(state, message)).at(-1) ?? track.at(-1);
      const count = broadcast.sightings.length;
      const facts = { kind: 'seen', count, at: count > 0 && last ? last.at : null } as const;
      return { id: broadcast.id, name: nameOf(broadcast), point: last ? pointOf(state, last.message) : null, facts };
    }),
    areas: sentAreas(state),
    incidents: selectOpenIncidents(state).map((incident): ListRow => {
      const members = selectMembers(state, incident);
      const names = members.map(({ groupId }) => state.groups.get(groupId)?.content?.name ?? '');
      const times = members.map(({ seenAt, receivedAt }) => seenAt ?? receivedAt);
      const last = members.at(-1);
      const name = `${incident.number}. ${incident.content?.title ?? ''}`;
      return {
        id: incident.id,
        name,
        point: last ? pointOf(state, last) : null,
        facts: { kind: 'track', names, times },
      };
    }),
    dispatches: [...state.dispatches.values()]
      .filter(({ step }) => step !== 'withdrawn')
      .reverse()
      .map((dispatch): ListRow => {
        const facts = { kind: 'step', step: dispatch.step, at: dispatch.course.at(-1)?.at ?? dispatch.sentAt } as const;
        const name = `${dispatch.number}. ${dispatch.content?.summary ?? ''}`;
        return { id: dispatch.id, name, point: pointOfDispatch(state, dispatch), facts };
      }),
    notes: [...state.notes.values()].flatMap(({ id, kind, until, content }): ListRow[] =>
      content && (until === null || until > at)
        ? [{ id, name: content.text, point: content, facts: { kind: 'note', noteKind: kind, until } }]
        : [],
    ),
    hotspots: toHotspots(state).map(({ id, name, radiusMetres, ...point }): ListRow => {
      const text = state.hotspots.get(id)?.content?.text ?? '';
      return { id, name, point, facts: { kind: 'reach', metres: radiusMetres, text } };
    }),
    busy: busyGroups(state, between),
    groups: toGroupAreas(state, reach, now).map(({ id, name, ring, state: life }): ListRow => {
      const [lng, lat] = middleOf(ring);
      return { id, name, point: { lng, lat }, facts: { kind: 'life', state: life } };
    }),
  };
}

/** What went out by an area or circle that was drawn on the map, the latest first. */
function sentAreas(state: State): ListRow[] {
  const sent = [...state.broadcasts.values()].reverse();
  return sent.flatMap((broadcast): ListRow[] => {
    const [area] = toAudiences({ broadcasts: new Map([[broadcast.id, broadcast]]) }, () => '');
    if (!area) return [];
    const [lng, lat] = middleOf(area.ring);
    const { id, sentAt, heldAt, groupIds, adminIds } = broadcast;
    const facts = { kind: 'sent', at: sentAt ?? heldAt, groups: groupIds.length, admins: adminIds.length } as const;
    return [{ id, name: nameOf(broadcast), point: { lng, lat }, facts }];
  });
}

function nameOf({ number, content }: Broadcast): string {
  return `${number}. ${titleOf(content?.text ?? '')}`;
}

function busyGroups(state: State, between: Between): ListRow[] {
  const counts = new Map<string, number>();
  for (const message of state.messages.values())
    if (isWithin(message, between)) counts.set(message.groupId, (counts.get(message.groupId) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([groupId, count]) => {
      const content = state.groups.get(groupId)?.content;
      const [lng, lat] = content?.area ? middleOf(content.area) : [];
      const point = lng !== undefined && lat !== undefined ? { lng, lat } : null;
      return { id: groupId, name: content?.name ?? '', point, facts: { kind: 'busy', count } };
    });
}

function pointOf(state: State, message: Message): PickedPoint | null {
  return placeOf(message, state.groups)?.point ?? null;
}

function pointOfDispatch(state: State, { content, messageIds }: Dispatch): PickedPoint | null {
  if (content?.point) return content.point;
  const message = state.messages.get(messageIds[0] ?? '');
  return message ? pointOf(state, message) : null;
}
