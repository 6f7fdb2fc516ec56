import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWords } from './words.ts';
import { sharedWords } from './words-shared.ts';

const shared = (a: string, b: string) => sharedWords(toWords(a), toWords(b)).map(({ word }) => word.written);
const weight = (a: string, b: string) =>
  sharedWords(toWords(a), toWords(b)).reduce((sum, each) => sum + each.weight, 0);

test('words of one meaning are shared, however they are said', () => {
  for (const [one, other] of [
    ['bushok', 'abri'],
    ['bushok', 'bushalte'],
    ['kliko', 'container'],
    ['kliko', 'vuilnisbak'],
    ['portieren', 'autodeuren'],
    ['knokpartij', 'vechten'],
    ['rugtas', 'rugzak'],
  ] as const) {
    expect(shared(one, other), `${one} ${other}`).toEqual([one]);
  }
});

test('one word in another form, abbreviated, misspelt or inside a longer one is shared', () => {
  for (const [one, other] of [
    ['schommels', 'schommel'],
    ['Lindelaan', 'lindeln'],
    ['Rembrandtlaan', 'rembrantlaan'],
    ['Hoofdstr', 'hoofdstraat'],
    ['Thorbeckelaan', 'thorbecke'],
    ['terrasverwarmer', 'terrasverwramer'],
    ['parkeergarage', 'garage'],
  ] as const) {
    expect(shared(one, other), `${one} ${other}`).toHaveLength(1);
  }
});

test('other words, other streets and words without meaning are not shared', () => {
  expect(shared('Mauvestraat', 'Halsstraat')).toEqual([]);
  expect(shared('er is hier iets op de hoek', 'er is daar iets op het dak')).toEqual([]);
  expect(shared('brand', 'inbraak')).toEqual([]);
});

test('a name of a street says more than what everyone writes that night', () => {
  expect(weight('Lindelaan', 'lindeln')).toBeGreaterThan(weight('bushok', 'abri'));
  expect(weight('bushok', 'abri')).toBeGreaterThan(weight('knallen', 'vuurwerk'));
});

test('any texts: no throw, bounded, the same again', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(toWords(a).length).toBeLessThanOrEqual(80);
      expect(shared(a, b)).toEqual(shared(a, b));
    }),
    { numRuns: 50 },
  );
});
