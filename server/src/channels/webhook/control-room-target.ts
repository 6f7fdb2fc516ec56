import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { Owed, Sent, Target } from '../../outbox/delivery.ts';
import { toPayload } from './payload.ts';
import { post } from './post.ts';
import { SIGNATURE_HEADER, signBody } from './signature.ts';

export interface WebhookSettings {
  readonly url: URL;
  readonly secret: string;
  /** A mock gets exercises and nothing else; a real control room gets everything but exercises. */
  readonly mock: boolean;
  readonly allowInward: boolean;
  readonly perSecond: number;
  /** For one attempt, from the look-up of the name to the last byte of the answer. */
  readonly timeoutMs: number;
}

/** Answers after which the same request can only be refused again. */
const hopeless = new Set([400, 413, 415, 422]);

/** Hands dispatches for the control room over to its own system. */
export function createControlRoomTarget(settings: WebhookSettings): Target {
  const { url, secret, mock, allowInward, perSecond, timeoutMs } = settings;
  return {
    name: 'control-room',
    perSecond,
    concurrency: 8,
    events: ['dispatch.sent', 'dispatch.corrected', 'dispatch.informationAdded', 'dispatch.withdrawn'],
    takes: ({ exercise }) => exercise === mock,
    owes,
    async send(sending): Promise<Sent> {
      const payload = toPayload(sending);
      if (!payload) return { ok: false, error: 'nothing left to say', permanent: true };
      const body = JSON.stringify(payload);
      const headers = {
        'idempotency-key': sending.delivery.id,
        [SIGNATURE_HEADER]: signBody(secret, body, Date.now()),
      };
      const posted = await post({
        url,
        body,
        headers,
        timeoutMs,
        signal: sending.signal,
        allowInward: allowInward || mock,
      });
      if ('error' in posted) return { ok: false, error: posted.error };
      const { status, retryAfterMs } = posted;
      if (status >= 200 && status < 300) return { ok: true };
      return { ok: false, error: `HTTP ${status}`, permanent: hopeless.has(status), retryAfterMs };
    },
  };
}

/** A dispatch that comes to the control room by a correction is new there; one that leaves it is withdrawn. */
function owes(event: RecordedEvent, lastKind: (subject: string) => string | null): Owed | null {
  const subject = 'dispatchId' in event.header ? (event.header.dispatchId ?? null) : null;
  if (subject === null) return null;
  const last = lastKind(subject);
  const isThere = last !== null && last !== 'withdrawn';
  switch (event.type) {
    case 'dispatch.sent':
    case 'dispatch.corrected':
      if (event.header.target !== 'control-room') return isThere ? { subject, kind: 'withdrawn' } : null;
      return { subject, kind: isThere ? 'corrected' : 'sent' };
    case 'dispatch.informationAdded':
      return isThere ? { subject, kind: 'informationAdded' } : null;
    case 'dispatch.withdrawn':
      return isThere ? { subject, kind: 'withdrawn' } : null;
    default:
      return null;
  }
}
