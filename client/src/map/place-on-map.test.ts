import { describe, expect, it } from 'vitest';
import { circleAround, closeRing, metresPerPixel, middleOf, northernmost } from './place-on-map.ts';

describe('a ring drawn on the map', () => {
  it('is closed once, however it came in', () => {
    const open = [
      [4.9, 52],
      [5, 52],
      [5, 52.1],
    ] as const;
    expect(closeRing(open)).toEqual([
      [4.9, 52],
      [5, 52],
      [5, 52.1],
      [4.9, 52],
    ]);
    expect(closeRing(closeRing(open))).toEqual(closeRing(open));
    expect(closeRing([])).toEqual([]);
  });

  it('carries its label at its northern corner and its name in the middle', () => {
    const ring = [
      [4.9, 52],
      [5, 52],
      [4.94, 52.1],
    ] as const;
    expect(northernmost(ring)).toEqual([4.94, 52.1]);
    expect(middleOf(ring)[0]).toBeCloseTo(4.95);
  });
});

describe('distances on the map', () => {
  it('draw a circle of the given radius, east as far as north', () => {
    const ring = circleAround({ lng: 4.884, lat: 52.0865 }, 60);
    const east = ((ring[0]?.[0] ?? 0) - 4.884) * 111_320 * Math.cos((52.0865 * Math.PI) / 180);
    const north = ((ring[12]?.[1] ?? 0) - 52.0865) * 111_320;
    expect(east).toBeCloseTo(60, 3);
    expect(north).toBeCloseTo(60, 3);
  });

  it('halve with every step of zoom', () => {
    expect(metresPerPixel(52, 14) / metresPerPixel(52, 15)).toBeCloseTo(2);
  });
});
