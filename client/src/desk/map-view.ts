import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectMembers, selectOpenIncidents } from '@nachtwacht/shared/incidents/select.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type Audience, circleAround, type PickedPoint, type Route } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';
import { type Between, WHOLE_NIGHT } from './time-span.ts';

const TILE_PIXELS = 512;

export type Overview = { readonly centre: PickedPoint; readonly zoom: number };

/** Centre and zoom at which all group areas fit in a map of so many pixels; else the operation's own circle. */
export function toOverview(state: State, pixels: { width: number; height: number }): Overview {
  const points = [...state.groups.values()].flatMap(({ content }) => content?.area ?? []);
  const plan = state.operation?.content;
  const corners = points.length > 0 ? points : plan ? circleAround(plan.centre, plan.radiusKm * 1000) : [];
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  if (lngs.length === 0) return { centre: { lng: 4.885, lat: 52.087 }, zoom: 12 };
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)];
  const lat = (south + north) / 2;
  const worldWide = ((east - west) / 360) * TILE_PIXELS;
  const worldHigh = ((north - south) / 360 / Math.cos((lat * Math.PI) / 180)) * TILE_PIXELS;
  const zoom = Math.log2(Math.min((pixels.width * 0.86) / worldWide, (pixels.height * 0.8) / worldHigh));
  return { centre: { lng: (west + east) / 2, lat }, zoom: Math.min(15, Math.max(8, zoom)) };
}

const HEAT_MS = 1_800_000;

/** Where messages came from: in the time that was chosen, or over the whole night in the last half hour. */
export function toHeat(state: State, now: number, between: Between): PickedPoint[] {
  const since = between === WHOLE_NIGHT ? new Date(now - HEAT_MS).toISOString() : between.from;
  return [...state.messages.values()].flatMap((message) =>
    message.receivedAt >= since && message.receivedAt <= between.until
      ? (placeOf(message, state.groups)?.point ?? [])
      : [],
  );
}

/** The ways of open incidents with more than one place, in order of time; stops of more than half an hour ago fade. */
export function toIncidentRoutes(state: State, now: number, time: (at: string) => string): Route[] {
  const older = new Date(now - HEAT_MS).toISOString();
  return selectOpenIncidents(state).flatMap((incident): Route[] => {
    const stops = selectMembers(state, incident)
      .map((message) => ({ at: message.seenAt ?? message.receivedAt, place: placeOf(message, state.groups) }))
      .sort((a, b) => a.at.localeCompare(b.at))
      .flatMap(({ at, place }) => (place ? [{ ...place.point, time: time(at), older: at < older }] : []));
    const [first] = stops;
    const moved = first && stops.some(({ lng, lat }) => lng !== first.lng || lat !== first.lat);
    return moved ? [{ id: incident.id, stops, name: incident.content?.title ?? '' }] : [];
  });
}

/** The drawn areas and circles of the broadcasts that are active. */
export function toAudiences(
  { broadcasts }: Pick<State, 'broadcasts'>,
  label: (broadcast: Broadcast) => string,
): Audience[] {
  return [...broadcasts.values()]
    .filter(({ status }) => status === 'sent')
    .flatMap((broadcast) =>
      (broadcast.content?.selection.parts ?? []).flatMap((part, index): Audience[] => {
        const id = `${broadcast.id}:${index}`;
        if (part.kind === 'polygon') return [{ id, ring: part.ring, label: label(broadcast) }];
        if (part.kind !== 'radius') return [];
        return [{ id, ring: circleAround(part.centre, part.radiusMetres), label: label(broadcast) }];
      }),
    );
}
