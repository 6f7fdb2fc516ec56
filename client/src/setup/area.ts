import type { Problem } from './problem.ts';

type Corner = readonly [lng: number, lat: number];
export type Area = readonly Corner[] | { readonly problem: Problem } | null;

/** `POLYGON ((lng lat, lng lat, …))` with one ring; empty is no area. */
export function areaFromWkt(text: string): Area {
  if (text.trim() === '') return null;
  const [, body] = /^(?:SRID=4326;)?\s*POLYGON\s*Z?\s*\(\s*\(([^()]*)\)\s*\)$/i.exec(text.trim()) ?? [];
  if (body === undefined) return { problem: { code: 'area' } };
  return toArea(body.split(',').map((corner) => corner.trim().split(/\s+/).map(Number)));
}

/** A GeoJSON geometry: a Polygon with one ring, or nothing. */
export function areaFromGeometry(geometry: { type: string; coordinates?: unknown } | null): Area {
  if (geometry === null) return null;
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' || !Array.isArray(coordinates) || coordinates.length !== 1 || !Array.isArray(coordinates[0])) {
    return { problem: { code: 'areaGeometry' } };
  }
  return toArea(coordinates[0].map((corner: unknown) => (Array.isArray(corner) ? corner.map(Number) : [])));
}

function toArea(corners: readonly (readonly number[])[]): Area {
  const ring: Corner[] = [];
  for (const [lng, lat] of corners) {
    if (lng === undefined || lat === undefined || !Number.isFinite(lng) || !Number.isFinite(lat)) {
      return { problem: { code: 'area' } };
    }
    ring.push([lng, lat]);
  }
  // All of the Netherlands lies east of 3° and north of 50°: the other way round, the two were swapped.
  if (ring.length > 0 && ring.every(([lng, lat]) => lng > 50 && lng < 54 && lat > 3 && lat < 8)) {
    return { problem: { code: 'areaSwapped' } };
  }
  return ring;
}
