import { expect, test } from 'vitest';
import { figureRows, toFigureLayout } from './figure-rows.ts';
import { readLayout } from './read-layout.ts';
import { LEAST_ARC_MINUTES, readWallSize, toArcMinutes, toFontPx, toTypeScale } from './type-scale.ts';
import { toLayout, toQueueRoom } from './wall-layout.ts';

const wall = { widthMm: 2430, distanceM: 6, widthPx: 3840 };
const screens = [
  wall,
  { ...wall, widthPx: 1920 },
  { widthMm: 2430, distanceM: 4, widthPx: 3840 },
  { widthMm: 2430, distanceM: 9, widthPx: 3840 },
  { widthMm: 1210, distanceM: 3, widthPx: 1920 },
  { widthMm: 4860, distanceM: 6, widthPx: 7680 },
];

test('capitals of 16 arc-minutes on 2,430 mm at 6 m are 28 mm: 60.9 px of 3,840; 20 are 75.9 px of Inter within a pixel', () => {
  expect(toFontPx(16, wall)).toBeCloseTo(60.7, 0);
  expect(Math.abs(toFontPx(20, wall) - 75.9)).toBeLessThan(0.5);
  expect(toFontPx(16, wall) * 0.727 * (2430 / 3840)).toBeCloseTo(27.9, 1);
  expect(toFontPx(16, { ...wall, distanceM: 4 }) * 0.727 * (2430 / 3840)).toBeCloseTo(18.6, 1);
});

test('half the pixels on the same wall are twice as large: the type halves and stands at the same angle', () => {
  expect(toFontPx(16, { ...wall, widthPx: 1920 })).toBeCloseTo(toFontPx(16, wall) / 2, 6);
});

test.each(screens)(
  'nothing is smaller than 16 arc-minutes and key text is over 20 on $widthMm mm at $distanceM m',
  (screen) => {
    const type = toTypeScale(screen);
    const smallest = Math.min(...Object.values(type));
    const angles = Object.entries(type).map(
      ([name, px]) => `${name} ${px.toFixed(1)} px ${toArcMinutes(px, screen).toFixed(1)}'`,
    );
    console.info(`${screen.widthMm} mm, ${screen.distanceM} m, ${screen.widthPx} px: ${angles.join(', ')}`);
    expect(toArcMinutes(smallest, screen)).toBeGreaterThanOrEqual(LEAST_ARC_MINUTES - 1e-6);
    expect(toArcMinutes(type.key, screen)).toBeGreaterThan(20);
  },
);

test('a farther wall gets larger type and fewer rows and figures, a nearer one the reverse', () => {
  const layouts = [4, 6, 9].map((distanceM) => {
    const content = { descriptions: 2, exercise: false };
    return toLayout(toTypeScale({ ...wall, distanceM }), { widthPx: 3840, heightPx: 2160 }, content);
  });
  const [near, middle, far] = layouts;
  if (!near || !middle || !far) throw new Error('three layouts');
  expect([near.rows > middle.rows, middle.rows]).toEqual([true, 4]);
  expect(far.rows + far.descriptions).toBeLessThan(middle.rows + middle.descriptions);
  expect(middle.cells).toEqual(['open', 'oldest', 'urgent', 'owed', 'decisions']);
  expect(far.cells.length).toBeLessThan(middle.cells.length);
  expect(far.cells).toContain('urgent');
});

test.each(screens)('all that is laid out fits on $widthMm mm at $distanceM m: nothing scrolls', (screen) => {
  const heightPx = (screen.widthPx * 9) / 16;
  for (const exercise of [false, true]) {
    const type = toTypeScale(screen);
    const side = toLayout(type, { widthPx: screen.widthPx, heightPx }, { descriptions: 5, exercise });
    const used =
      side.band +
      side.ticker +
      side.ribbon +
      side.head * 2 +
      side.rows * side.row +
      side.descriptions * side.description;
    expect(used).toBeLessThanOrEqual(heightPx);
  }
});

test.each(screens)(
  'figures and queue fit on $widthMm mm at $distanceM m, the weightiest rows of figures first',
  (screen) => {
    const pixels = { widthPx: screen.widthPx, heightPx: (screen.widthPx * 9) / 16 };
    const type = toTypeScale(screen);
    for (const exercise of [false, true]) {
      const frame = toLayout(type, pixels, { descriptions: 2, exercise });
      const free = pixels.heightPx - frame.band - frame.ticker - frame.ribbon;
      const figures = toFigureLayout(type, pixels, frame);
      expect(figures.rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(free);
      expect(figures.rows.map(({ name }) => name)).toEqual(figureRows.slice(0, figures.rows.length));
      expect(Math.min(figures.figure, figures.total, figures.step)).toBeGreaterThanOrEqual(type.key);
      const { rows, columns, row, head } = toQueueRoom(type, pixels, frame);
      expect(head + rows * row).toBeLessThanOrEqual(free);
      expect(rows * columns).toBeGreaterThanOrEqual(frame.rows);
    }
  },
);

test('four panels of 1,215 mm at 6 m each show less than the wall of 2,430 mm, in the same angle', () => {
  const panel = { widthMm: 1215, distanceM: 6, widthPx: 3840 };
  const pixels = { widthPx: 3840, heightPx: 2160 };
  const shown = (screen: typeof panel) => {
    const frame = toLayout(toTypeScale(screen), pixels, { descriptions: 2, exercise: false });
    return toFigureLayout(toTypeScale(screen), pixels, frame).rows.length;
  };
  expect([shown(panel), shown(wall)]).toEqual([2, 4]);
});

test('the address says width and distance; what is missing or absurd takes its default', () => {
  expect(readWallSize('?widthMm=1210&distanceM=3.5')).toEqual({ widthMm: 1210, distanceM: 3.5 });
  expect(readWallSize('?widthMm=-4&distanceM=far')).toEqual({ widthMm: 2430, distanceM: 6 });
  expect(readWallSize('')).toEqual({ widthMm: 2430, distanceM: 6 });
});

test('the address says which part of the wall it shows', () => {
  expect(['?layout=map', '?layout=queue', '?layout=figures', '?layout=mixed'].map(readLayout)).toEqual([
    ...['map', 'queue', 'figures', 'mixed'],
  ]);
  expect(['', '?layout=all', '?layout='].map(readLayout)).toEqual(['mixed', 'mixed', 'mixed']);
});
