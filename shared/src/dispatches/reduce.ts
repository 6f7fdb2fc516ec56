import { decideOn, returnToTriage } from '../messages/reduce.ts';
import { change, changeContent } from '../operation/entity.ts';
import type { EntryMeta, Reducers } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import type { Dispatch } from './dispatch.ts';
import type { DispatchStep, dispatchEvents } from './events.ts';

export const dispatchReducers: Reducers<typeof dispatchEvents> = {
  'dispatch.sent': (state, { header, body, at, seq, actor }) => {
    state.numbers.dispatch += 1;
    const { dispatchId, ...facts } = header;
    state.dispatches.set(dispatchId, {
      ...facts,
      id: dispatchId,
      number: state.numbers.dispatch,
      seq,
      step: 'sent',
      sentAt: at,
      sentBy: actor.id,
      course: [{ step: 'sent', at, staffId: actor.id, byDesk: false }],
      escalations: [],
      outcome: null,
      turnDownReason: null,
      corrected: false,
      informedAt: [],
      content: body && { ...body, unit: '', reference: '', outcomeText: '', information: [] },
    });
    for (const messageId of header.messageIds) {
      decideOn(state, messageId, { kind: 'dispatch', id: dispatchId, at, staffId: actor.id });
    }
  },
  'dispatch.corrected': (state, { header, body }) => {
    const { dispatchId, ...facts } = header;
    const { content } = dispatchOf(state, dispatchId);
    change(state.dispatches, dispatchId, { ...facts, corrected: true, content: changeContent(content, body) });
  },
  'dispatch.informationAdded': (state, { header, body, at, actor }) => {
    const { dispatchId, messageIds } = header;
    const { content, informedAt, messageIds: known } = dispatchOf(state, dispatchId);
    change(state.dispatches, dispatchId, {
      messageIds: [...known, ...messageIds],
      informedAt: [...informedAt, at],
      content: changeContent(content, body && { information: [...(content?.information ?? []), body.text] }),
    });
    for (const messageId of messageIds) {
      decideOn(state, messageId, { kind: 'dispatch', id: dispatchId, at, staffId: actor.id });
    }
  },
  'dispatch.withdrawn': (state, event) => {
    const { messageIds } = step(state, event, event.header.dispatchId, 'withdrawn', false);
    returnAll(state, event, event.header.dispatchId, messageIds, 'withdrawn');
  },
  'dispatch.advanced': (state, event) => {
    const { dispatchId, byDesk } = event.header;
    const dispatch = step(state, event, dispatchId, event.header.step, byDesk);
    const unit = event.body?.unit;
    if (unit) change(state.dispatches, dispatchId, { content: changeContent(dispatch.content, { unit }) });
  },
  'dispatch.referenced': (state, { header, body }) => {
    const { content } = dispatchOf(state, header.dispatchId);
    change(state.dispatches, header.dispatchId, { content: changeContent(content, body) });
  },
  'dispatch.closed': (state, event) => {
    const { dispatchId, outcome, byDesk } = event.header;
    const dispatch = step(state, event, dispatchId, 'done', byDesk);
    const content = changeContent(dispatch.content, event.body && { outcomeText: event.body.text });
    change(state.dispatches, dispatchId, { outcome, content });
    for (const messageId of dispatch.messageIds)
      change(state.messages, messageId, { owed: { since: event.at, dispatchId } });
  },
  'dispatch.turnedDown': (state, event) => {
    const { dispatchId, reason, byDesk } = event.header;
    const dispatch = step(state, event, dispatchId, 'turned-down', byDesk);
    const content = changeContent(dispatch.content, event.body && { outcomeText: event.body.text });
    change(state.dispatches, dispatchId, { turnDownReason: reason, content });
    returnAll(state, event, dispatchId, dispatch.messageIds, 'turned-down');
  },
  'dispatch.escalated': (state, { header: { dispatchId, level }, at }) => {
    const { escalations } = dispatchOf(state, dispatchId);
    change(state.dispatches, dispatchId, { escalations: [...escalations, { level, at }] });
  },
  'outcomes.agreed': (state, { header, body }) => {
    state.outcomes = { offered: header.offered, content: body };
  },
};

function step(state: State, { at, actor }: EntryMeta, dispatchId: string, to: DispatchStep, byDesk: boolean): Dispatch {
  const { course } = dispatchOf(state, dispatchId);
  return change(state.dispatches, dispatchId, {
    step: to,
    course: [...course, { step: to, at, staffId: actor.id, byDesk }],
  });
}

function returnAll(
  state: State,
  { at }: EntryMeta,
  dispatchId: string,
  messageIds: readonly string[],
  reason: 'turned-down' | 'withdrawn',
): void {
  for (const messageId of messageIds) returnToTriage(state, messageId, { dispatchId, reason, at });
}

function dispatchOf(state: State, dispatchId: string): Dispatch {
  const dispatch = state.dispatches.get(dispatchId);
  if (!dispatch) throw new Error(`the journal speaks of dispatch ${dispatchId} before it exists`);
  return dispatch;
}
