import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { DispatchStep } from '@nachtwacht/shared/dispatches/events.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { stepSince } from './acceptance.ts';

export const boardSteps = ['sent', 'accepted', 'on-the-way', 'on-scene', 'done'] as const;
export type BoardStep = (typeof boardSteps)[number];

const HOUR_MS = 3_600_000;
const runningSteps: readonly DispatchStep[] = ['sent', 'accepted', 'on-the-way', 'on-scene'];

export function isRunning({ step }: Pick<Dispatch, 'step'>): boolean {
  return runningSteps.includes(step);
}

export function selectDispatches(state: State): readonly Dispatch[] {
  return [...state.dispatches.values()];
}

/** Most pressing first: priority, then who waits longest in this step. Closed ones: the last first, one hour back. */
export function toColumns(
  dispatches: readonly Dispatch[],
  nowMs: number,
): Readonly<Record<BoardStep, readonly Dispatch[]>> {
  const of = (step: BoardStep) => dispatches.filter((each) => each.step === step).sort(compareRunning);
  return {
    sent: of('sent'),
    accepted: of('accepted'),
    'on-the-way': of('on-the-way'),
    'on-scene': of('on-scene'),
    done: dispatches
      .filter((each) => each.step === 'done' && nowMs - Date.parse(stepSince(each)) < HOUR_MS)
      .sort((a, b) => stepSince(b).localeCompare(stepSince(a)) || b.number - a.number),
  };
}

/** The dispatch that was turned down last, for an hour. */
export function lastTurnedDown(dispatches: readonly Dispatch[], nowMs: number): Dispatch | undefined {
  return dispatches
    .filter((each) => each.step === 'turned-down' && nowMs - Date.parse(stepSince(each)) < HOUR_MS)
    .sort((a, b) => stepSince(b).localeCompare(stepSince(a)))[0];
}

function compareRunning(a: Dispatch, b: Dispatch): number {
  return a.priority - b.priority || stepSince(a).localeCompare(stepSince(b)) || a.number - b.number;
}
