import { acceptanceLimits } from '@nachtwacht/shared/dispatches/acceptance.ts';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { DispatchStep, Priority } from '@nachtwacht/shared/dispatches/events.ts';

const MINUTE_MS = 60_000;

/** When a step after acceptance starts to draw attention; on scene nothing is late. On the way: 15 and 30 minutes are the Dutch police's own norms. */
const courseLimits: Readonly<Partial<Record<DispatchStep, Readonly<Record<Priority, number>>>>> = {
  accepted: { 1: 2 * MINUTE_MS, 2: 2 * MINUTE_MS, 3: 5 * MINUTE_MS },
  'on-the-way': { 1: 15 * MINUTE_MS, 2: 30 * MINUTE_MS, 3: 60 * MINUTE_MS },
};
const ON_SCENE_BAR_MS = 30 * MINUTE_MS;

export type Heat = 'calm' | 'late' | 'escalated';
export type Timer = {
  readonly ms: number;
  readonly heat: Heat /** 0..1 of the time that there is. */;
  readonly part: number;
};

/** Time in the present step, how it warms up, and the part of the limit that is gone. */
export function stepTimer(dispatch: Dispatch, nowMs: number): Timer {
  const ms = Math.max(0, nowMs - Date.parse(stepSince(dispatch)));
  if (dispatch.step === 'sent') {
    const { boards, officer } = acceptanceLimits[dispatch.priority];
    const told = dispatch.escalations.at(-1)?.level;
    const heat =
      ms >= officer || told === 'officer' ? 'escalated' : ms >= boards || told === 'boards' ? 'late' : 'calm';
    return { ms, heat, part: Math.min(1, ms / boards) };
  }
  const limit = courseLimits[dispatch.step]?.[dispatch.priority];
  if (limit === undefined) return { ms, heat: 'calm', part: Math.min(1, ms / ON_SCENE_BAR_MS) };
  return { ms, heat: ms >= limit ? 'late' : 'calm', part: Math.min(1, ms / limit) };
}

export function stepSince(dispatch: Dispatch): string {
  return dispatch.course.findLast(({ step }) => step === dispatch.step)?.at ?? dispatch.sentAt;
}

/** Milliseconds until a board answered, by a step or by turning it down; null while nobody has, or when it was withdrawn first. */
function answeredAfterMs(dispatch: Dispatch): number | null {
  const answer = dispatch.course.find(({ step }) => step !== 'sent');
  return answer && answer.step !== 'withdrawn' ? Date.parse(answer.at) - Date.parse(dispatch.sentAt) : null;
}

/** How many were answered in time, of all that were answered or are past their time. */
export function countAnswered(dispatches: Iterable<Dispatch>, nowMs: number): { inTime: number; total: number } {
  let inTime = 0;
  let total = 0;
  for (const dispatch of dispatches) {
    const { boards } = acceptanceLimits[dispatch.priority];
    const answered = answeredAfterMs(dispatch);
    if (answered !== null && answered < boards) inTime += 1;
    if (answered !== null || (dispatch.step === 'sent' && stepTimer(dispatch, nowMs).heat !== 'calm')) total += 1;
  }
  return { inTime, total };
}
