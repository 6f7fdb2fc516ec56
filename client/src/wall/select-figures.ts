import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { courseSteps } from '@nachtwacht/shared/dispatches/events.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

const WINDOW_MS = 600_000;
const HOUR_MS = 3_600_000;

export interface ArrivalsBar {
  /** End of its ten minutes. */
  readonly untilMs: number;
  readonly count: number;
}

/** Messages in each ten minutes of the last hour, oldest first; the last bar ends now. */
export function countArrivals(receivedAt: readonly string[], nowMs: number, bars = 6): readonly ArrivalsBar[] {
  const counts = Array.from({ length: bars }, () => 0);
  for (const at of receivedAt) {
    const bar = bars - 1 - Math.floor((nowMs - Date.parse(at)) / WINDOW_MS);
    if (bar >= 0) counts[Math.min(bar, bars - 1)] = (counts[Math.min(bar, bars - 1)] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ untilMs: nowMs - (bars - 1 - index) * WINDOW_MS, count }));
}

type CourseStep = (typeof courseSteps)[number];

/** Dispatches that run, by step, and those done in the last hour. */
export function countSteps(dispatches: readonly Dispatch[], nowMs: number): Readonly<Record<CourseStep, number>> {
  const counts = { sent: 0, accepted: 0, 'on-the-way': 0, 'on-scene': 0, done: 0 };
  const since = new Date(nowMs - HOUR_MS).toISOString();
  for (const { step, course } of dispatches) {
    const shown = courseSteps.find((each) => each === step);
    if (!shown || (shown === 'done' && (course.at(-1)?.at ?? '') < since)) continue;
    counts[shown] += 1;
  }
  return counts;
}

/** Broadcasts that are out, the latest first. */
export function selectOut(state: State): readonly Broadcast[] {
  return [...state.broadcasts.values()].filter(({ status }) => status === 'sent').sort((a, b) => b.number - a.number);
}
