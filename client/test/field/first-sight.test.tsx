// @vitest-environment jsdom
import { cleanup, waitFor } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { createOutbox } from '../../src/field/outbox.ts';
import type { OutboxItem } from '../../src/field/outbox-item.ts';
import { createPhone, groupIds, showPhone } from './phone.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
  document.getElementById('shell')?.remove();
});

test('what was sent from the shell beside a page that stood already goes out when the page takes over', async () => {
  const kept = new Map<string, OutboxItem>();
  const came: string[] = [];
  const outbox = await createOutbox({
    storage: {
      all: async () => [...kept.values()],
      put: async (items) => items.forEach((item) => void kept.set(item.id, item)),
      remove: async (id) => void kept.delete(id),
    },
    sendCommand: async ({ id }) => {
      came.push(id);
      return { ok: true, receipt: { firstSeq: 1, lastSeq: 1, hash: '', repeated: false } };
    },
    sendPhoto: async () => 'offline',
  });
  const [id, messageId] = [newId(), newId()];
  kept.set(id, {
    ...{ kind: 'command', id, type: 'message.forward', messageId, order: 1, queuedAt: 0 },
    ...{ state: 'waiting', refusal: null, fault: null },
    data: {
      ...{ messageId, groupId: groupIds[0], text: 'Uit de schil', place: null, seenAt: null, source: 'unknown' },
      ...{ called112: 'unknown', reporterRef: null, photosExpected: 0, broadcastId: null },
    },
  });
  const phone = await createPhone();
  await showPhone({ ...phone, field: { ...phone.field, outbox } });
  await waitFor(() => expect(came).toEqual([id]));
});
