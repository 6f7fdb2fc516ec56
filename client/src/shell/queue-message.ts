import { v7 as uuidv7 } from 'uuid';
import { deliverOutbox } from '../field/courier.ts';
import { keepArrival } from '../field/kept.ts';
import { readKept } from '../field/kept-view.ts';
import { openOutboxStorage } from '../field/outbox-storage.ts';
import type { AdminMe } from '../field/who-is-here.ts';
import { askForSync } from '../field/worker-line.ts';

/** What was written is kept on this phone. */
export interface Queued {
  /** Nobody has to do anything more; else it still has to be looked at in the app. */
  readonly goesByItself: boolean;
  /** Whether the police have it now. */
  readonly arrived: Promise<boolean>;
}

/**
 * Keeps what was written before the page had loaded: in the outbox of whoever this phone belongs to; on a phone that
 * does not know that yet, or has several groups to choose from, with what comes in before there is a form.
 */
export async function queueMessage(text: string): Promise<Queued> {
  const known = await readKept();
  const groupId = known?.me.groupIds.length === 1 ? known.me.groupIds[0] : undefined;
  if (!known || groupId === undefined) {
    await keepArrival({ text, photos: [], kind: 'sent' });
    return { goesByItself: false, arrived: Promise.resolve(false) };
  }
  const id = await queue(known.me, groupId, text);
  void askForSync();
  return { goesByItself: true, arrived: deliver(known.me, id).catch(() => false) };
}

async function queue({ operationId, adminId }: AdminMe, groupId: string, text: string): Promise<string> {
  const storage = await openOutboxStorage(operationId, adminId);
  const [id, messageId] = [uuidv7(), uuidv7()];
  const last = (await storage.all()).at(-1)?.order ?? 0;
  await storage.put([
    {
      ...{ kind: 'command', id, type: 'message.forward', messageId, order: last + 1 },
      ...{ queuedAt: Date.now(), state: 'waiting', refusal: null, fault: null },
      data: {
        ...{ messageId, groupId, text, place: null, seenAt: null, source: 'unknown', called112: 'unknown' },
        ...{ reporterRef: null, photosExpected: 0, broadcastId: null },
      },
    },
  ]);
  storage.close();
  return id;
}

/** What was refused waits no more, but the police do not have it either: it stays on the phone with its reason. */
async function deliver(me: AdminMe, id: string): Promise<boolean> {
  await deliverOutbox(me);
  const storage = await openOutboxStorage(me.operationId, me.adminId);
  const isHere = await storage.has(id);
  storage.close();
  return !isHere;
}
