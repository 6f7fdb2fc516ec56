import { expect, test } from 'vitest';
import { fromLocalInput, toLocalInput } from './amsterdam-time.ts';

test('a field shows and takes Dutch time, in winter and in summer', () => {
  for (const [at, local] of [
    ['2026-12-31T19:00:00.000Z', '2026-12-31T20:00'],
    ['2026-07-01T18:00:00.000Z', '2026-07-01T20:00'],
  ] as const) {
    expect(toLocalInput(at)).toBe(local);
    expect(fromLocalInput(local)).toBe(at);
  }
});

test('the hour that is skipped does not exist, of the hour that comes twice the first is meant', () => {
  expect(fromLocalInput('2027-03-28T02:30')).toBeNull();
  expect(fromLocalInput('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
});

test('what is no moment is none', () => {
  expect(['', '2026-13-01T10:00', '2026-02-30T10:00', 'morgen'].map(fromLocalInput)).toEqual([null, null, null, null]);
});
