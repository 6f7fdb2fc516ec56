import { expect, test } from 'vitest';
import { dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { testLanguage } from '../../test/Room.tsx';
import { markText, markWords } from './mark-words.ts';
import { reasonText } from './reason-text.ts';
import { titleOf } from './title-of.ts';

const { t } = { t: (await testLanguage()).getFixedT('nl', 'desk') };

function reasonOf(told: Parameters<typeof forward>[2]): string {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const id = forward(night, peopleOf(night), told);
  const message = night.operation.picture.state.messages.get(id);
  return message ? reasonText(t, message, undefined) : '';
}

test('a row says in words why it stands where it stands', () => {
  expect(reasonOf({ text: 'De schuur staat in brand', called112: 'no' })).toBe('brand zonder 112');
  expect(reasonOf({ text: 'De schuur staat in brand', called112: 'unknown' })).toBe('brand zonder 112');
  expect(reasonOf({ text: 'De schuur staat in brand', called112: 'yes' })).toBe('brand, 112 gebeld');
  expect(reasonOf({ text: 'Jongen met een mes', called112: 'no' })).toBe('wapen genoemd zonder 112');
  expect(reasonOf({ text: 'Ze gooien stenen tegen een ruit' })).toBe('verhoogd: gooien stenen');
  expect(reasonOf({ text: 'Gezellig hier' })).toBe('normaal, oudste eerst');
});

test('a message that came back says why the control room turned it down', () => {
  const night = createLoopback({ role: 'dispatcher', name: 'H. Jansen' });
  const people = peopleOf(night);
  const id = forward(night, people, {});
  const dispatchId = dispatch(night, people, [id]);
  night.act(people.koster, 'dispatch.turnDown', { dispatchId, reason: 'no-unit-free', text: '', byDesk: false });
  const { messages, dispatches } = night.operation.picture.state;
  const message = messages.get(id);
  expect(message && reasonText(t, message, dispatches.get(dispatchId))).toBe('afgewezen: geen eenheid vrij');
});

test('the words that raised urgency are marked wherever they stand, and only as words', () => {
  expect(markWords('BRAND! brandweer, brand?', ['brand'])).toEqual([
    { text: 'BRAND', marked: true },
    { text: '! brandweer, ', marked: false },
    { text: 'brand', marked: true },
    { text: '?', marked: false },
  ]);
  expect(markWords('a.b', ['a.b', ''])).toEqual([{ text: 'a.b', marked: true }]);
  expect(markWords('rustig', [])).toEqual([{ text: 'rustig', marked: false }]);
});

test('the title is the first line that says something', () => {
  expect(titleOf('\n\n  Auto in brand \nvoor de flat')).toBe('Auto in brand');
  expect(titleOf('x'.repeat(200))).toHaveLength(121);
});

test('words that gave the kind are marked apart, where urgency did not mark them', () => {
  expect(markText('Ze gooien\nstenen tegen de bushalte', ['gooien stenen'], ['gooien', 'bushalte'])).toEqual([
    { text: 'Ze ', mark: null },
    { text: 'gooien\nstenen', mark: 'urgency' },
    { text: ' tegen de ', mark: null },
    { text: 'bushalte', mark: 'kind' },
  ]);
});
