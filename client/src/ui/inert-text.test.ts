import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInertParts } from './inert-text.ts';

test('direction overrides and invisible characters are named, not obeyed', () => {
  expect(toInertParts('foto\u202Egpj.exe')).toEqual([{ text: 'foto' }, { code: 'U+202E' }, { text: 'gpj.exe' }]);
  expect(toInertParts('a\u200Bb\u0000')).toEqual([
    { text: 'a' },
    { code: 'U+200B' },
    { text: 'b' },
    { code: 'U+0000' },
  ]);
});

test('line breaks, accents, emoji and other scripts stay as they were written', () => {
  for (const text of ['regel een\nregel twee', 'café', '❤️ 👨‍👩‍👧 👍🏽 🇳🇱', 'مرحبا بكم', '<b>vet</b>']) {
    expect(toInertParts(text)).toEqual([{ text }]);
  }
});

test('a joiner outside an emoji is named', () => {
  expect(toInertParts('a\u200Db')).toEqual([{ text: 'a' }, { code: 'U+200D' }, { text: 'b' }]);
});

test('whatever comes in, no control or direction character is left in the shown text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (input) => {
      const shown = toInertParts(input).flatMap((part) => ('text' in part ? [part.text] : []));
      expect(shown.join('')).not.toMatch(/[[\p{Cc}\p{Bidi_Control}]--[\n\t]]/v);
    }),
  );
});
