import type { State } from '../operation/state.ts';
import type { EventType, RecordedEvent } from '../operation/tables.ts';
import type { FieldChange } from './field.ts';
import { toFieldAdmin, toFieldBroadcast, toFieldMessage, toFieldOperation, toFieldReceipt } from './field-view.ts';

export interface AddressedChange {
  readonly adminIds: readonly string[] | 'everyone';
  readonly change: FieldChange;
}

type Changes<K extends EventType> = (
  state: State,
  event: Extract<RecordedEvent, { type: K }>,
) => readonly AddressedChange[];

const none = () => [];
const operation = (state: State): AddressedChange[] =>
  state.operation
    ? [{ adminIds: 'everyone', change: { kind: 'operation', operation: toFieldOperation(state.operation) } }]
    : [];
const ofAdmin = (state: State, { header }: { header: { adminId: string } }): AddressedChange[] => {
  const admin = state.admins.get(header.adminId);
  return admin ? [{ adminIds: [admin.id], change: { kind: 'admin', admin: toFieldAdmin(state, admin) } }] : [];
};
const ofMessage = (state: State, { header }: { header: { messageId: string } }) =>
  messageChanges(state, [header.messageId]);
const ofDispatch = (state: State, { header }: { header: { dispatchId: string } }) =>
  messageChanges(state, state.dispatches.get(header.dispatchId)?.messageIds ?? []);
const ofBroadcast = (state: State, { header }: { header: { broadcastId: string } }) =>
  broadcastChanges(state, header.broadcastId);

/** Which admins an event touches and what changes for them, read from the state after it. Every event answers, most with none. */
const fieldChangesOf: { [K in EventType]: Changes<K> } = {
  'operation.created': none,
  'operation.revised': operation,
  'operation.opened': operation,
  'operation.endPassed': none,
  'operation.closed': operation,
  'operation.epochOpened': none,
  'operation.destroyed': operation,
  'staff.enrolled': none,
  'staff.removed': none,
  'groups.imported': none,
  'admins.added': none,
  'admin.joined': ofAdmin,
  'admin.revoked': ofAdmin,
  'admin.muted': ofAdmin,
  'admin.awaySet': ofAdmin,
  'admin.revised': ofAdmin,
  'admin.left': ofAdmin,
  'evaluation.given': ofAdmin,
  'message.forwarded': ofMessage,
  'message.photoAdded': ofMessage,
  'message.placed': none,
  'message.claimed': ofMessage,
  'message.takenOver': none,
  'message.released': none,
  'message.postponed': none,
  'message.resumed': none,
  'message.passedOn': none,
  'broadcast.passedOn': none,
  'message.phonedIn': none,
  'message.asked': ofMessage,
  'message.replied': ofMessage,
  'incident.joined': none,
  'incident.split': none,
  'incident.closed': none,
  'incident.reopened': none,
  'dispatch.sent': ofDispatch,
  'dispatch.corrected': none,
  'dispatch.informationAdded': (state, { header }) => messageChanges(state, header.messageIds),
  'dispatch.withdrawn': none,
  'dispatch.advanced': none,
  'dispatch.referenced': none,
  'dispatch.closed': none,
  'dispatch.turnedDown': none,
  'dispatch.escalated': none,
  'outcomes.agreed': none,
  'feedback.sent': (state, { header }) => [
    ...messageChanges(state, header.messageIds),
    ...header.adminIds.flatMap((adminId) => receiptChange(state, header.feedbackId, adminId)),
  ],
  'feedback.corrected': (state, { header }) =>
    messageChanges(state, state.feedback.get(header.feedbackId)?.messageIds ?? []),
  'feedback.waived': (state, { header }) => messageChanges(state, header.messageIds),
  'broadcast.held': none,
  'broadcast.confirmed': none,
  'broadcast.undone': none,
  'broadcast.sent': (state, { header }) => {
    const messageId = state.broadcasts.get(header.broadcastId)?.messageId;
    return [...broadcastChanges(state, header.broadcastId), ...messageChanges(state, messageId ? [messageId] : [])];
  },
  'broadcast.corrected': ofBroadcast,
  'broadcast.extended': ofBroadcast,
  'broadcast.reminded': (_state, { header, at }) => [
    { adminIds: header.adminIds, change: { kind: 'reminder', itemId: header.broadcastId, at } },
  ],
  'broadcast.ended': ofBroadcast,
  'receipts.recorded': (state, { header }) =>
    header.receipts
      .filter(({ state: news }) => news !== 'sent')
      .flatMap(({ itemId, adminId }) => receiptChange(state, itemId, adminId)),
  'hotspots.loaded': none,
  'note.added': none,
  'note.removed': none,
  'canned-texts.set': none,
  'message.assessed': none,
  'places.loaded': none,
  'lexicon.amended': none,
};

/** The changes that an event, already reduced into `state`, brings to phones. */
export function fieldChanges(state: State, event: RecordedEvent): readonly AddressedChange[] {
  const changesOf = fieldChangesOf[event.type] as (state: State, event: RecordedEvent) => readonly AddressedChange[];
  return changesOf(state, event);
}

function messageChanges(state: State, messageIds: readonly string[]): AddressedChange[] {
  return messageIds.flatMap((messageId) => {
    const message = state.messages.get(messageId);
    if (!message?.adminId) return [];
    return [
      { adminIds: [message.adminId], change: { kind: 'message' as const, message: toFieldMessage(state, message) } },
    ];
  });
}

function broadcastChanges(state: State, broadcastId: string): AddressedChange[] {
  const known = state.broadcasts.get(broadcastId);
  const broadcast = known && toFieldBroadcast(known);
  return known && broadcast ? [{ adminIds: known.adminIds, change: { kind: 'broadcast', broadcast } }] : [];
}

function receiptChange(state: State, itemId: string, adminId: string): AddressedChange[] {
  const course = (state.broadcasts.get(itemId) ?? state.feedback.get(itemId))?.course;
  const receipt = course && toFieldReceipt(itemId, course, adminId);
  return receipt ? [{ adminIds: [adminId], change: { kind: 'receipt', receipt } }] : [];
}
