import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPlacesFile } from './places-file.ts';
import { toSchematicFile } from './schematic-file.ts';
import { isInside } from './streets.ts';
import type { Shape, Spot } from './town-drawing.ts';
import { towns } from './towns.ts';

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

describe('what node scripts/places/write.ts wrote', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it.each(towns)('holds the places of $town as drawn', (town) => {
    expect(read(`fixtures/places/${town.id}.json`)).toBe(toPlacesFile(town));
  });

  it('holds the schematic map as drawn', () => {
    expect(read('client/src/map/schematic/schematic.geojson') === toSchematicFile(towns)).toBe(true);
  });
});
