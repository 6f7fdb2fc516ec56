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
  expect(selectSharedIn(itemId, known, [])).toEqual({ groupIds: [kwakel], waiting: false });
  const items = [tick(snel, 'shared'), tick(kwakel, 'unshared')];
  expect(selectSharedIn(itemId, known, items)).toEqual({ groupIds: [snel], waiting: true });
  const arrived = [tick(snel, 'shared', 'received')];
  expect(selectSharedIn(itemId, known, arrived)).toEqual({ groupIds: [kwakel, snel], waiting: false });
});

test('reports of receipts are nothing for a person to look at', () => {
  expect(selectOutboxMessages([tick(snel, 'shared')], null)).toEqual([]);
});
