import { expect, test } from 'vitest';
import { toClock, toLastInstant, toNextInstant, toSeenAt } from './seen-time.ts';

const evening = { startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T03:00:00.000Z' };
const now = new Date(2027, 0, 1, 0, 20).getTime();

test('a time of the clock is the last one that was: just after midnight, 23:50 is of the day before', () => {
  const seen = toLastInstant('23:50', now);
  expect(seen && now - Date.parse(seen)).toBe(30 * 60_000);
  expect(seen && toClock(seen)).toBe('23:50');
  expect(toLastInstant('00:20', now)).toBe(new Date(now).toISOString());
  expect(toLastInstant('', now)).toBeNull();
});

test('"net" is this moment, unless the clock of the phone is a day off', () => {
  const at = Date.parse('2026-12-31T22:00:00.000Z');
  expect(toSeenAt('just', at, evening)).toBe('2026-12-31T22:00:00.000Z');
  expect(toSeenAt('just', at + 86_400_000, evening)).toBeNull();
  expect(toSeenAt(null, at, evening)).toBeNull();
});

test('a time to come is the next one: before midnight, 02:00 is of the day after', () => {
  const until = toNextInstant('02:00', now);
  expect(until && Date.parse(until) - now).toBe(100 * 60_000);
});
