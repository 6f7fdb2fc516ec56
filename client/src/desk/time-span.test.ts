import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { isWithin, toBars, toBetween, WHOLE_NIGHT } from './time-span.ts';

function nightWithTwo() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  night.at('22:00:00');
  const calm = forward(night, people, { text: 'Vuurpijlen op het plein' });
  const fire = forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  const { messages } = night.operation.picture.state;
  const at = (id: string) => {
    const message = messages.get(id);
    if (!message) throw new Error('no such message');
    return message;
  };
  return { night, messages, calm: () => at(calm), fire: () => at(fire), fireId: fire, people };
}

test('the last hour moves along with the clock', () => {
  const { calm } = nightWithTwo();
  const now = Date.parse('2026-12-31T21:30:00.000Z');
  expect(isWithin(calm(), toBetween('hour', now))).toBe(true);
  expect(isWithin(calm(), toBetween('quarter-hour', now))).toBe(false);
  expect(isWithin(calm(), toBetween('hour', now + 3_600_000))).toBe(false);
  expect(isWithin(calm(), WHOLE_NIGHT)).toBe(true);
});

test('an urgent message stays until it is decided', () => {
  const { night, fire, fireId, people } = nightWithTwo();
  const later = { from: '2026-12-31T22:30:00.000Z', until: '9' };
  expect(isWithin(fire(), later)).toBe(true);
  const data = {
    feedbackId: uuidv7(),
    messageIds: [fireId],
    cannedNumber: null,
    text: 'Genoteerd, dank u.',
  };
  night.act(people.koster, 'message.claim', { messageId: fireId });
  night.act(people.koster, 'feedback.send', data);
  expect(isWithin(fire(), later)).toBe(false);
});

test('the bars count each message once, in its five minutes', () => {
  const { messages } = nightWithTwo();
  const bars = toBars(
    messages.values(),
    Date.parse('2026-12-31T20:00:00.000Z'),
    Date.parse('2026-12-31T22:00:00.000Z'),
  );
  expect(bars).toHaveLength(24);
  expect(bars[12]).toMatchObject({ urgent: 1, raised: 0, normal: 1 });
  expect(bars.reduce((sum, { urgent, normal }) => sum + urgent + normal, 0)).toBe(2);
});
