import type { Dispatch } from '../dispatches/dispatch.ts';
import type { DispatchOutcome, TurnDownReason } from '../dispatches/events.ts';
import type { State } from '../operation/state.ts';

export interface DispatchOutcomes {
  readonly total: number;
  /** Taken on by a board at any step, whatever came of it. */
  readonly accepted: number;
  readonly running: number;
  readonly withdrawn: number;
  readonly turnedDown: number;
  /** Most frequent first; only what occurred. */
  readonly outcomes: readonly { readonly outcome: DispatchOutcome; readonly count: number }[];
  readonly turnDowns: readonly { readonly reason: TurnDownReason; readonly count: number }[];
}

const taken: readonly string[] = ['accepted', 'on-the-way', 'on-scene', 'done'];
const ended: readonly string[] = ['done', 'turned-down', 'withdrawn'];

export function dispatchOutcomesOf(state: Pick<State, 'dispatches'>): DispatchOutcomes {
  const dispatches = [...state.dispatches.values()];
  const at = (step: Dispatch['step']) => dispatches.filter((each) => each.step === step).length;
  return {
    total: dispatches.length,
    accepted: dispatches.filter(({ course }) => course.some(({ step }) => taken.includes(step))).length,
    running: dispatches.filter(isRunning).length,
    withdrawn: at('withdrawn'),
    turnedDown: at('turned-down'),
    outcomes: countEach(dispatches.map(({ outcome }) => outcome)).map(([outcome, count]) => ({ outcome, count })),
    turnDowns: countEach(dispatches.map(({ turnDownReason }) => turnDownReason)).map(([reason, count]) => ({
      reason,
      count,
    })),
  };
}

export function isRunning({ step }: Dispatch): boolean {
  return !ended.includes(step);
}

function countEach<T extends string>(values: readonly (T | null)[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
