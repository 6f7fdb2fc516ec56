import { expect, test } from 'vitest';
import { reconnectDelayMs } from './reconnect.ts';

test('the ceiling doubles from 7.5 s to 30 s and stays there', () => {
  const ceilings = [0, 1, 2, 3, 100].map((failures) => reconnectDelayMs(failures, () => 1));
  expect(ceilings).toEqual([7_500, 15_000, 30_000, 30_000, 30_000]);
});

test('five thousand phones that lost one server at once come back evenly over the first 7.5 s', () => {
  const perSecond = new Map<number, number>();
  for (let phone = 0; phone < 5_000; phone += 1) {
    const second = Math.floor(reconnectDelayMs(0, () => (phone * 0.618_033_988_749) % 1) / 1000);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  expect(perSecond.size).toBe(8);
  expect(Math.max(...perSecond.values())).toBeLessThan(700);
});
