import { expect, test } from 'vitest';
import { messageKinds } from './hint.ts';
import { kindModel, kindsByModel } from './kind-model.ts';

test('every kind and urgency have weights, and the table is small enough to load', () => {
  const { rows, version } = kindModel();
  const weighted = new Set([...rows.values()].flat().map(([kind]) => kind));
  expect([...weighted].toSorted((a, b) => a - b)).toEqual([...messageKinds, 'urgent'].map((_, at) => at));
  expect(rows.size).toBeLessThan(15_000);
  expect(version).toMatch(/^kinds-\d+$/);
});

test('a feature that the table does not have says nothing', () => {
  const nothing = kindsByModel([]);
  const unknown = kindsByModel([{ name: 'wzzzzz', value: 1, words: 'zzzzz' }]);
  expect(unknown).toEqual(nothing);
  expect(nothing.every(({ sum, words }) => sum === 0 && words.length === 0)).toBe(true);
});

test('the words that weigh most come first', () => {
  const [fire] = kindsByModel([
    { name: 'lfire', value: 1, words: 'brand' },
    { name: 'wbrand', value: 1, words: 'brand' },
  ]);
  expect(fire).toMatchObject({ kind: 'fire', words: ['brand'] });
});
