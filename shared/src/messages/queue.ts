import type { Urgency } from '../hints/urgency.ts';
import type { State } from '../operation/state.ts';
import type { Message } from './message.ts';

/** Why a row stands where it stands, most weighty first; screens put it in words. */
export type QueueReason =
  | { readonly kind: 'returned'; readonly reason: 'turned-down' | 'withdrawn' }
  | { readonly kind: 'urgency'; readonly urgency: Urgency; readonly words: readonly string[] }
  | { readonly kind: 'muted' }
  | { readonly kind: '112-not-called' }
  | { readonly kind: 'seen-by-sender' }
  | { readonly kind: 'oldest-first' };

const urgencyRank: Record<Urgency, number> = { urgent: 0, raised: 1, normal: 2 };
const sourceRank = { self: 0, heard: 1, forwarded: 1, unknown: 1 } as const;

/**
 * The one order of the queue: returned from the control room first; of a muted admin last, unless urgent; then by urgency; among urgent ones those that nobody phoned in;
 * then seen by the sender before heard or forwarded only within the same minute; then the oldest. Stable by message number.
 */
export function compareInQueue(a: Message, b: Message): number {
  return (
    Number(b.returned !== null) - Number(a.returned !== null) ||
    Number(isHushed(a)) - Number(isHushed(b)) ||
    urgencyRank[a.urgency] - urgencyRank[b.urgency] ||
    Number(isUnphoned(b)) - Number(isUnphoned(a)) ||
    a.receivedAt.slice(0, 16).localeCompare(b.receivedAt.slice(0, 16)) ||
    sourceRank[a.source] - sourceRank[b.source] ||
    a.number - b.number
  );
}

/** Urgent, the admin did not say that 112 was called, and nobody on staff rang the control room: "Bel meldkamer". */
export function isUnphoned(message: Message): boolean {
  return message.urgency === 'urgent' && message.called112 !== 'yes' && message.phonedIn === null;
}

/** Urgent, open, in nobody's hand, and nobody took it since it became so: it rings until somebody does. */
export function isUnseenUrgent({ urgency, triage, claim, firstLookAt, newDanger }: Message): boolean {
  return urgency === 'urgent' && triage === 'open' && claim === null && (firstLookAt === null || newDanger);
}

/** Of a muted admin, and not urgent: never dropped, only below the others. */
export function isHushed({ muted, urgency, returned }: Message): boolean {
  return muted && urgency !== 'urgent' && returned === null;
}

/** What puts the message where it is, in the order in which `compareInQueue` weighs it. */
export function queueReasons(message: Message): readonly QueueReason[] {
  const reasons: QueueReason[] = [];
  if (message.returned) reasons.push({ kind: 'returned', reason: message.returned.reason });
  if (isHushed(message)) reasons.push({ kind: 'muted' });
  if (message.urgency !== 'normal')
    reasons.push({ kind: 'urgency', urgency: message.urgency, words: message.content?.words ?? [] });
  if (isUnphoned(message)) reasons.push({ kind: '112-not-called' });
  if (message.source === 'self') reasons.push({ kind: 'seen-by-sender' });
  reasons.push({ kind: 'oldest-first' });
  return reasons;
}

/** Messages that nobody has decided on and that are not put off, most urgent first. */
export function selectQueue(state: State): readonly Message[] {
  const known = sorted.get(state);
  if (known?.seq === state.seq && known.seq > 0) return known.queue;
  const queue = untreated(state, 'open').sort(compareInQueue);
  sorted.set(state, { seq: state.seq, queue });
  return queue;
}

/** Many parts of a screen ask for the same queue: of thousands it is sorted once for each entry of the journal. */
const sorted = new WeakMap<State, { readonly seq: number; readonly queue: readonly Message[] }>();

/** Messages put off, the first to come back first; those that wait for a dispatch last. */
export function selectLater(state: State): readonly Message[] {
  return untreated(state, 'later').sort(
    (a, b) => (a.laterUntil ?? '9').localeCompare(b.laterUntil ?? '9') || a.number - b.number,
  );
}

/** Decided messages whose admin still waits for an answer, longest wait first. */
export function selectOwed(state: State): readonly Message[] {
  return [...state.messages.values()]
    .filter((message) => message.triage === 'decided' && message.owed !== null)
    .sort((a, b) => (a.owed?.since ?? '').localeCompare(b.owed?.since ?? '') || a.number - b.number);
}

/** One admin (or gateway) who waits, with all that is owed; the first of `messages` waits longest. */
export interface Waiting {
  readonly key: string;
  readonly since: string;
  readonly messages: readonly Message[];
}

/** Who waits for an answer, longest wait first: nobody unanswered. */
export function selectWaiting(state: State): readonly Waiting[] {
  const byAdmin = new Map<string, Message[]>();
  for (const message of selectOwed(state)) {
    const key = message.adminId ?? message.gatewayId ?? message.id;
    const known = byAdmin.get(key);
    if (known) known.push(message);
    else byAdmin.set(key, [message]);
  }
  return [...byAdmin].map(([key, messages]) => ({ key, since: messages[0]?.owed?.since ?? '', messages }));
}

/** Decided messages, the latest decision first. */
export function selectDecided(state: State): readonly Message[] {
  return [...state.messages.values()]
    .filter((message) => message.triage === 'decided')
    .sort((a, b) => (b.decisions.at(-1)?.at ?? '').localeCompare(a.decisions.at(-1)?.at ?? '') || b.number - a.number);
}

function untreated(state: State, triage: Message['triage']): Message[] {
  const messages: Message[] = [];
  for (const id of state.untreated) {
    const message = state.messages.get(id);
    if (message?.triage === triage) messages.push(message);
  }
  return messages;
}
