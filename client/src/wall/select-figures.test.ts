import { expect, test } from 'vitest';
import { createLoopback } from '../../test/loopback-operation.ts';
import { playBusyNight } from '../../test/play-busy-night.ts';
import { countArrivals, countSteps, selectOut } from './select-figures.ts';

const now = Date.parse('2026-12-31T22:50:00.000Z');
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

test('arrivals stand in bars of ten minutes, the last one up to now; what is older than an hour stays out', () => {
  const bars = countArrivals([ago(0), ago(9.9), ago(10), ago(25), ago(59), ago(60), ago(200)], now);
  expect(bars.map(({ count }) => count)).toEqual([1, 0, 0, 1, 1, 2]);
  expect(bars.at(-1)?.untilMs).toBe(now);
});

test('a message from a clock that runs ahead counts as just arrived', () => {
  expect(countArrivals([ago(-1)], now).at(-1)?.count).toBe(1);
});

test('dispatches are counted at the step where they stand, done ones for an hour', () => {
  const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false });
  playBusyNight(night);
  const dispatches = [...night.operation.picture.state.dispatches.values()];
  expect(countSteps(dispatches, night.now())).toEqual({
    ...{ sent: 3, accepted: 2, 'on-the-way': 3, 'on-scene': 2, done: 5 },
  });
  expect(countSteps(dispatches, night.now() + 7_200_000).done).toBe(0);
});

test('broadcasts that are out stand latest first', () => {
  const night = createLoopback({ role: 'wall', name: 'Videowall', bodies: false });
  playBusyNight(night);
  const { state } = night.operation.picture;
  expect(selectOut(state).map(({ number }) => number)).toEqual([2, 1]);
});
