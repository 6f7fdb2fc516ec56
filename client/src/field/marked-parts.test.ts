import { expect, test } from 'vitest';
import { toMarkedParts } from './marked-parts.ts';
import { fitWithin } from './shrink-photo.ts';

test('the words for which 112 comes are marked where they stand, in any letter case', () => {
  expect(toMarkedParts('Brand! Er is brand.', ['brand'])).toEqual([
    { part: 'Brand', isWord: true },
    { part: '! Er is ', isWord: false },
    { part: 'brand', isWord: true },
    { part: '.', isWord: false },
  ]);
  expect(toMarkedParts('a.b (c', ['(c', '.b'])).toHaveLength(4);
});

test('a photo keeps its shape, becomes at most 2560 px, and never grows', () => {
  expect(fitWithin(6000, 4000)).toEqual({ width: 2560, height: 1707 });
  expect(fitWithin(3000, 9000)).toEqual({ width: 853, height: 2560 });
  expect(fitWithin(640, 480)).toEqual({ width: 640, height: 480 });
  expect(fitWithin(10_000, 1)).toEqual({ width: 2560, height: 1 });
});
