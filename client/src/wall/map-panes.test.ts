import { expect, test } from 'vitest';
import { liesIn, toPanes } from './map-panes.ts';

const woerden = { name: 'Woerden', bounds: { west: 4.84, east: 4.97, south: 52.07, north: 52.1 } };
const ijsselstein = { name: 'IJsselstein', bounds: { west: 5.01, east: 5.06, south: 52.0, north: 52.04 } };
const harmelen = { name: 'Harmelen', bounds: { west: 4.95, east: 4.98, south: 52.08, north: 52.1 } };
const both = { west: 4.84, east: 5.06, south: 52.0, north: 52.1 };
const size = { width: 2304, height: 1700 };

test('one town has one map', () => {
  expect(toPanes(woerden.bounds, [woerden], size)).toMatchObject([{ name: null, height: 1700 }]);
});

test('towns far apart get a map each, nearer by than one map of both', () => {
  const panes = toPanes(both, [woerden, ijsselstein], size);
  const [whole] = toPanes(both, [], size);
  expect(panes.map(({ name, height }) => [name, height])).toEqual([
    ['Woerden', 728],
    ['IJsselstein', 971],
  ]);
  expect(Math.min(...panes.map(({ view }) => view.zoom))).toBeGreaterThan(whole?.view.zoom ?? 99);
});

test('on a map as wide as the wall the towns stand beside each other', () => {
  const panes = toPanes(both, [woerden, ijsselstein], { width: 3840, height: 1600 });
  expect(panes.map(({ width, height }) => [width < 3840, height])).toEqual([
    [true, 1600],
    [true, 1600],
  ]);
  expect(panes.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(3840);
});

test('towns beside each other stay on one map', () => {
  const around = { west: 4.84, east: 4.98, south: 52.07, north: 52.1 };
  expect(toPanes(around, [woerden, harmelen], size)).toHaveLength(1);
});

test('a pin belongs to the map of its town, its outskirts included', () => {
  const [first, second] = toPanes(both, [woerden, ijsselstein], size);
  if (!first || !second) throw new Error('two panes');
  const fire = { lng: 5.03, lat: 52.02 };
  expect([liesIn(first.bounds, fire), liesIn(second.bounds, fire)]).toEqual([false, true]);
});
