import { selectSilence } from '@nachtwacht/shared/broadcasts/coverage.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { GroupArea, Hotspot, MapNote } from './place-on-map.ts';

const ACTIVE_MS = 1_800_000;

export function toHotspots(state: State): Hotspot[] {
  return [...state.hotspots.values()].flatMap(({ id, content }) =>
    content ? [{ id, lng: content.lng, lat: content.lat, name: content.name, radiusMetres: content.radiusMetres }] : [],
  );
}

/** Local knowledge that is in force, with the time at which it ends. */
export function toNotes(state: State, now: number, untilAt: (until: string) => string): MapNote[] {
  const at = new Date(now).toISOString();
  return [...state.notes.values()].flatMap(({ id, kind, until, content }): MapNote[] => {
    if (!content || (until !== null && until <= at)) return [];
    const { lng, lat, text, ring } = content;
    const end = until === null ? '' : untilAt(until);
    const label = end && !text.endsWith(end) ? `${toShort(text)}\n${end}` : toShort(text);
    return [{ id, kind, lng, lat, label, until: end, ...(ring ? { ring } : {}) }];
  });
}

const SHORT = 48;

function toShort(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).trimEnd()}…`;
}

/** Active in the last half hour, quiet, or without anybody who can be reached now: the rule of the composer. */
export function toGroupAreas(state: State, reach: ReadonlySet<string>, now: number): GroupArea[] {
  const since = new Date(now - ACTIVE_MS).toISOString();
  const reachable = { at: new Date(now).toISOString(), connected: reach, wakeable: null };
  return [...state.groups.values()].flatMap((group): GroupArea[] => {
    const { id, content, adminIds } = group;
    if (!content?.area) return [];
    const isActive = adminIds.some((adminId) => (state.admins.get(adminId)?.lastActiveAt ?? '') >= since);
    const life = selectSilence(state, group, reachable) ? 'unreachable' : isActive ? 'active' : 'quiet';
    return [{ id, name: content.name, ring: content.area, state: life }];
  });
}
