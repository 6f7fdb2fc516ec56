import type { Shape, Spot } from './town-drawing.ts';

const blockHm = { along: 1.15, across: 0.72 };

export function isInside([x, y]: Spot, shape: Shape): boolean {
  return shape.reduce((inside, [bx, by], at) => {
    const [ax, ay] = shape.at(at - 1) ?? [bx, by];
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    return crosses ? !inside : inside;
  }, false);
}

/** The same answer for the same street on every run, so that a drawing only changes when its town does. */
function isBuilt(row: number, column: number, salt: number): boolean {
  const noise = Math.sin(row * 127.1 + column * 311.7 + salt * 74.7) * 43758.5453;
  return noise - Math.floor(noise) < 0.8;
}

function longestEdgeAngle(shape: Shape): number {
  const edges = shape.map(([bx, by], at) => {
    const [ax, ay] = shape.at(at - 1) ?? [bx, by];
    return { length: Math.hypot(bx - ax, by - ay), angle: Math.atan2(by - ay, bx - ax) };
  });
  return edges.reduce((best, edge) => (edge.length > best.length ? edge : best), { length: 0, angle: 0 }).angle;
}

type Grid = { angle: number; stepU: number; stepV: number; salt: number; middle: Spot };

function toSpot({ angle, middle }: Grid, u: number, v: number): Spot {
  const bend = 0.16 * Math.sin(u / 2.4) + 0.1 * Math.sin(v / 1.7);
  const [x, y] = [u, v + bend];
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos];
}

function rowOfStreets(grid: Grid, shape: Shape, row: number): Spot[][] {
  const streets: Spot[][] = [];
  let street: Spot[] = [];
  for (let column = -36; column < 36; column += 1) {
    const from = toSpot(grid, column * grid.stepU, row * grid.stepV);
    const to = toSpot(grid, (column + 1) * grid.stepU, row * grid.stepV);
    const drawn = isInside(from, shape) && isInside(to, shape) && isBuilt(row, column, grid.salt);
    if (drawn) street = street.length > 0 ? [...street, to] : [from, to];
    if (drawn && column < 35) continue;
    if (street.length > 1) streets.push(street);
    street = [];
  }
  return streets;
}

/** Leaves out every corner that lies within three metres of the straight line past it. */
function straighten(street: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  street.forEach((spot, at) => {
    const [before, after] = [kept.at(-1), street[at + 1]];
    if (before && after && distanceFromLine(spot, before, after) < 0.03) return;
    kept.push(spot);
  });
  return kept;
}

function distanceFromLine([x, y]: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return Math.abs(dx * (y - from[1]) - dy * (x - from[0])) / Math.hypot(dx, dy);
}

/** Streets of a district: blocks along its longest side, some left out as a real plan does. */
export function drawStreets(shape: Shape): Spot[][] {
  const sum = shape.reduce(([x, y], spot) => [x + spot[0], y + spot[1]] as const, [0, 0] as const);
  const middle: Spot = [sum[0] / shape.length, sum[1] / shape.length];
  const angle = longestEdgeAngle(shape);
  const rows = Array.from({ length: 81 }, (_, at) => at - 40);
  const along: Grid = { angle, middle, stepU: blockHm.along / 2, stepV: blockHm.across, salt: shape.length };
  const across: Grid = { angle: angle + Math.PI / 2, middle, stepU: blockHm.across / 2, stepV: blockHm.along, salt: 9 };
  return [along, across].flatMap((grid) => rows.flatMap((row) => rowOfStreets(grid, shape, row).map(straighten)));
}
