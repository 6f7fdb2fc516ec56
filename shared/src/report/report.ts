import type { Urgency } from '../hints/urgency.ts';
import type { Operation, State } from '../operation/state.ts';
import { type DispatchOutcomes, dispatchOutcomesOf } from './dispatch-outcomes.ts';
import { type Evaluations, evaluationsOf } from './evaluations.ts';
import { type HintsFollowed, hintsFollowedOf } from './hints-followed.ts';
import { type Hours, hoursOf, sentBroadcasts } from './hours.ts';
import { type Neighbourhood, neighbourhoodsOf } from './neighbourhoods.ts';
import { type OpenEnds, openEndsOf } from './open-ends.ts';
import { type Times, timesOf } from './times.ts';

/** What a night came to. All figures come from the headers of the journal and outlive its words; only names and places do not. */
export interface Report {
  readonly operation: Operation | null;
  /** Time of the last entry: what is open is open since then. */
  readonly upTo: string;
  readonly groups: number;
  readonly messages: Readonly<Record<Urgency, number>> & { readonly total: number };
  readonly decisions: Decisions;
  readonly hours: Hours;
  readonly times: Times;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly dispatches: DispatchOutcomes;
  readonly openEnds: OpenEnds;
  readonly hints: HintsFollowed;
  readonly evaluations: Evaluations;
}

export interface Decisions {
  readonly dispatches: number;
  readonly feedback: number;
  /** Those that went out. */
  readonly broadcasts: number;
  /** Messages that got at least one feedback. */
  readonly answered: number;
  /** Messages of which somebody said that no answer will be sent. */
  readonly waived: number;
  /** Groups in which at least one broadcast was ticked as shared. */
  readonly sharedGroups: number;
}

/** Linear in the messages of the operation. */
export function selectReport(state: State): Report {
  return {
    operation: state.operation,
    upTo: state.at,
    groups: state.groups.size,
    messages: countUrgency(state),
    decisions: countDecisions(state),
    hours: hoursOf(state),
    times: timesOf(state),
    neighbourhoods: neighbourhoodsOf(state),
    dispatches: dispatchOutcomesOf(state),
    openEnds: openEndsOf(state),
    hints: hintsFollowedOf(state),
    evaluations: evaluationsOf(state),
  };
}

function countUrgency({ messages }: State): Report['messages'] {
  const counts = { urgent: 0, raised: 0, normal: 0, total: messages.size };
  for (const { urgency } of messages.values()) counts[urgency] += 1;
  return counts;
}

function countDecisions(state: State): Decisions {
  const broadcasts = sentBroadcasts(state);
  const messages = [...state.messages.values()];
  const having = (kind: 'feedback' | 'waiver') =>
    messages.filter(({ decisions }) => decisions.some((each) => each.kind === kind)).length;
  const shared = broadcasts.flatMap(({ course }) => [...course.byAdmin.values()].flatMap(({ sharedIn }) => sharedIn));
  return {
    dispatches: state.dispatches.size,
    feedback: state.feedback.size,
    broadcasts: broadcasts.length,
    answered: having('feedback'),
    waived: having('waiver'),
    sharedGroups: new Set(shared).size,
  };
}
