import { type HttpAnswer, toDelivery } from './http-delivery.ts';
import type { Delivery, OutboxPhoto } from './outbox-item.ts';

const UPLOAD_TIMEOUT_MS = 120_000;

export function toPhotoAddress(operationId: string, { id, messageId }: Pick<OutboxPhoto, 'id' | 'messageId'>): string {
  return `/api/operations/${operationId}/photos/${id}?message=${messageId}`;
}

/** Puts one photo with its message. The server takes each photo id once. */
export async function sendPhoto(
  operationId: string,
  photo: OutboxPhoto,
  onProgress: (share: number) => void = () => undefined,
): Promise<Delivery> {
  const answer = await put(toPhotoAddress(operationId, photo), photo.image, onProgress);
  if (!answer) return navigator.onLine ? 'no-answer' : 'offline';
  return toDelivery(answer);
}

// Not fetch: only XMLHttpRequest tells how far an upload has come.
function put(url: string, image: Blob, onProgress: (share: number) => void): Promise<HttpAnswer | null> {
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
