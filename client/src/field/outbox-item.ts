import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';

/** `received` means durable at the server; `refused` stays with its reason until somebody removes it. */
type OutboxState = 'waiting' | 'sending' | 'received' | 'refused';

interface Queued {
  /** Command id or photo id: the server takes each once. */
  readonly id: string;
  /** Order of sending; also the order in which a screen shows them. */
  readonly order: number;
  /** This device's clock, milliseconds since 1970. */
  readonly queuedAt: number;
  readonly state: OutboxState;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
}

export interface OutboxCommand extends Queued {
  readonly kind: 'command';
  readonly type: 'message.forward' | 'receipts.report';
  readonly data: unknown;
  /** The message it brings; null for anything else. */
  readonly messageId: string | null;
}

export interface OutboxPhoto extends Queued {
  readonly kind: 'photo';
  readonly messageId: string;
  readonly image: Blob;
}

export type OutboxItem = OutboxCommand | OutboxPhoto;
export type OutboxFresh = Omit<OutboxCommand, keyof Queued> | Omit<OutboxPhoto, keyof Queued>;

/** Where items survive a reload; IndexedDB in a browser. */
export interface OutboxStorage {
  /** By order. */
  all: () => Promise<readonly OutboxItem[]>;
  /** All or nothing. */
  put: (items: readonly OutboxItem[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** `offline`: no connection, or no answer in time; the item stays and is sent again with the same id. */
export type Delivery = Ack | 'offline';

/** The server's turn-taking answer: try again after so many seconds; null for every other answer. */
export function toRetrySeconds(answer: Ack): number | null {
  if (answer.ok || !('refusal' in answer) || answer.refusal.code !== 'busy') return null;
  return answer.refusal.retryAfterSeconds ?? 5;
}

/** The next of its kind in order; a photo only after its message is received. */
export function nextToSend(items: readonly OutboxItem[], kind: OutboxItem['kind']): OutboxItem | null {
  const isHeldUp = (messageId: string) =>
    items.some((each) => each.kind === 'command' && each.messageId === messageId && each.state !== 'received');
  const isNext = (item: OutboxItem) =>
    item.kind === kind && item.state === 'waiting' && (item.kind === 'command' || !isHeldUp(item.messageId));
  return items.find(isNext) ?? null;
}
