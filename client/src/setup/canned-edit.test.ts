import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { expect, test } from 'vitest';
import { freeNumber, moveText, withText } from './canned-edit.ts';

const text = (number: number, words = 'Dank.'): CannedText => ({
  ...{ number, kind: 'thanks', outcome: null, topic: null, text: words },
});
const texts = [text(1), text(2), text(4)];
const numbers = (list: readonly CannedText[]) => list.map(({ number }) => number);

test('a new text takes the first free number and stands last', () => {
  expect(freeNumber(texts)).toBe(3);
  const added = withText(texts, text(3), null);
  expect('texts' in added && numbers(added.texts)).toEqual([1, 2, 4, 3]);
  expect(freeNumber(Array.from({ length: 99 }, (_, index) => text(index + 1)))).toBeNull();
});

test('a changed text stays where it stands, also under another number', () => {
  const changed = withText(texts, text(7, 'Dank u.'), 2);
  expect('texts' in changed && numbers(changed.texts)).toEqual([1, 7, 4]);
});

test('a number that is taken, an empty text and a blank that means nothing are told at their field', () => {
  expect(withText(texts, text(4), 1)).toEqual({ problems: { number: { code: 'taken', values: { value: 4 } } } });
  expect(withText(texts, text(5, '  '), null)).toEqual({ problems: { text: { code: 'required' } } });
  expect(withText(texts, text(5, 'Dag {naam}, om {tijd}'), null)).toEqual({
    problems: { text: { code: 'placeholder', values: { names: '{naam}' } } },
  });
});

test('texts move one place and never fall off', () => {
  expect(numbers(moveText(texts, 2, -1))).toEqual([2, 1, 4]);
  expect(numbers(moveText(texts, 4, 1))).toEqual([1, 2, 4]);
});
