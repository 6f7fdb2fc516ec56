import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { OutboxCommand } from './outbox-item.ts';
import { selectOutboxMessages, selectSharedIn } from './outbox-messages.ts';

const [itemId, kwakel, snel] = [newId(), newId(), newId()];
let order = 0;

function tick(groupId: string, state: 'shared' | 'unshared', sent: OutboxCommand['state'] = 'waiting'): OutboxCommand {
  order += 1;
  return {
    ...{ kind: 'command', type: 'receipts.report', id: newId(), order, queuedAt: 0, messageId: null },
    ...{ refusal: null, fault: null, state: sent, data: { receipts: [{ state, itemId, groupId }] } },
  };
}

test('ticks on their way count on top of what the police know, in order', () => {
  const known = [{ itemId, state: 'opened' as const, sharedIn: [kwakel], present: false, remindedAt: null }];
  expect(selectSharedIn({ id: itemId, correctedAt: null }, known, [])).toEqual({ groupIds: [kwakel], waiting: false });
  const items = [tick(snel, 'shared'), tick(kwakel, 'unshared')];
  expect(selectSharedIn({ id: itemId, correctedAt: null }, known, items)).toEqual({ groupIds: [snel], waiting: true });
  const arrived = [tick(snel, 'shared', 'received')];
  expect(selectSharedIn({ id: itemId, correctedAt: null }, known, arrived)).toEqual({
    groupIds: [kwakel, snel],
    waiting: false,
  });
});

test('a tick that arrived before a correction says nothing of the text of now', () => {
  const known = [{ itemId, state: 'delivered' as const, sharedIn: [], present: false, remindedAt: null }];
  const items = [tick(snel, 'shared', 'received')];
  const corrected = { id: itemId, correctedAt: '2026-12-31T23:05:00.000Z' };
  expect(selectSharedIn(corrected, known, items)).toEqual({ groupIds: [], waiting: false });
});

test('reports of receipts are nothing for a person to look at', () => {
  expect(selectOutboxMessages([tick(snel, 'shared')], null)).toEqual([]);
});
