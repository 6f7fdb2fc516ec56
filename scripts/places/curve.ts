import type { Shape, Spot } from './town-drawing.ts';

const stepsPerLeg = 6;

function between(before: Spot, from: Spot, to: Spot, after: Spot, t: number): Spot {
  const along = (a: number, b: number, c: number, d: number) =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
  return [along(before[0], from[0], to[0], after[0]), along(before[1], from[1], to[1], after[1])];
}

function legs(spots: Shape, at: (index: number) => Spot, count: number): Spot[] {
  return Array.from({ length: count }, (_, leg) =>
    Array.from({ length: stepsPerLeg }, (_, step) =>
      between(at(leg - 1), at(leg), at(leg + 1), at(leg + 2), step / stepsPerLeg),
    ),
  )
    .flat()
    .concat(spots.slice(spots.length - 1, count < spots.length ? undefined : 0));
}

export function roundLine(spots: Shape): Spot[] {
  const at = (index: number): Spot => spots[Math.max(0, Math.min(spots.length - 1, index))] ?? [0, 0];
  return legs(spots, at, spots.length - 1);
}

export function roundRing(spots: Shape): Spot[] {
  const at = (index: number): Spot => spots.at(index % spots.length) ?? [0, 0];
  return legs(spots, at, spots.length);
}
