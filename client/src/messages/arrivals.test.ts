import type { PresenceOf } from '@nachtwacht/shared/wire/staff.ts';
import { expect, test } from 'vitest';
import { toLoad } from './arrivals.ts';

const now = Date.parse('2026-12-31T23:00:00.000Z');
const arrivals = (count: number, agoMs: number) =>
  Array.from({ length: count }, () => new Date(now - agoMs).toISOString());
const person = (name: string, changes: Partial<PresenceOf> = {}): PresenceOf => ({
  ...{ staffId: name, name, role: 'specialist', screens: 1, onDuty: true },
  ...changes,
});

test('ten arrivals in ten minutes for each specialist is the limit, one more is a flood', () => {
  expect(toLoad(arrivals(10, 60_000), [person('a')], now)).toMatchObject({ perSpecialist: 10, flood: false });
  expect(toLoad(arrivals(11, 60_000), [person('a')], now).flood).toBe(true);
  expect(toLoad(arrivals(11, 60_000), [person('a'), person('b')], now).flood).toBe(false);
});

test('who has a pause or no screen does not carry the load, nor does a dispatcher', () => {
  const crew = [
    person('a'),
    person('b', { onDuty: false }),
    person('c', { screens: 0 }),
    person('d', { role: 'dispatcher' }),
  ];
  expect(toLoad(arrivals(11, 0), crew, now)).toMatchObject({ specialists: 1, flood: true });
});

test('what came in more than ten minutes ago no longer counts', () => {
  expect(toLoad(arrivals(50, 600_001), [], now)).toMatchObject({ arrivals: 0, perSpecialist: 0 });
});

test('what was decided in the same ten minutes stands beside it', () => {
  const decided = [...arrivals(6, 1000), ...arrivals(9, 600_001)];
  expect(toLoad(arrivals(8, 0), [person('a'), person('b')], now, decided)).toMatchObject({
    perSpecialist: 4,
    decidedPerSpecialist: 3,
  });
});
