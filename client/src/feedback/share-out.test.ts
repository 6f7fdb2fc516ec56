import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { isGuarded, remarksOn, withoutRemark } from './guard-remarks.ts';
import { proposeThanks } from './propose-feedback.ts';
import { answerAt, shareOut } from './share-out.ts';

function twoMessages() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  const texts = [
    { number: 1, kind: 'thanks' as const, outcome: null, text: 'Dank voor uw melding van {tijd}.' },
    { number: 2, kind: 'advice' as const, outcome: null, text: 'In {straat} is het al bekend.' },
    { number: 3, kind: 'advice' as const, outcome: null, text: 'Het is bekend.' },
  ];
  night.act(SYSTEM, 'canned-texts.set', { texts });
  night.at('23:40:00');
  forward(night, people, {});
  night.at('23:42:00');
  forward(night, people, {});
  const { state } = night.operation.picture;
  return { state, messages: [...state.messages.values()] };
}

test('a standing text for several messages tells each its own time', () => {
  const { state, messages } = twoMessages();
  const shares = shareOut(messages, (message) => proposeThanks(message, state));
  expect(shares.map(({ text, messageIds }) => [text, messageIds.length])).toEqual([
    ['Dank voor uw melding van 23:40.', 1],
    ['Dank voor uw melding van 23:42.', 1],
  ]);
});

test('what reads alike goes as one answer; one’s own words go to all as they are', () => {
  const { state, messages } = twoMessages();
  const own = { text: 'Wij weten ervan.', cannedNumber: null };
  expect(shareOut(messages, (message) => answerAt(own, message, state))).toEqual([
    { ...own, messageIds: messages.map(({ id }) => id) },
  ]);
});

test('a message at which something stays open gets nothing', () => {
  const { state, messages } = twoMessages();
  const canned = { text: '', cannedNumber: 2 };
  expect(shareOut(messages, (message) => answerAt(canned, message, state))).toEqual([]);
});

test('words of the text guard wait for a reason, or leave the text', () => {
  const text = 'Bel J. de Vries op 06 12345678.';
  const remarks = remarksOn(text);
  expect(isGuarded(remarks)).toBe(false);
  const phone = remarks.find(({ finding }) => finding.kind === 'phone');
  expect(phone && withoutRemark(text, phone)).not.toContain('12345678');
  const reasons = Object.fromEntries(remarks.map(({ finding }) => [finding.text, 'gevraagd door de beheerder']));
  expect(isGuarded(remarksOn(text, reasons))).toBe(true);
});
