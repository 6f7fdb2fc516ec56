import type { Point, Ring } from '../operation/text.ts';
import { metresBetween } from './track-reach.ts';

/** Compass degrees from one point to another, over the short distances of a district. */
export function bearingBetween(from: Point, to: Point): number {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  const degrees = (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** How far two bearings lie apart, 0..180. */
export function degreesApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

/** How far the nearest part of an area lies within a way ahead; null when none of it does. */
export function aheadBy(from: Point, heading: number, wayDegrees: number, area: Ring): number | null {
  let nearest: number | null = null;
  for (const [index, start] of area.entries()) {
    const end = area[index + 1] ?? start;
    for (let step = 0; step < STEPS; step += 1) {
      const part = step / STEPS;
      const spot = { lng: start[0] + (end[0] - start[0]) * part, lat: start[1] + (end[1] - start[1]) * part };
      if (degreesApart(heading, bearingBetween(from, spot)) > wayDegrees) continue;
      const metres = metresBetween(from, spot);
      if (nearest === null || metres < nearest) nearest = metres;
    }
  }
  return nearest;
}

/** Points looked at along each side. */
const STEPS = 4;
