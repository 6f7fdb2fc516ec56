import { expect, test } from 'vitest';
import { selectOpenQuestion, selectTalk } from './talk-lines.ts';

const question = {
  kind: 'question',
  id: 'q',
  at: '2026-12-31T22:01:00.000Z',
  questionId: null,
  text: 'Waar?',
} as const;
const reply = { kind: 'reply', id: 'r', at: '2026-12-31T22:03:00.000Z', questionId: 'q', text: 'Hier.' } as const;
const answer = { id: 'a', text: 'Dank u.', at: '2026-12-31T22:02:00.000Z', correctedAt: null };

test('questions, replies and answers stand as one conversation, oldest first', () => {
  const lines = selectTalk({ answers: [answer], thread: [question, reply] });
  expect(lines.map(({ kind, id }) => [kind, id])).toEqual([
    ['question', 'q'],
    ['answer', 'a'],
    ['reply', 'r'],
  ]);
});

test('a question waits until this admin replied', () => {
  expect(selectOpenQuestion({ thread: [question] })).toBe('q');
  expect(selectOpenQuestion({ thread: [question, reply] })).toBeNull();
  expect(selectOpenQuestion({ thread: [] })).toBeNull();
});
