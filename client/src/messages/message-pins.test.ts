import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { advance, close, dispatch, forward, type NightPeople, peopleOf } from '../../test/busy-night.ts';
import { createLoopback, type Loopback } from '../../test/loopback-operation.ts';
import { messagePins, type PinMemory } from './message-pins.ts';

const HOUR_MS = 3_600_000;

let night: Loopback;
let people: NightPeople;
let memory: PinMemory;

beforeEach(() => {
  night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  people = peopleOf(night);
  memory = new WeakMap();
  night.at('22:00:00');
});

/** As a desk draws them, time after time. */
function pins(staffId = people.koster.id) {
  const decidedSince = new Date(night.now() - HOUR_MS).toISOString();
  return messagePins(night.operation.picture.state, { staffId, decidedSince, now: night.now(), memory });
}

function told(): string {
  return forward(night, people, { place: { kind: 'point', lng: 4.9, lat: 52.08 } });
}

function answer(messageId: string): void {
  night.act(people.koster, 'feedback.send', {
    ...{ feedbackId: uuidv7(), messageIds: [messageId], cannedNumber: null, text: 'Doorgegeven.' },
  });
}

function sent(): { messageId: string; dispatchId: string } {
  const messageId = told();
  const dispatchId = dispatch(night, people, [messageId]);
  return { messageId, dispatchId };
}

describe('pins of messages in triage', () => {
  test('say whether nobody, this desk or another holds it', () => {
    const messageId = told();
    expect(pins()).toMatchObject([{ id: messageId, lng: 4.9, state: 'open' }]);
    night.act(people.koster, 'message.claim', { messageId });
    expect(pins()).toMatchObject([{ state: 'mine' }]);
    expect(messagePins(night.operation.picture.state, { staffId: null, decidedSince: null, now: 0 })).toMatchObject([
      { state: 'held', holder: 'LK' },
    ]);
  });

  test('stand however old they are, and are the same object while nothing changes', () => {
    told();
    night.at('23:30:00');
    const [first] = pins();
    expect(first).toBeDefined();
    expect(pins()[0]).toBe(first);
  });
});

describe('the pin of a message for which a dispatch runs', () => {
  test('shows the dispatch and its step, also when the reporter was answered at once', () => {
    const { messageId, dispatchId } = sent();
    answer(messageId);
    expect(pins()).toMatchObject([{ id: messageId, state: 'dispatch', course: 0 }]);
    advance(night, people.koster, dispatchId, ['accepted', 'on-the-way']);
    expect(pins()).toMatchObject([{ state: 'dispatch', course: 2 }]);
  });

  test('stays as long as it runs, and an hour after it was done', () => {
    const { messageId, dispatchId } = sent();
    answer(messageId);
    night.at('23:30:00');
    expect(pins()).toMatchObject([{ state: 'dispatch', course: 0 }]);
    close(night, people.koster, dispatchId, 'sent-away');
    expect(pins()).toMatchObject([{ state: 'dispatch', course: 4 }]);
    night.at('2026-12-31T23:31:00.000Z');
    expect(pins()).toEqual([]);
  });

  test('turns into feedback once the outcome is told', () => {
    const { messageId, dispatchId } = sent();
    night.at('22:10:00');
    close(night, people.koster, dispatchId, 'sent-away');
    night.at('22:20:00');
    answer(messageId);
    expect(pins()).toMatchObject([{ state: 'feedback' }]);
    expect(pins()[0]).not.toHaveProperty('course');
  });

  test('is not there where only triage is asked for', () => {
    sent();
    const view = { staffId: null, decidedSince: null, now: night.now() };
    expect(messagePins(night.operation.picture.state, view)).toEqual([]);
  });
});

test('what was only answered goes from the map after an hour', () => {
  answer(told());
  expect(pins()).toMatchObject([{ state: 'feedback' }]);
  night.at('23:01:00');
  expect(pins()).toEqual([]);
});
