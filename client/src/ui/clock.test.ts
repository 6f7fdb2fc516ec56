import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from './clock.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-12-31T22:00:00.400Z') }));
afterEach(() => vi.useRealTimers());

test('everybody who watches the clock is told at the same full second', () => {
  const clock = createClock();
  const seen: string[] = [];
  const show = (who: string) => () => seen.push(`${who} ${new Date(clock.now()).toISOString().slice(17, 23)}`);
  const leaveA = clock.subscribe(show('a'));
  clock.subscribe(show('b'));
  vi.advanceTimersByTime(1600);
  leaveA();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual(['a 01.000', 'b 01.000', 'a 02.000', 'b 02.000', 'b 03.000']);
});

test('the clock shows the server time when this device is wrong', () => {
  const clock = createClock();
  clock.correct(120_000);
  expect(new Date(clock.now()).toISOString()).toBe('2026-12-31T22:02:00.000Z');
});

test('a clock that nobody watches does not tick', () => {
  const clock = createClock();
  clock.subscribe(() => undefined)();
  expect(vi.getTimerCount()).toBe(0);
});
