import type { Broadcast } from '../broadcasts/broadcast.ts';
import type { Urgency } from '../hints/urgency.ts';
import type { DecisionKind } from '../messages/message.ts';
import type { State } from '../operation/state.ts';

/** What came in and what was decided from `start` on, for as many hours as the table says. */
export interface Hour {
  readonly start: string;
  readonly messages: Readonly<Record<Urgency, number>>;
  readonly decisions: Readonly<Record<Exclude<DecisionKind, 'waiver'>, number>>;
}

export interface Hours {
  /** Hours in one row: 1 for a night, more for an operation of days. */
  readonly step: number;
  /** Without gaps, from the first to the last act; empty when nothing happened. */
  readonly rows: readonly Hour[];
}

const HOUR_MS = 3_600_000;
const MAX_ROWS = 24;
const STEPS = [1, 2, 3, 6, 12, 24, 48, 168] as const;

/** By the hour of the server's clock in UTC, which is the hour of every zone with whole hours. */
export function hoursOf(state: Pick<State, 'messages' | 'dispatches' | 'feedback' | 'broadcasts'>): Hours {
  const acts = [...actsOf(state)];
  if (acts.length === 0) return { step: 1, rows: [] };
  const times = acts.map(({ at }) => Date.parse(at));
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const step = STEPS.find((hours) => last - first < (MAX_ROWS - 1) * hours * HOUR_MS) ?? 168;
  const rowOf = (ms: number) => Math.floor(ms / HOUR_MS / step);
  const rows = Array.from({ length: rowOf(last) - rowOf(first) + 1 }, (_, row) => ({
    start: new Date((rowOf(first) + row) * step * HOUR_MS).toISOString(),
    messages: { urgent: 0, raised: 0, normal: 0 },
    decisions: { dispatch: 0, feedback: 0, broadcast: 0 },
  }));
  for (const act of acts) {
    const row = rows[rowOf(Date.parse(act.at)) - rowOf(first)];
    if (!row) continue;
    if (act.kind === 'message') row.messages[act.urgency] += 1;
    else row.decisions[act.kind] += 1;
  }
  return { step, rows };
}

type Act =
  | { readonly kind: 'message'; readonly at: string; readonly urgency: Urgency }
  | { readonly kind: Exclude<DecisionKind, 'waiver'>; readonly at: string };

function* actsOf(state: Pick<State, 'messages' | 'dispatches' | 'feedback' | 'broadcasts'>): Generator<Act> {
  for (const { receivedAt, urgency } of state.messages.values()) yield { kind: 'message', at: receivedAt, urgency };
  for (const { sentAt } of state.dispatches.values()) yield { kind: 'dispatch', at: sentAt };
  for (const { sentAt } of state.feedback.values()) yield { kind: 'feedback', at: sentAt };
  for (const { sentAt } of sentBroadcasts(state)) if (sentAt) yield { kind: 'broadcast', at: sentAt };
}

/** Those that went out: neither still held nor undone. */
export function sentBroadcasts({ broadcasts }: Pick<State, 'broadcasts'>): readonly Broadcast[] {
  return [...broadcasts.values()].filter(({ sentAt }) => sentAt !== null);
}
