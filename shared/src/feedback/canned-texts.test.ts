import { expect, test } from 'vitest';
import { admin, anna, carla, daan, dispatched, evening, forwarded, idOf } from '../../test/given.ts';
import type { CannedText } from '../knowledge/events.ts';
import type { Message } from '../messages/message.ts';
import { rankAnswers, rankQuestions } from './canned-texts.ts';

const messageId = idOf('message');
const text = (number: number, kind: CannedText['kind'], more: Partial<CannedText> = {}): CannedText => ({
  ...{ number, kind, outcome: null, text: `Tekst ${number}` },
  ...more,
});
const texts = [
  text(1, 'thanks'),
  text(2, 'passed-on'),
  text(3, 'question'),
  text(4, 'question', { topic: 'fire' }),
  text(5, 'advice', { topic: 'fireworks' }),
  text(6, 'noise'),
  text(7, 'outcome', { outcome: 'checked' }),
  text(8, 'outcome', { outcome: 'halt' }),
];
const night = () => evening().given(carla, 'canned-texts.set', { texts }).given(admin, 'message.forward', forwarded());
const about = (told: ReturnType<typeof night>, ...kinds: NonNullable<Message['hints']>['kinds'][number][]): Message => {
  const message = told.state.messages.get(messageId);
  if (!message) throw new Error('the message is there');
  if (kinds.length === 0) return message;
  const hints = {
    ...{ at: '', version: '', kinds, likeMessageIds: [], descriptionIds: [] },
    ...{ corroborated: false, rumour: false, placeNamed: false, content: null },
  };
  return { ...message, hints };
};
const numbers = (ranked: readonly CannedText[]) => ranked.map(({ number }) => number);

test('an answer never offers a question, and thanks stand first', () => {
  const told = night();
  expect(numbers(rankAnswers(about(told), told.state))).toEqual([1, 2, 5, 6, 7, 8]);
});

test('what is about the topic of the message stands first', () => {
  const told = night();
  expect(numbers(rankAnswers(about(told, 'fireworks'), told.state))[0]).toBe(5);
  expect(numbers(rankQuestions(about(told, 'fire'), told.state))).toEqual([4, 3]);
});

test('chatter is thanked, then answered as noise', () => {
  const told = night();
  expect(numbers(rankAnswers(about(told, 'chatter'), told.state)).slice(0, 2)).toEqual([1, 6]);
});

test('a running dispatch is passed on; a finished one tells its own outcome and no other', () => {
  const told = night().given(anna, 'dispatch.send', dispatched([messageId]));
  expect(numbers(rankAnswers(about(told), told.state))[0]).toBe(2);
  told.given(daan, 'dispatch.close', { dispatchId: idOf('dispatch'), outcome: 'halt', text: '', byDesk: false });
  expect(numbers(rankAnswers(about(told), told.state))[0]).toBe(8);
});
