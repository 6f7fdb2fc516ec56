import { refuseDecision } from '../messages/decide.ts';
import type { DecideContext, Deciders, DraftOf } from '../operation/feature.ts';
import { type Refusal, refuse } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import { type Dispatch, isEnded } from './dispatch.ts';
import {
  courseSteps,
  type DispatchContent,
  type DispatchStep,
  type dispatchCommands,
  type dispatchEvents,
} from './events.ts';

export const dispatchDeciders: Deciders<typeof dispatchCommands, DraftOf<typeof dispatchEvents>> = {
  'dispatch.send': (state, command, context) => {
    if (state.dispatches.has(command.dispatchId)) return refuse('id-taken');
    const messageIds = [...new Set(command.messageIds)];
    const refusal = refuseMessages(state, messageIds, context);
    if (refusal) return { refusal };
    const { dispatchId, target, priority, kind } = command;
    const header = { dispatchId, messageIds, target, priority, kind };
    return { events: [{ type: 'dispatch.sent', header, body: toContent(command) }] };
  },
  'dispatch.correct': (state, command) => {
    const { dispatchId, target, priority, kind } = command;
    const refusal = refuseEnded(state, dispatchId);
    if (refusal) return { refusal };
    const header = { dispatchId, target, priority, kind };
    return { events: [{ type: 'dispatch.corrected', header, body: toContent(command) }] };
  },
  'dispatch.addInformation': (state, { dispatchId, messageIds, text }, context) => {
    const known = state.dispatches.get(dispatchId)?.messageIds ?? [];
    const added = [...new Set(messageIds)].filter((messageId) => !known.includes(messageId));
    const refusal = refuseEnded(state, dispatchId) ?? refuseMessages(state, added, context);
    if (refusal) return { refusal };
    if (added.length === 0 && text.trim() === '') return refuse('already-decided');
    return {
      events: [{ type: 'dispatch.informationAdded', header: { dispatchId, messageIds: added }, body: { text } }],
    };
  },
  'dispatch.withdraw': (state, { dispatchId, reason }) => {
    const refusal = refuseEnded(state, dispatchId);
    if (refusal) return { refusal };
    return { events: [{ type: 'dispatch.withdrawn', header: { dispatchId }, body: { reason } }] };
  },
  'dispatch.advance': (state, { dispatchId, step, unit, byDesk, reportedAt }) => {
    const refusal = refuseEnded(state, dispatchId) ?? refuseBackward(state.dispatches.get(dispatchId), step);
    if (refusal) return { refusal };
    return {
      events: [
        { type: 'dispatch.advanced', header: { dispatchId, step, byDesk, ...toldAt(reportedAt) }, body: { unit } },
      ],
    };
  },
  'dispatch.setReference': (state, { dispatchId, reference }) => {
    if (!state.dispatches.has(dispatchId)) return refuse('unknown-dispatch');
    return { events: [{ type: 'dispatch.referenced', header: { dispatchId }, body: { reference } }] };
  },
  'dispatch.close': (state, { dispatchId, outcome, text, byDesk, reportedAt }) => {
    const refusal = refuseEnded(state, dispatchId);
    if (refusal) return { refusal };
    if (outcome === 'other' && text.trim() === '') return refuse('outcome-needs-text');
    return {
      events: [
        { type: 'dispatch.closed', header: { dispatchId, outcome, byDesk, ...toldAt(reportedAt) }, body: { text } },
      ],
    };
  },
  'dispatch.turnDown': (state, { dispatchId, reason, text, byDesk, reportedAt }) => {
    const refusal = refuseEnded(state, dispatchId);
    if (refusal) return { refusal };
    if (reason === 'other' && text.trim() === '') return refuse('reason-needs-text');
    return {
      events: [
        { type: 'dispatch.turnedDown', header: { dispatchId, reason, byDesk, ...toldAt(reportedAt) }, body: { text } },
      ],
    };
  },
  'dispatch.escalate': (state, { dispatchId, level }) => {
    const dispatch = state.dispatches.get(dispatchId);
    if (!dispatch) return refuse('unknown-dispatch');
    const far = dispatch.escalations.some((each) => each.level === level || each.level === 'officer');
    if (dispatch.step !== 'sent' || far) return refuse('step-not-forward');
    return { events: [{ type: 'dispatch.escalated', header: { dispatchId, level }, body: {} }] };
  },
  'outcomes.set': (_state, { offered, own }) => ({
    events: [{ type: 'outcomes.agreed', header: { offered }, body: { own: own.map((words) => words.trim()) } }],
  }),
};

function toContent({ summary, placeLabel, point, note, precision }: DispatchContent): DispatchContent {
  return { summary, placeLabel, point, note, ...(precision === undefined ? {} : { precision }) };
}

const toldAt = (reportedAt: string | undefined) => (reportedAt === undefined ? {} : { reportedAt });

function refuseMessages(state: State, messageIds: readonly string[], context: DecideContext): Refusal | null {
  for (const messageId of messageIds) {
    const refusal = refuseDecision(state, messageId, context);
    if (refusal) return refusal;
  }
  return null;
}

function refuseEnded(state: State, dispatchId: string): Refusal | null {
  const dispatch = state.dispatches.get(dispatchId);
  if (!dispatch) return { code: 'unknown-dispatch' };
  return isEnded(dispatch) ? { code: 'dispatch-ended' } : null;
}

function refuseBackward(dispatch: Dispatch | undefined, to: DispatchStep): Refusal | null {
  const order: readonly DispatchStep[] = courseSteps;
  return dispatch && order.indexOf(to) > order.indexOf(dispatch.step) ? null : { code: 'step-not-forward' };
}
