import { v7 as uuidv7 } from 'uuid';
import { deliverOutbox } from '../field/courier.ts';
import { keepArrival } from '../field/kept.ts';
import { readKept } from '../field/kept-view.ts';
import { openOutboxStorage } from '../field/outbox-storage.ts';
import type { AdminMe } from '../field/who-is-here.ts';
import { askForSync } from '../field/worker-line.ts';

/**
 * Keeps what was written before the page had loaded: in the outbox of whoever this phone belongs to; on a phone that
 * does not know that yet, or has several groups to choose from, with what comes in before there is a form.
 */
export async function queueMessage(text: string): Promise<{ readonly sent: boolean }> {
  const known = await readKept();
  const groupId = known?.me.groupIds.length === 1 ? known.me.groupIds[0] : undefined;
  if (!known || groupId === undefined) {
    await keepArrival({ text, photos: [], kind: 'sent' });
    return { sent: false };
  }
  await queue(known.me, groupId, text);
  await askForSync();
  return { sent: (await deliverOutbox(known.me)) === 0 };
}

async function queue({ operationId, adminId }: AdminMe, groupId: string, text: string): Promise<void> {
  const storage = await openOutboxStorage(operationId, adminId);
  const messageId = uuidv7();
  const last = (await storage.all()).at(-1)?.order ?? 0;
  await storage.put([
    {
      ...{ kind: 'command', id: uuidv7(), type: 'message.forward', messageId, order: last + 1 },
      ...{ queuedAt: Date.now(), state: 'waiting', refusal: null, fault: null },
      data: {
        ...{ messageId, groupId, text, place: null, seenAt: null, source: 'unknown', called112: 'unknown' },
        ...{ reporterRef: null, photosExpected: 0, broadcastId: null },
      },
    },
  ]);
  storage.close();
}
