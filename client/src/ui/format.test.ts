import { expect, test } from 'vitest';
import { createFormat, toInitials, toTimer, toWarmth } from './format.ts';

const at = '2026-12-31T22:41:07.000Z';

test('times are those of the operation, on a 24-hour clock', () => {
  const woerden = createFormat('nl', 'Europe/Amsterdam');
  expect(woerden.time(at)).toBe('23:41');
  expect(woerden.timeWithSeconds(at)).toBe('23:41:07');
  expect(woerden.day(at)).toBe('do 31 december');
  expect(woerden.time('2026-12-31T23:05:00Z')).toBe('00:05');
  expect(createFormat('en', 'America/Curacao').time(at)).toBe('18:41');
});

test('numbers and distances follow the language', () => {
  expect(createFormat('nl', 'UTC').number(4000)).toBe('4.000');
  expect(createFormat('en', 'UTC').number(4000)).toBe('4,000');
  expect(createFormat('nl', 'UTC').distance(61.4)).toBe('61 m');
  expect(createFormat('nl', 'UTC').distance(1240)).toBe('1,2 km');
});

test('a timer shows hours only when there are any and never runs below zero', () => {
  expect([250_000, 3_870_000, 59_999, -5].map(toTimer)).toEqual(['4:10', '1:04:30', '0:59', '0:00']);
});

test('an age warms at one minute and at five', () => {
  expect([59_999, 60_000, 299_999, 300_000].map(toWarmth)).toEqual(['fresh', 'warm', 'warm', 'hot']);
});

test('initials skip the words that Dutch names carry in between', () => {
  expect(['L. Koster', 'S. de Wit', 'M. van den Berg', 'Bakker', 'éva'].map(toInitials)).toEqual([
    'LK',
    'SW',
    'MB',
    'B',
    'É',
  ]);
});
