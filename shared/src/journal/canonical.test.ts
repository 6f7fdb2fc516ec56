import { describe, expect, test } from 'vitest';
import { canonicalJson, isStorableText, type Json } from './canonical.ts';

describe('the one text of a value', () => {
  test.each<[string, Json, string]>([
    ['keys are sorted by code unit', { b: 1, a: 2, B: 3, é: 4 }, '{"B":3,"a":2,"b":1,"é":4}'],
    ['an absent key and an undefined one are alike', { a: undefined, b: null }, '{"b":null}'],
    ['order in lists is kept', [3, 1, { z: [], a: {} }], '[3,1,{"a":{},"z":[]}]'],
    ['numbers as in RFC 8785', [1e21, 0.1, -0, 1e-7, 100], '[1e+21,0.1,0,1e-7,100]'],
    ['text is kept to the letter', 'é e\u0301 🎆 "\\\n\u007f', '"é e\u0301 🎆 \\"\\\\\\n\u007f"'],
  ])('%s', (_what, value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  test.each<[string, Json]>([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['NUL', 'a\0b'],
    ['a lone surrogate', '\ud83c'],
    ['a lone surrogate in a key', { '\udf86': 1 }],
  ])('%s has none', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('whole surrogate pairs are storable, halves are not', () => {
    expect(['🎆', 'a\ud83c\udf86b', '\udf86\ud83c', '\ud83c', 'a\0'].map(isStorableText)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});
