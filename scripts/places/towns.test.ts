import { describe, expect, it } from 'vitest';
import type { Shape, Spot } from './town-drawing.ts';
import { towns } from './towns.ts';

function isInside([x, y]: Spot, shape: Shape): boolean {
  return shape.reduce((inside, [bx, by], at) => {
    const [ax, ay] = shape.at(at - 1) ?? [bx, by];
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    return crosses ? !inside : inside;
  }, false);
}

function alongEdges(shape: Shape): Spot[] {
  const parts = Array.from({ length: 20 }, (_, part) => part / 20);
  return shape.flatMap(([bx, by], at) => {
    const [ax, ay] = shape.at(at - 1) ?? [bx, by];
    return parts.map((part): Spot => [ax + (bx - ax) * part, ay + (by - ay) * part]);
  });
}

describe.each(towns)('the districts of $town', ({ districts, places }) => {
  it('do not overlap', () => {
    const overlaps = districts.flatMap((one) =>
      districts
        .filter((other) => other !== one && alongEdges(one.shape).some((spot) => isInside(spot, other.shape)))
        .map((other) => `${one.name} in ${other.name}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('each hold a place one can name', () => {
    const empty = districts.filter(({ shape }) => !places.some(([, , x, y]) => isInside([x, y], shape)));
    expect(empty.map(({ name }) => name)).toEqual([]);
  });
});
