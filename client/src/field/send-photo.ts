import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import { refusalCodes } from '@nachtwacht/shared/operation/refusal.ts';
import { problem } from '@nachtwacht/shared/wire/http.ts';
import type { Delivery, OutboxPhoto } from './outbox-item.ts';

const RETRY_SECONDS = 15;
const UPLOAD_TIMEOUT_MS = 120_000;
const RECEIVED: Delivery = { ok: true, receipt: { firstSeq: 0, lastSeq: 0, hash: '', repeated: false } };

/** Puts one photo with its message. The server takes each photo id once. */
export async function sendPhoto(
  operationId: string,
  { id, messageId, image }: OutboxPhoto,
  onProgress: (share: number) => void = () => undefined,
): Promise<Delivery> {
  const url = `/api/operations/${operationId}/photos/${id}?message=${messageId}`;
  const answer = await put(url, image, onProgress);
  if (!answer) return navigator.onLine ? later(RETRY_SECONDS) : 'offline';
  return answer.status >= 200 && answer.status < 300 ? RECEIVED : toDelivery(answer);
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

// Not fetch: only XMLHttpRequest tells how far an upload has come.
function put(url: string, image: Blob, onProgress: (share: number) => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.open('PUT', url);
    request.timeout = UPLOAD_TIMEOUT_MS;
    request.setRequestHeader('content-type', image.type || 'image/jpeg');
    request.send(image);
  });
}

function toDelivery({ status, body }: Answer): Delivery {
  const told = problem.safeParse(parse(body)).data;
  const code = refusalCodes.find((each) => each === told?.code);
  if (code === 'busy' || status === 429 || status >= 500) {
    return later(told?.retryAfterSeconds ?? RETRY_SECONDS);
  }
  return { ok: false, refusal: { code: code ?? byStatus(status) } };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function byStatus(status: number): RefusalCode {
  if (status === 413) return 'too-large';
  return status === 401 || status === 403 ? 'not-allowed' : 'invalid';
}

function later(retryAfterSeconds: number): Delivery {
  return { ok: false, refusal: { code: 'busy', retryAfterSeconds } };
}
