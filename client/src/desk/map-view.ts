import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { type Audience, circleAround, type GroupArea, type Hotspot, type PickedPoint } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';

const TILE_PIXELS = 512;
const ACTIVE_MS = 1_800_000;

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

export function toHotspots(state: State): Hotspot[] {
  return [...state.hotspots.values()].flatMap(({ id, content }) =>
    content ? [{ id, lng: content.lng, lat: content.lat, name: content.name, radiusMetres: content.radiusMetres }] : [],
  );
}

const HEAT_MS = 1_800_000;

/** Where messages of the last half hour came from. */
export function toHeat(state: State, now: number): PickedPoint[] {
  const since = new Date(now - HEAT_MS).toISOString();
  return [...state.messages.values()].flatMap((message) =>
    message.receivedAt >= since ? (placeOf(message, state.groups)?.point ?? []) : [],
  );
}

/** Quiet, active in the last half hour, or with no admin whose phone is connected. */
export function toGroupAreas(state: State, reach: ReadonlySet<string>, now: number): GroupArea[] {
  const since = new Date(now - ACTIVE_MS).toISOString();
  return [...state.groups.values()].flatMap((group): GroupArea[] => {
    const { id, content, adminIds } = group;
    if (!content?.area) return [];
    const admins = adminIds.map((adminId) => state.admins.get(adminId)).filter((each) => each?.status === 'joined');
    const reachable = admins.some((admin) => admin && reach.has(admin.id));
    const active = admins.some((admin) => (admin?.lastActiveAt ?? '') >= since);
    const areaState = admins.length > 0 && !reachable ? 'unreachable' : active ? 'active' : 'quiet';
    return [{ id, name: content.name, ring: content.area, state: areaState }];
  });
}

/** The drawn areas and circles of the broadcasts that are active. */
export function toAudiences(state: State, label: (broadcast: Broadcast) => string): Audience[] {
  return [...state.broadcasts.values()]
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
