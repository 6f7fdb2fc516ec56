type Position = [lng: number, lat: number];
export type Ring = Position[];

/** Axis 0 cuts by longitude, axis 1 by latitude. */
type Axis = 0 | 1;

const gapDegrees: Record<Axis, number> = { 0: 0.00016, 1: 0.0001 };
const insetShare = 0.975;
const cutSteps = 40;

function toRing(open: Position[]): Ring {
  const first = open[0];
  return first === undefined ? [] : [...open, first];
}

function surface(open: Position[]): number {
  return Math.abs(
    open.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = open[(at + 1) % open.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

function middleOf(ring: Position[]): Position {
  const open = ring.slice(0, -1);
  const sum = open.reduce(([x, y], [lng, lat]): Position => [x + lng, y + lat], [0, 0] satisfies Position);
  return [sum[0] / open.length, sum[1] / open.length];
}

/** What lies on one side of a line; `side` 1 keeps the smaller numbers, -1 the greater. */
function keepSide(open: Position[], axis: Axis, line: number, side: 1 | -1): Position[] {
  return open.flatMap((here, at) => {
    const next = open[(at + 1) % open.length] ?? here;
    const [a, b] = [(line - here[axis]) * side, (line - next[axis]) * side];
    const kept = a >= 0 ? [here] : [];
    if (a >= 0 === b >= 0) return kept;
    const share = a / (a - b);
    return [...kept, [here[0] + (next[0] - here[0]) * share, here[1] + (next[1] - here[1]) * share] satisfies Position];
  });
}

function findLine(open: Position[], axis: Axis, wanted: number): number {
  let [low, high] = [Math.min(...open.map((at) => at[axis])), Math.max(...open.map((at) => at[axis]))];
  for (let step = 0; step < cutSteps; step += 1) {
    const middle = (low + high) / 2;
    if (surface(keepSide(open, axis, middle, 1)) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Cuts from the smallest number upwards, with a gap between the parts. */
function cutStrips(open: Position[], axis: Axis, weights: readonly number[]): Position[][] {
  const [weight, ...others] = weights;
  if (weight === undefined || others.length === 0) return [open];
  const total = weights.reduce((sum, each) => sum + each, 0);
  const line = findLine(open, axis, (surface(open) * weight) / total);
  const gap = gapDegrees[axis] / 2;
  const part = keepSide(open, axis, line - gap, 1);
  return [part, ...cutStrips(keepSide(open, axis, line + gap, -1), axis, others)];
}

function inset(ring: Ring): Position[] {
  const [x, y] = middleOf(ring);
  return ring.slice(0, -1).map(([lng, lat]) => [x + (lng - x) * insetShare, y + (lat - y) * insetShare]);
}

function round(position: Position): Position {
  return [Math.round(position[0] * 1e5) / 1e5, Math.round(position[1] * 1e5) / 1e5];
}

/**
 * Cuts a convex district in rows from north to south, each row from west to east; every part gets about the same surface.
 */
export function cutDistrict(district: Ring, partsPerRow: readonly number[]): Ring[] {
  const southFirst = partsPerRow.toReversed();
  const rows = cutStrips(inset(district), 1, southFirst).toReversed();
  return rows
    .flatMap((row, at) => cutStrips(row, 0, Array<number>(partsPerRow[at] ?? 1).fill(1)))
    .map((part) => toRing(part.map(round)));
}

export function contains(ring: Ring, [x, y]: Position): boolean {
  return ring.slice(0, -1).reduce((inside, [bx, by], at) => {
    const [ax, ay] = ring[at + 1] ?? [bx, by];
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    return crosses ? !inside : inside;
  }, false);
}

/** Somewhere well inside a ring. */
export function pickInside(ring: Ring, random: () => number): Position {
  const [x, y] = middleOf(ring);
  const corners = ring.slice(0, -1);
  const [cornerX, cornerY] = corners[Math.floor(random() * corners.length)] ?? [x, y];
  const share = 0.15 + random() * 0.6;
  return round([x + (cornerX - x) * share, y + (cornerY - y) * share]);
}

const metresPerDegree = 111_320;

/** A place at most `metres` away. */
export function nearby([lng, lat]: Position, metres: number, random: () => number): Position {
  const [angle, distance] = [random() * 2 * Math.PI, Math.sqrt(random()) * metres];
  const east = (distance * Math.cos(angle)) / (metresPerDegree * Math.cos((lat * Math.PI) / 180));
  return round([lng + east, lat + (distance * Math.sin(angle)) / metresPerDegree]);
}
