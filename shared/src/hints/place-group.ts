import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Point, Ring } from '../operation/text.ts';
import type { PlaceHint } from './hint.ts';

/** Whether a place lies in the group's own area; `metresOutside` is 0 within it. */
export interface PlaceGroupFit {
  readonly fits: boolean;
  readonly metresOutside: number;
}

const metresPerDegree = 111_195;
/** People see across the street: this far outside still fits. */
const acrossTheStreet = 150;

/** How far a place that a text names lies outside the area of the group that wrote it; null when no area is known. */
export function placeFitsGroup(hint: Pick<PlaceHint, 'lng' | 'lat'>, groupRing: Ring | null): PlaceGroupFit | null {
  if (groupRing === null || groupRing.length < 4) return null;
  if (booleanPointInPolygon([hint.lng, hint.lat], { type: 'Polygon', coordinates: [groupRing] }))
    return { fits: true, metresOutside: 0 };
  const metresOutside = Math.round(metresToRing(hint, groupRing));
  return { fits: metresOutside <= acrossTheStreet, metresOutside };
}

function metresToRing(from: Point, ring: Ring): number {
  const scale = Math.cos((from.lat * Math.PI) / 180);
  const flat = ring.map(([lng, lat]) => ({
    x: (lng - from.lng) * metresPerDegree * scale,
    y: (lat - from.lat) * metresPerDegree,
  }));
  let least = Number.POSITIVE_INFINITY;
  for (const [index, end] of flat.entries()) {
    const start = flat[index - 1];
    if (start) least = Math.min(least, metresToSide(start, end));
  }
  return least;
}

interface Flat {
  readonly x: number;
  readonly y: number;
}

/** From the origin to the side between two corners. */
function metresToSide(start: Flat, end: Flat): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(start.x * dx + start.y * dy) / length));
  return Math.hypot(start.x + along * dx, start.y + along * dy);
}
