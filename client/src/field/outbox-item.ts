import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { ReceiptsReport } from '@nachtwacht/shared/wire/field.ts';

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
  /** It left this phone, and no answer came: the police may have it. */
  readonly mayHaveArrived?: boolean;
}

/** `messageId`: the message that it brings; null for anything else. */
type Telling =
  | {
      readonly type: 'message.forward';
      readonly data: CommandData<'message.forward'>;
      readonly messageId: string;
    }
  | { readonly type: 'message.reply'; readonly data: CommandData<'message.reply'>; readonly messageId: null }
  | { readonly type: 'receipts.report'; readonly data: ReceiptsReport; readonly messageId: null };

export type OutboxCommand = Queued & Telling & { readonly kind: 'command' };
export type OutboxForward = Extract<OutboxCommand, { type: 'message.forward' }>;

export interface OutboxPhoto extends Queued {
  readonly kind: 'photo';
  readonly messageId: string;
  readonly image: Blob;
}

export type OutboxItem = OutboxCommand | OutboxPhoto;
export type OutboxFresh = (Telling & { readonly kind: 'command' }) | Omit<OutboxPhoto, keyof Queued>;

/** Where items survive a reload; IndexedDB in a browser. */
export interface OutboxStorage {
  /** By order. */
  all: () => Promise<readonly OutboxItem[]>;
  /** All or nothing. */
  put: (items: readonly OutboxItem[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** False once another page or the service worker delivered it; without it nobody else does. */
  has?: (id: string) => Promise<boolean>;
}

/**
 * The item stays in these cases, and is sent again with the same id. `offline`: it never left; once there is a
 * connection. `cut`: it left, then the connection broke; likewise. `no-answer`: after a while, for nobody who speaks for
 * the police said anything.
 */
export type Delivery = Ack | 'offline' | 'cut' | 'no-answer';

const NO_ANSWER_SECONDS = 10;

/** Try again after so many seconds; null for every other answer. */
export function toRetrySeconds(answer: Delivery): number | null {
  if (answer === 'no-answer') return NO_ANSWER_SECONDS;
  if (typeof answer === 'string' || answer.ok || !('refusal' in answer)) return null;
  if (answer.refusal.code === 'journal-stopped') return NO_ANSWER_SECONDS;
  return isBusy(answer) ? (answer.refusal.retryAfterSeconds ?? 5) : null;
}

/** The server's turn-taking answer. */
export function isBusy(answer: Delivery): boolean {
  return typeof answer !== 'string' && !answer.ok && 'refusal' in answer && answer.refusal.code === 'busy';
}

export function isMessage(item: OutboxItem): item is OutboxForward {
  return item.kind === 'command' && item.type === 'message.forward';
}

/** What waits here and is no longer kept was brought by another page or the service worker; or they tried. */
export function asKept(item: OutboxItem, kept: OutboxItem | undefined): OutboxItem {
  if (!kept) return { ...item, state: 'received' };
  return kept.mayHaveArrived ? { ...item, mayHaveArrived: true } : item;
}

/** The server does not have it: it never left, or was refused. */
export function surelyNotTaken(answer: Delivery): boolean {
  return answer === 'offline' || (typeof answer !== 'string' && !answer.ok && 'refusal' in answer);
}

/** The next of its kind in order; a photo only after its message is received. */
export function nextToSend(items: readonly OutboxItem[], kind: OutboxItem['kind']): OutboxItem | null {
  const isHeldUp = (messageId: string) =>
    items.some((each) => each.kind === 'command' && each.messageId === messageId && each.state !== 'received');
  const isNext = (item: OutboxItem) =>
    item.kind === kind && item.state === 'waiting' && (item.kind === 'command' || !isHeldUp(item.messageId));
  return items.find(isNext) ?? null;
}
