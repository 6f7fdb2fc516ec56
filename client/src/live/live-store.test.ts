import { expect, test } from 'vitest';
import { createLiveStore } from './live-store.ts';

const at = '2026-12-31T23:00:00.000Z';
const atMs = Date.parse(at);
const head = { epoch: 1, seq: 1 };

test('reach starts with all and follows who came and went', () => {
  const live = createLiveStore();
  live.apply({ at, head, reach: { all: ['a', 'b'] } });
  live.apply({ at, head, reach: { came: ['c'], went: ['a'] } });
  expect([...live.store.get().reach]).toEqual(['b', 'c']);
});

test('a part that is left out stands as it was, the same object', () => {
  const live = createLiveStore();
  live.apply({ at, head, leases: [{ messageId: 'm', staffId: 's', secondsLeft: 90 }] });
  const { leases } = live.store.get();
  live.apply({ at, head });
  expect(live.store.get().leases).toBe(leases);
  expect(leases.get('m')).toEqual({ staffId: 's', endsAtMs: atMs + 90_000 });
});

test('one slow packet does not set the clock back', () => {
  const live = createLiveStore();
  live.apply({ at, head }, atMs - 4_000);
  live.apply({ at, head }, atMs + 2_000);
  expect(live.store.get().aheadMs).toBe(4_000);
});
