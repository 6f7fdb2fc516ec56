import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { expect, test } from 'vitest';
import { advance, close, dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { createNumberPicker } from './number-picker.ts';
import { proposeFeedback } from './propose-feedback.ts';

function nightWithTexts() {
  const night = createLoopback({ role: 'dispatcher', name: 'H. Jansen' });
  const people = peopleOf(night);
  const text = (
    number: number,
    kind: 'thanks' | 'passed-on' | 'outcome',
    words: string,
    outcome: string | null = null,
  ) => ({
    ...{ number, kind, outcome, text: words },
  });
  night.act(SYSTEM, 'canned-texts.set', {
    texts: [
      text(1, 'thanks', 'Dank.'),
      text(2, 'passed-on', 'Doorgegeven.'),
      text(3, 'outcome', 'Weggestuurd.', 'sent-away'),
    ],
  });
  const messageId = forward(night, people, {});
  const { state } = night.operation.picture;
  const proposal = () => {
    const message = state.messages.get(messageId);
    return message && proposeFeedback(message, state);
  };
  return { night, people, messageId, proposal };
}

test('the proposed answer follows what is known: thanks, passed on, the outcome', () => {
  const { night, people, messageId, proposal } = nightWithTexts();
  expect(proposal()).toEqual({ text: 'Dank.', cannedNumber: 1 });
  const dispatchId = dispatch(night, people, [messageId]);
  expect(proposal()).toEqual({ text: 'Doorgegeven.', cannedNumber: 2 });
  advance(night, people.koster, dispatchId, ['accepted', 'on-scene']);
  close(night, people.koster, dispatchId, 'sent-away');
  expect(proposal()).toEqual({ text: 'Weggestuurd.', cannedNumber: 3 });
});

test('an outcome without its own text proposes a thank-you', () => {
  const { night, people, messageId, proposal } = nightWithTexts();
  close(night, people.koster, dispatch(night, people, [messageId]), 'checked');
  expect(proposal()?.cannedNumber).toBe(1);
});

test('two digits soon after each other make one number', () => {
  let now = 0;
  const pick = createNumberPicker(() => now);
  const has = (number: number) => number <= 12;
  expect(pick(1, has)).toBe(1);
  now = 300;
  expect(pick(2, has)).toBe(12);
  now = 5_000;
  expect(pick(2, has)).toBe(2);
  now = 9_000;
  expect(pick(0, has)).toBe(0);
});
