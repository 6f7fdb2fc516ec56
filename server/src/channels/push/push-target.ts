import { createHash } from 'node:crypto';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import type { Owed, Sending, Sent, Target } from '../../outbox/delivery.ts';
import { type Posted, post } from '../webhook/post.ts';
import { isPushEndpoint } from './push-hosts.ts';
import type { PushStore, Subscription } from './push-store.ts';
import { toPushPayload } from './push-words.ts';
import { sealPush } from './seal-push.ts';
import type { VapidKeys } from './vapid-keys.ts';

export type PushResult = 'accepted' | 'gone' | 'refused' | 'failed';

export interface PushParts {
  readonly store: PushStore;
  readonly keys: VapidKeys;
  /** Whom a push service may write to: `mailto:` or `https:`. */
  readonly contact: string;
  readonly hosts: string;
  /** The page that a press opens. */
  readonly page: () => string;
  readonly isLive: (sessionId: string) => boolean;
  readonly report: (operation: string, news: readonly ReceiptNews[]) => void;
  readonly onResult?: (service: string, result: PushResult) => void;
  readonly timeoutMs?: number;
  /** For a push service on this machine, in a test. */
  readonly allowInward?: boolean;
  readonly ca?: string;
}

/** So many requests to push services at once. */
const AT_ONCE = 32;
const MAX_ATTEMPTS = 5;
/** How long a push service keeps what it could not deliver: what is older than this no longer wakes anybody. */
const TTL_SECONDS = 2 * 3600;

/** Wakes the phones of admins to whom something was sent: one delivery an entry, each phone of it at least once. */
export function createPushTarget(parts: PushParts): Target {
  return {
    name: 'push',
    perSecond: 200,
    concurrency: 4,
    events: [
      'broadcast.sent',
      'broadcast.corrected',
      'broadcast.ended',
      'broadcast.reminded',
      'feedback.sent',
      'message.asked',
    ],
    // One phone out of reach must not keep the others waiting, and late is of no use.
    limits: { giveUpMs: 1_800_000, circuit: { failures: 50, pause: { baseMs: 500, capMs: 5_000 } } },
    takes: () => true,
    owes: (event) => toOwed(event),
    send: (sending) => wakeAll(sending, parts),
  };
}

function toOwed({ type, header }: RecordedEvent): Owed | null {
  if ('broadcastId' in header && header.broadcastId) return { subject: header.broadcastId, kind: type };
  if ('feedbackId' in header) return { subject: header.feedbackId, kind: type };
  return type === 'message.asked' && 'messageId' in header ? { subject: header.messageId, kind: type } : null;
}

/** Whom an entry is for, and the item whose receipt then reads `sent`. */
function addresseesOf(event: RecordedEvent, state: State): { adminIds: readonly string[]; itemId: string | null } {
  switch (event.type) {
    case 'broadcast.sent':
    case 'broadcast.corrected':
    case 'broadcast.ended': {
      const itemId = event.header.broadcastId;
      return { adminIds: state.broadcasts.get(itemId)?.adminIds ?? [], itemId };
    }
    case 'broadcast.reminded':
      return { adminIds: event.header.adminIds, itemId: event.header.broadcastId };
    case 'feedback.sent':
      return { adminIds: event.header.adminIds, itemId: event.header.feedbackId };
    case 'message.asked': {
      const adminId = state.messages.get(event.header.messageId)?.adminId;
      return { adminIds: adminId ? [adminId] : [], itemId: null };
    }
    default:
      return { adminIds: [], itemId: null };
  }
}

async function wakeAll(sending: Sending, parts: PushParts): Promise<Sent> {
  const { delivery, event, state, signal } = sending;
  const { adminIds, itemId } = addresseesOf(event, state);
  const settled = parts.store.settled(delivery.id, MAX_ATTEMPTS);
  const waiting = parts.store.of(delivery.operation, adminIds).filter(({ endpoint }) => !settled.has(endpoint));
  const payload = toPushPayload({
    exercise: state.operation?.exercise === true,
    page: parts.page(),
    tag: toTopic(delivery.subject),
  });
  let failed = 0;
  let retryAfterMs = 0;
  const next = waiting.values();
  const work = async () => {
    for (const subscription of next) {
      if (signal.aborted) return;
      const outcome = await wake(subscription, payload, delivery.subject, parts, signal);
      parts.onResult?.(new URL(subscription.endpoint).hostname, outcome.result);
      if (outcome.result === 'failed') {
        failed += 1;
        retryAfterMs = Math.max(retryAfterMs, outcome.retryAfterMs);
      }
      if (outcome.result === 'gone') parts.store.removeEndpoint(subscription.endpoint);
      else parts.store.tried(delivery.id, subscription.endpoint, outcome.result !== 'failed');
      if (outcome.result === 'accepted' && itemId !== null) {
        parts.report(delivery.operation, [{ state: 'sent', itemId, adminId: subscription.admin }]);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed === 0
    ? { ok: true }
    : { ok: false, error: `${failed} of ${waiting.length} phones not woken`, retryAfterMs };
}

interface Outcome {
  readonly result: PushResult;
  readonly retryAfterMs: number;
}

async function wake(
  { sessionId, endpoint, p256dh, auth }: Subscription,
  payload: string,
  subject: string,
  parts: PushParts,
  signal: AbortSignal,
): Promise<Outcome> {
  const { keys, contact, timeoutMs = 10_000, allowInward = false, ca } = parts;
  const isAllowed = isPushEndpoint(endpoint, parts.hosts) && parts.isLive(sessionId);
  if (!isAllowed) return { result: 'gone', retryAfterMs: 0 };
  const details = sealPush({ endpoint, keys: { p256dh, auth } }, payload, {
    vapidDetails: { subject: contact, ...keys },
    ...{ TTL: TTL_SECONDS, urgency: 'high', topic: toTopic(subject), contentEncoding: 'aes128gcm' },
  });
  const headers = Object.fromEntries(Object.entries(details.headers).map(([name, value]) => [name, String(value)]));
  const posted = await post({
    ...{ url: new URL(endpoint), body: details.body, headers, timeoutMs, signal, allowInward },
    ...(ca !== undefined && { ca }),
  });
  return toOutcome(posted);
}

function toOutcome(posted: Posted): Outcome {
  if ('error' in posted) return { result: 'failed', retryAfterMs: 0 };
  const { status, retryAfterMs } = posted;
  if (status >= 200 && status < 300) return { result: 'accepted', retryAfterMs };
  if (status === 404 || status === 410) return { result: 'gone', retryAfterMs };
  const isTheirs = status === 429 || status >= 500;
  return { result: isTheirs ? 'failed' : 'refused', retryAfterMs };
}

/** 32 characters that tell nothing: a newer push about the same takes the place of one that was not delivered yet. */
function toTopic(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url').slice(0, 32);
}
