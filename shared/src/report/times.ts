import type { Message } from '../messages/message.ts';
import type { State } from '../operation/state.ts';

/** Nine of ten first looks within this. Source: what good looks like, product paper. */
export const FIRST_LOOK_NORM_MS = 15_000;
/** Nine of ten from claim to dispatch within this. Source: as above. */
export const CLAIM_TO_DISPATCH_NORM_MS = 60_000;
export const NORM_SHARE = 0.9;

/** Milliseconds by nearest rank: half and nine of ten took no longer than this; null where nothing was measured. */
export interface Spread {
  readonly count: number;
  readonly medianMs: number | null;
  readonly p90Ms: number | null;
  readonly longestMs: number | null;
}

export interface Timing extends Spread {
  readonly normMs: number | null;
  /** Messages still waiting at the last entry; with a norm only those that wait longer than it. They count as too late. */
  readonly waiting: number;
  /** Share within the norm, 0..1; null without a norm or without messages. */
  readonly withinShare: number | null;
}

export interface Times {
  /** Received to first claim; who was decided on without a claim counts at that decision. */
  readonly firstLook: Timing;
  /** Received to first decision of any kind. */
  readonly firstDecision: Timing;
  /** First claim to dispatch, of messages whose first decision was a dispatch; "later" in between counts too. */
  readonly claimToDispatch: Timing;
  /** Received to first feedback; waived ones are not measured. */
  readonly feedback: Timing;
}

export function timesOf(state: Pick<State, 'messages' | 'at'>): Times {
  const messages = [...state.messages.values()];
  const waitOf = (message: Message) => between(message.receivedAt, state.at);
  const unseen = messages.filter((message) => firstLookAtOf(message) === null).map(waitOf);
  const undecided = messages.filter(({ decisions }) => decisions.length === 0).map(waitOf);
  const unanswered = messages.filter((each) => each.owed !== null && feedbackAtOf(each) === null).map(waitOf);
  return {
    firstLook: toTiming(messages.flatMap(firstLookMs), unseen, FIRST_LOOK_NORM_MS),
    firstDecision: toTiming(messages.flatMap(firstDecisionMs), undecided, null),
    claimToDispatch: toTiming(messages.flatMap(claimToDispatchMs), [], CLAIM_TO_DISPATCH_NORM_MS),
    feedback: toTiming(messages.flatMap(feedbackMs), unanswered, null),
  };
}

export function firstLookMs(message: Message): readonly number[] {
  const at = firstLookAtOf(message);
  return at === null ? [] : [between(message.receivedAt, at)];
}

export function feedbackMs(message: Message): readonly number[] {
  const at = feedbackAtOf(message);
  return at === null ? [] : [between(message.receivedAt, at)];
}

export function toSpread(durationsMs: readonly number[]): Spread {
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  return { count: sorted.length, medianMs: rank(0.5), p90Ms: rank(0.9), longestMs: sorted.at(-1) ?? null };
}

function toTiming(durationsMs: readonly number[], waitingMs: readonly number[], normMs: number | null): Timing {
  const spread = toSpread(durationsMs);
  const waiting = waitingMs.filter((ms) => normMs === null || ms > normMs).length;
  const total = spread.count + waiting;
  const withinShare = normMs === null || total === 0 ? null : durationsMs.filter((ms) => ms <= normMs).length / total;
  return { ...spread, normMs, waiting, withinShare };
}

function firstDecisionMs({ receivedAt, decisions }: Message): readonly number[] {
  const first = decisions[0];
  return first ? [between(receivedAt, first.at)] : [];
}

function claimToDispatchMs({ firstLookAt, decisions }: Message): readonly number[] {
  const first = decisions[0];
  return firstLookAt !== null && first?.kind === 'dispatch' ? [between(firstLookAt, first.at)] : [];
}

function firstLookAtOf({ firstLookAt, decisions }: Message): string | null {
  return firstLookAt ?? decisions[0]?.at ?? null;
}

function feedbackAtOf({ decisions }: Message): string | null {
  return decisions.find(({ kind }) => kind === 'feedback')?.at ?? null;
}

function between(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}
