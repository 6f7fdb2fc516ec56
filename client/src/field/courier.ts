import { alone } from './alone.ts';
import { toDelivery } from './http-delivery.ts';
import { type Delivery, isMessage, nextToSend, type OutboxItem, toRetrySeconds } from './outbox-item.ts';
import { openOutboxStorage, type PhoneStorage } from './outbox-storage.ts';
import { toPhotoAddress } from './send-photo.ts';
import type { AdminMe } from './who-is-here.ts';

/**
 * Brings what waits over HTTP, for when the page with its socket is not there: the service worker, and the first
 * lines of the page before the rest has loaded. In the order of the outbox, each under the id it already has.
 * Resolves to how many items still wait.
 */
export async function deliverOutbox(me: AdminMe): Promise<number> {
  const storage = await openOutboxStorage(me.operationId, me.adminId);
  try {
    return await deliverAll(storage, me.operationId);
  } finally {
    storage.close();
  }
}

async function deliverAll(storage: PhoneStorage, operationId: string): Promise<number> {
  let items = (await storage.all()).filter(isForHttp);
  for (const kind of ['command', 'photo'] as const) {
    for (let item = nextToSend(items, kind); item; item = nextToSend(items, kind)) {
      const settled = await deliverOne(storage, operationId, item);
      if (!settled) break;
      items = items.map((each) => (each.id === settled.id ? settled : each));
    }
  }
  return items.filter(({ state }) => state === 'waiting').length;
}

// Reports go in the socket's batches, when the page is back.
const isForHttp = (item: OutboxItem) => item.kind === 'photo' || item.type !== 'receipts.report';

/** Null when it has to wait: no network, a busy server, or a page that sends it right now. */
async function deliverOne(storage: PhoneStorage, operationId: string, item: OutboxItem): Promise<OutboxItem | null> {
  const answer = await alone(item.id, async () => {
    if (!(await storage.has(item.id))) return 'gone' as const;
    if (isMessage(item) && navigator.onLine) await storage.put([{ ...item, mayHaveArrived: true }]);
    const delivery = await send(operationId, item);
    if (typeof delivery === 'string' || toRetrySeconds(delivery) !== null) return 'offline' as const;
    if (delivery.ok) await storage.remove(item.id);
    else await storage.put([toRefused(item, delivery)]);
    return delivery;
  });
  if (answer === null || answer === 'offline') return null;
  if (answer === 'gone' || answer.ok) return { ...item, state: 'received' };
  return toRefused(item, answer);
}

function toRefused(item: OutboxItem, delivery: Exclude<Delivery, string | { ok: true }>): OutboxItem {
  const reason = 'refusal' in delivery ? { refusal: delivery.refusal } : { fault: delivery.fault };
  return { ...item, ...reason, state: 'refused' };
}

const PATIENCE_MS = 60_000;

async function send(operationId: string, item: OutboxItem): Promise<Delivery> {
  const request =
    item.kind === 'photo'
      ? ask('PUT', toPhotoAddress(operationId, item), item.image.type || 'image/jpeg', item.image)
      : ask('POST', `/api/operations/${operationId}/commands`, 'application/json', toEnvelope(item));
  try {
    const response = await request;
    return toDelivery({ status: response.status, body: await response.text() });
  } catch {
    return 'offline';
  }
}

function toEnvelope({ id, type, data }: Extract<OutboxItem, { kind: 'command' }>): string {
  return JSON.stringify({ id, type, data });
}

function ask(method: 'PUT' | 'POST', path: string, type: string, body: Blob | string): Promise<Response> {
  return fetch(path, {
    ...{ method, body, headers: { 'content-type': type }, credentials: 'same-origin' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
