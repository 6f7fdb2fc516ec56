import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { expect, test } from 'vitest';
import { createPending, MAX_WAITING } from './pending.ts';

const messageId = '01900000-0000-7000-8000-000000000001';
const received = (lastSeq: number): Ack => ({
  ok: true,
  receipt: { firstSeq: lastSeq, lastSeq, hash: '', repeated: false },
});

test('a command stays pending until its entries are in the picture', async () => {
  const pending = createPending();
  const { id, done } = pending.add('message.claim', { messageId });
  pending.settle(id, received(7));
  expect(await done).toEqual(received(7));
  pending.seen(6);
  expect(pending.store.get()).toMatchObject([{ id, status: 'acked' }]);
  pending.seen(7);
  expect(pending.store.get()).toEqual([]);
});

test('a refusal stays at its control until somebody puts it away', async () => {
  const pending = createPending();
  const { id, done } = pending.add('message.claim', { messageId });
  pending.settle(id, { ok: false, refusal: { code: 'held-by-other', holder: 'x' } });
  expect(await done).toMatchObject({ refusal: { code: 'held-by-other' } });
  pending.seen(1000);
  expect(pending.store.get()).toMatchObject([{ id, status: 'refused', refusal: { holder: 'x' } }]);
  pending.dismiss(id);
  expect(pending.store.get()).toEqual([]);
});

test('what waits for the server cannot be put away', () => {
  const pending = createPending();
  const { id } = pending.add('message.claim', { messageId });
  pending.dismiss(id);
  expect(pending.waiting()).toMatchObject([{ id }]);
});

test('L1 beyond the limit a screen refuses the next command itself', async () => {
  const pending = createPending();
  for (let count = 0; count < MAX_WAITING; count += 1) pending.add('message.claim', { messageId });
  const { done } = pending.add('message.claim', { messageId });
  expect(await done).toMatchObject({ ok: false, refusal: { code: 'busy' } });
  expect(pending.waiting()).toHaveLength(MAX_WAITING);
});
