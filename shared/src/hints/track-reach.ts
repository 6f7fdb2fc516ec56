import { distance } from '@turf/distance';
import type { Point } from '../operation/text.ts';
import type { HintReason } from './hint.ts';

export type Reach = Extract<HintReason, { kind: 'reach' }>;
export type Means = Reach['by'];

/** Metres a minute along straight lines, for somebody in a hurry. */
const speeds: readonly (readonly [Means, number])[] = [
  ['foot', 130],
  ['bike', 380],
  ['scooter', 700],
  ['car', 1400],
];
/** Pins are put by hand, and clocks are told from memory. */
const SLACK_METRES = 250;
const SLACK_MINUTES = 1;

/** Great-circle distance; infinite when a point lies outside the world. */
export function metresBetween(a: Point, b: Point): number {
  if (Math.abs(a.lat) > 90 || Math.abs(b.lat) > 90) return Number.POSITIVE_INFINITY;
  const metres = distance([a.lng, a.lat], [b.lng, b.lat], { units: 'meters' });
  return Number.isNaN(metres) ? Number.POSITIVE_INFINITY : metres;
}

/** Distance, minutes and the slowest means that could have done it; null when none could. */
export function reachOf(from: Point, to: Point, minutes: number): Reach | null {
  const metres = metresBetween(from, to);
  const time = Math.abs(minutes) + SLACK_MINUTES;
  const slowest = speeds.find(([, speed]) => metres - SLACK_METRES <= speed * time);
  if (!slowest) return null;
  return { kind: 'reach', metres: Math.round(metres), minutes: Math.round(Math.abs(minutes)), by: slowest[0] };
}

/** Whether somebody with these means could have done it. */
export function isWithin(reach: Reach, means: Means): boolean {
  return rank(reach.by) <= rank(means);
}

function rank(means: Means): number {
  return speeds.findIndex(([each]) => each === means);
}
