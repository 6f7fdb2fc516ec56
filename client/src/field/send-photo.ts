import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import { refusalCodes } from '@nachtwacht/shared/operation/refusal.ts';
import { problem } from '@nachtwacht/shared/wire/http.ts';
import type { Delivery, OutboxPhoto } from './outbox-item.ts';

const RETRY_SECONDS = 15;
const RECEIVED: Delivery = { ok: true, receipt: { firstSeq: 0, lastSeq: 0, hash: '', repeated: false } };

/** Puts one photo with its message. The server takes each photo id once. */
export async function sendPhoto(operationId: string, { id, messageId, image }: OutboxPhoto): Promise<Delivery> {
  const url = `/api/operations/${operationId}/photos/${id}?message=${messageId}`;
  const response = await fetch(url, {
    method: 'PUT',
    body: image,
    headers: { 'content-type': image.type || 'image/jpeg' },
    credentials: 'same-origin',
  }).catch(() => null);
  if (response?.ok) return RECEIVED;
  if (!response) return navigator.onLine ? later(RETRY_SECONDS) : 'offline';
  return toDelivery(response);
}

async function toDelivery(response: Response): Promise<Delivery> {
  const told = problem.safeParse(await response.json().catch(() => null)).data;
  const code = refusalCodes.find((each) => each === told?.code);
  if (code === 'busy' || response.status === 429 || response.status >= 500) {
    return later(told?.retryAfterSeconds ?? RETRY_SECONDS);
  }
  return { ok: false, refusal: { code: code ?? byStatus(response.status) } };
}

function byStatus(status: number): RefusalCode {
  if (status === 413) return 'too-large';
  return status === 401 || status === 403 ? 'not-allowed' : 'invalid';
}

function later(retryAfterSeconds: number): Delivery {
  return { ok: false, refusal: { code: 'busy', retryAfterSeconds } };
}
