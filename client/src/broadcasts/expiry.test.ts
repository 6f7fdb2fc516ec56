import { expect, test } from 'vitest';
import { toExpiresAt } from './expiry.ts';

const now = Date.parse('2026-12-31T22:41:07.000Z');
const END = '2027-01-01T03:00:00.000Z';

test.each([
  ['30m', END, '2026-12-31T23:12:00.000Z'],
  ['1h', END, '2026-12-31T23:42:00.000Z'],
  ['2h', '2026-12-31T23:30:00.000Z', '2026-12-31T23:30:00.000Z'],
  ['end', END, END],
  ['end', '2026-12-31T20:00:00.000Z', '2027-01-01T10:42:00.000Z'],
] as const)('%s with an end at %s lapses at %s', (choice, endsAt, lapses) => {
  expect(toExpiresAt(choice, now, endsAt)).toBe(lapses);
});
