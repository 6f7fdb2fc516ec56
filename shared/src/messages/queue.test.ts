import { expect, test } from 'vitest';
import type { Message } from './message.ts';
import { compareInQueue, isUnphoned, queueReasons } from './queue.ts';

const base: Message = {
  id: 'm',
  number: 1,
  seq: 1,
  groupId: 'g',
  adminId: 'a',
  gatewayId: null,
  receivedAt: '2026-12-31T22:00:00.000Z',
  seenAt: null,
  source: 'heard',
  called112: 'unknown',
  urgency: 'normal',
  urgencyReasons: [],
  placeKind: 'none',
  placeFits: true,
  photosExpected: 0,
  photoCount: 0,
  broadcastId: null,
  triage: 'open',
  laterUntil: null,
  laterDispatch: null,
  muted: false,
  claim: null,
  firstLookAt: null,
  newDanger: false,
  returned: null,
  decisions: [],
  owed: { since: '2026-12-31T22:00:00.000Z', dispatchId: null },
  phonedIn: null,
  thread: [],
  passedOn: [],
  incidentId: null,
  hints: null,
  content: null,
};
const message = (number: number, changes: Partial<Message> = {}): Message => ({
  ...base,
  number,
  id: `m${number}`,
  ...changes,
});
const order = (...messages: Message[]) => [...messages].sort(compareInQueue).map(({ number }) => number);
const at = (clock: string) => `2026-12-31T22:${clock}.000Z`;

test('urgent before raised before normal, whatever their age', () => {
  const urgent = message(3, { urgency: 'urgent', receivedAt: at('30:00') });
  const raised = message(2, { urgency: 'raised', receivedAt: at('20:00') });
  expect(order(message(1), raised, urgent)).toEqual([3, 2, 1]);
});

test('what the control room turned down comes back on top', () => {
  const returned = { dispatchId: 'd', reason: 'turned-down' as const, at: at('40:00') };
  expect(order(message(1, { urgency: 'urgent' }), message(2, { returned }))).toEqual([2, 1]);
  expect(queueReasons(message(2, { returned }))[0]).toEqual({ kind: 'returned', reason: 'turned-down' });
});

test('among urgent ones, those that nobody phoned in come first', () => {
  const phoned = message(1, { urgency: 'urgent', called112: 'yes' });
  const unknown = message(2, { urgency: 'urgent', called112: 'unknown', receivedAt: at('30:00') });
  expect(order(phoned, unknown)).toEqual([2, 1]);
  expect(isUnphoned({ ...unknown, phonedIn: { staffId: 's', at: at('31:00') } })).toBe(false);
});

test('else the oldest first; within one minute, who saw it goes before who heard it', () => {
  const heard = message(1, { receivedAt: at('10:05') });
  const seen = message(2, { receivedAt: at('10:40'), source: 'self' });
  const later = message(3, { receivedAt: at('11:00'), source: 'self' });
  expect(order(later, heard, seen)).toEqual([2, 1, 3]);
});

test('every row can say why it stands where it stands', () => {
  expect(queueReasons(message(1))).toEqual([{ kind: 'oldest-first' }]);
  const urgent = message(2, { urgency: 'urgent', source: 'self' });
  expect(queueReasons(urgent).map(({ kind }) => kind)).toEqual([
    'urgency',
    '112-not-called',
    'seen-by-sender',
    'oldest-first',
  ]);
});
