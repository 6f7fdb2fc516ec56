import type { Message } from '@nachtwacht/shared/messages/message.ts';

/** What the brush under the map is set to: the time just past, everything, or from one moment to another. */
export type TimeSpan = 'quarter-hour' | 'hour' | 'night' | { readonly from: string; readonly until: string };
/** ISO instants; `until` counts too. */
export type Between = { readonly from: string; readonly until: string };

const MINUTE_MS = 60_000;
const STEP_MS = 5 * MINUTE_MS;
export const WHOLE_NIGHT: Between = { from: '', until: '9' };

export function toBetween(span: TimeSpan, now: number): Between {
  if (span === 'night') return WHOLE_NIGHT;
  if (typeof span === 'object') return span;
  const minutes = span === 'hour' ? 60 : 15;
  return { from: new Date(now - minutes * MINUTE_MS).toISOString(), until: '9' };
}

/** An urgent message that is open is always within: no time hides it. */
export function isWithin({ receivedAt, urgency, triage }: Message, { from, until }: Between): boolean {
  return (urgency === 'urgent' && triage !== 'decided') || (receivedAt >= from && receivedAt <= until);
}

export type Bar = { readonly at: number; readonly urgent: number; readonly raised: number; readonly normal: number };

/** Messages of each five minutes between two moments, in milliseconds. */
export function toBars(messages: Iterable<Message>, start: number, end: number): Bar[] {
  const first = Math.floor(start / STEP_MS);
  const bars = Array.from({ length: Math.max(1, Math.ceil(end / STEP_MS) - first) }, (_, at) => ({
    ...{ at: (first + at) * STEP_MS, urgent: 0, raised: 0, normal: 0 },
  }));
  for (const { receivedAt, urgency } of messages) {
    const bar = bars[Math.floor(Date.parse(receivedAt) / STEP_MS) - first];
    if (bar) bar[urgency] += 1;
  }
  return bars;
}
