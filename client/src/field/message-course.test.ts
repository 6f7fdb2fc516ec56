import type { FieldMessage } from '@nachtwacht/shared/wire/field.ts';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { selectCourse } from './message-course.ts';

const received: FieldMessage = {
  ...{ id: newId({ msecs: Date.parse('2026-12-31T21:47:30.000Z') }), number: 1, groupId: newId(), text: 'x' },
  ...{ place: null, source: 'unknown', called112: 'unknown', photoIds: [], photosExpected: 0 },
  ...{ receivedAt: '2026-12-31T21:48:00.000Z', lookedAtAt: null, decidedAt: null, lastDecision: null },
  ...{ answers: [], thread: [], broadcastId: null },
};
const looked = { ...received, lookedAtAt: '2026-12-31T21:49:00.000Z' };
const decided = { ...looked, decidedAt: '2026-12-31T21:50:00.000Z' };
const answer = { id: newId(), text: 'Dank u.', at: '2026-12-31T22:10:00.000Z', correctedAt: null };

const lastStep = (message: FieldMessage) => selectCourse(message).at(-1);

test('a message was sent when the phone made it, never after it was received', () => {
  expect(selectCourse(received)[0]?.at).toBe('2026-12-31T21:47:30.000Z');
  const fastClock = { ...received, id: newId({ msecs: Date.parse('2026-12-31T22:30:00.000Z') }) };
  expect(selectCourse(fastClock)[0]?.at).toBe(received.receivedAt);
});

test('a message that somebody reads is being looked at until it is decided', () => {
  expect(selectCourse(received)[2]).toEqual({ name: 'looked', state: 'later', at: null });
  expect(selectCourse(looked)[2]).toEqual({ name: 'looking', state: 'now', at: looked.lookedAtAt });
  expect(selectCourse({ ...decided, lastDecision: 'dispatch' })[2]).toMatchObject({ name: 'looked', state: 'done' });
});

test('the answer takes the hue of the decision, and of feedback once there are words', () => {
  expect(lastStep({ ...decided, lastDecision: 'dispatch' })).toMatchObject({ name: 'answer', decision: 'dispatch' });
  expect(lastStep({ ...decided, lastDecision: 'dispatch', answers: [answer] })).toMatchObject({
    ...{ name: 'answer', decision: 'feedback', at: answer.at },
  });
});

test('a message that gets no answer is handled, not answered', () => {
  expect(lastStep({ ...decided, lastDecision: 'waiver' })).toEqual({
    ...{ name: 'handled', state: 'done', at: decided.decidedAt },
  });
});
