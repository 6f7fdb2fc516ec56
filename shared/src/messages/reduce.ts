import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { State } from '../operation/state.ts';
import type { messageEvents } from './events.ts';
import type { DecisionRef, Message } from './message.ts';

export const messageReducers: Reducers<typeof messageEvents> = {
  'message.forwarded': (state, { header, body, at, seq }) => {
    state.numbers.message += 1;
    const { messageId, muted = false, ...facts } = header;
    state.messages.set(messageId, {
      ...facts,
      id: messageId,
      number: state.numbers.message,
      seq,
      receivedAt: at,
      photoCount: 0,
      triage: 'open',
      laterUntil: null,
      laterDispatch: null,
      muted,
      claim: null,
      firstLookAt: null,
      newDanger: false,
      returned: null,
      decisions: [],
      owed: { since: at, dispatchId: null },
      phonedIn: null,
      thread: [],
      passedOn: [],
      incidentId: null,
      hints: null,
      content: body && { ...body, photoIds: [], photoHashes: [], placeLabel: '', said: {} },
    });
    state.untreated.add(messageId);
    if (header.adminId) change(state.admins, header.adminId, { lastActiveAt: at });
    const broadcast = header.broadcastId ? state.broadcasts.get(header.broadcastId) : undefined;
    if (broadcast) change(state.broadcasts, broadcast.id, { sightings: [...broadcast.sightings, messageId] });
  },
  'message.photoAdded': (state, { header, body }) => {
    const message = messageOf(state, header.messageId);
    const { photoIds = [], photoHashes = [] } = message.content ?? {};
    const content = changeContent(
      message.content,
      body && {
        photoIds: [...photoIds, body.photoId],
        photoHashes: body.hash ? [...photoHashes, body.hash] : photoHashes,
      },
    );
    change(state.messages, message.id, { photoCount: message.photoCount + 1, content });
  },
  'message.placed': (state, { header, body }) => {
    const message = messageOf(state, header.messageId);
    const content = changeContent(message.content, body && { place: body.place, placeLabel: body.label });
    change(state.messages, message.id, { placeKind: header.placeKind, placeFits: header.placeFits, content });
  },
  'message.claimed': (state, { header, at }) => hold(state, header.messageId, header.staffId, at),
  'message.takenOver': (state, { header, at }) => hold(state, header.messageId, header.staffId, at),
  'message.released': (state, { header }) => {
    change(state.messages, header.messageId, { claim: null });
    state.claimed.delete(header.messageId);
  },
  'message.postponed': (state, { header }) => {
    change(state.messages, header.messageId, {
      triage: 'later',
      laterUntil: header.until,
      laterDispatch: header.untilDispatch ?? null,
      claim: null,
    });
    state.claimed.delete(header.messageId);
  },
  'message.resumed': (state, { header }) => {
    change(state.messages, header.messageId, { triage: 'open', laterUntil: null, laterDispatch: null });
  },
  'message.passedOn': (state, { header, at }) => {
    const { messageId, operationId, toMessageId, staffId } = header;
    const passed = { operationId, messageId: toMessageId, at, staffId };
    change(state.messages, messageId, { passedOn: [...messageOf(state, messageId).passedOn, passed] });
  },
  'message.phonedIn': (state, { header, at }) => {
    change(state.messages, header.messageId, { phonedIn: { staffId: header.staffId, at } });
  },
};

/** Writes a decision on a message; the first one ends its triage and its claim. */
export function decideOn(state: State, messageId: string, decision: DecisionRef): void {
  const { decisions } = messageOf(state, messageId);
  change(state.messages, messageId, {
    decisions: [...decisions, decision],
    triage: 'decided',
    laterUntil: null,
    laterDispatch: null,
    claim: null,
    newDanger: false,
    returned: null,
  });
  state.untreated.delete(messageId);
  state.claimed.delete(messageId);
}

/** Puts a message back in triage, on top, after its dispatch was turned down or withdrawn: who was answered before is owed that outcome. */
export function returnToTriage(state: State, messageId: string, returned: NonNullable<Message['returned']>): void {
  const owed = messageOf(state, messageId).owed ?? { since: returned.at, dispatchId: returned.dispatchId };
  change(state.messages, messageId, {
    ...{ triage: 'open', laterUntil: null, laterDispatch: null, claim: null },
    returned,
    owed,
  });
  state.claimed.delete(messageId);
  state.untreated.add(messageId);
}

function hold(state: State, messageId: string, staffId: string, at: string): void {
  const { firstLookAt } = messageOf(state, messageId);
  change(state.messages, messageId, {
    claim: { staffId, at },
    firstLookAt: firstLookAt ?? at,
    newDanger: false,
    triage: 'open',
    laterUntil: null,
    laterDispatch: null,
  });
  state.claimed.add(messageId);
}

export function messageOf(state: State, messageId: string): Message {
  const message = state.messages.get(messageId);
  if (!message) throw new Error(`the journal speaks of message ${messageId} before it exists`);
  return message;
}
