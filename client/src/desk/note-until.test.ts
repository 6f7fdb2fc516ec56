import { expect, test } from 'vitest';
import { toUntil } from './note-until.ts';

const zone = 'Europe/Amsterdam';
const beforeMidnight = Date.parse('2026-12-31T22:41:07.000Z');

test('an end after midnight is tomorrow, one before it tonight', () => {
  expect(toUntil('02:00', beforeMidnight, zone)).toBe('2027-01-01T01:00:00.000Z');
  expect(toUntil('23:50', beforeMidnight, zone)).toBe('2026-12-31T22:50:00.000Z');
});

test('the minute that runs is past, so it is meant for tomorrow', () => {
  expect(toUntil('23:41', beforeMidnight, zone)).toBe('2027-01-01T22:41:00.000Z');
});

test('an hour that clocks skip comes the day after; an empty field is no end', () => {
  expect(toUntil('02:30', Date.parse('2027-03-27T22:00:00.000Z'), zone)).toBe('2027-03-29T00:30:00.000Z');
  expect(toUntil('', beforeMidnight, zone)).toBeNull();
});
