import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { booleanIntersects } from '@turf/boolean-intersects';
import { distance } from '@turf/distance';
import { z } from 'zod';
import type { Group } from '../groups/group.ts';
import type { State } from '../operation/state.ts';
import { id, point, type Ring, ring, textUpTo } from '../operation/text.ts';

export const audiencePart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('groups'), groupIds: z.array(id).min(1).max(2000) }),
  z.strictObject({ kind: z.literal('municipality'), municipality: textUpTo(80) }),
  z.strictObject({ kind: z.literal('polygon'), ring }),
  z.strictObject({ kind: z.literal('radius'), centre: point, radiusMetres: z.number().min(50).max(20_000) }),
]);

/** To whom: the union of the parts, less the groups in `minus`. */
export const audienceSelection = z.strictObject({
  parts: z.array(audiencePart).min(1).max(20),
  minus: z.array(id).max(2000),
});
export type AudienceSelection = z.infer<typeof audienceSelection>;
export type AudiencePart = z.infer<typeof audiencePart>;

export interface Audience {
  /** Sorted by id. A group counts as soon as its area touches the drawn area. */
  readonly groupIds: readonly string[];
  /** Joined, not revoked admins of those groups, each once, sorted by id. */
  readonly adminIds: readonly string[];
  /** SHA-256 over group and admin ids: what the preview showed and `decide` must find again. */
  readonly hash: string;
}

/** Resolves a selection against the groups of this moment. Groups without an area are reached by name or `all` only. */
export function resolveAudience(state: State, selection: AudienceSelection): Audience {
  const minus = new Set(selection.minus);
  const groupIds: string[] = [];
  const adminIds = new Set<string>();
  for (const group of state.groups.values()) {
    if (minus.has(group.id) || !selection.parts.some((each) => isIn(group, each))) continue;
    groupIds.push(group.id);
    for (const adminId of group.adminIds) if (state.admins.get(adminId)?.status === 'joined') adminIds.add(adminId);
  }
  const groups = groupIds.sort();
  const admins = [...adminIds].sort();
  return {
    groupIds: groups,
    adminIds: admins,
    hash: bytesToHex(sha256(utf8ToBytes(`${groups.join()}|${admins.join()}`))),
  };
}

function isIn(group: Group, selected: AudiencePart): boolean {
  switch (selected.kind) {
    case 'all':
      return true;
    case 'groups':
      return selected.groupIds.includes(group.id);
    case 'municipality':
      return group.content?.municipality === selected.municipality;
    case 'polygon':
      return group.content?.area != null && booleanIntersects(toPolygon(selected.ring), toPolygon(group.content.area));
    case 'radius':
      return group.content?.area != null && touchesCircle(group.content.area, selected.centre, selected.radiusMetres);
  }
}

function touchesCircle(area: Ring, centre: { lng: number; lat: number }, radiusMetres: number): boolean {
  const from: [number, number] = [centre.lng, centre.lat];
  if (booleanIntersects(toPolygon(area), { type: 'Point', coordinates: from })) return true;
  return area.some((position) => distance(from, position, { units: 'meters' }) <= radiusMetres);
}

function toPolygon(positions: Ring): { type: 'Polygon'; coordinates: Ring[] } {
  return { type: 'Polygon', coordinates: [positions] };
}
