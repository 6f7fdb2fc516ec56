import type { Broadcast } from '../broadcasts/broadcast.ts';
import type { Admin } from '../groups/group.ts';
import type { Message } from '../messages/message.ts';
import type { Operation, State } from '../operation/state.ts';
import type { Course } from '../receipts/course.ts';
import type { FieldAdmin, FieldBroadcast, FieldMessage, FieldOperation, FieldReceipt, FieldView } from './field.ts';

/** All that one admin may see (F1): own messages, own answers, broadcasts addressed to them. Null for an unknown admin. */
export function fieldView(state: State, adminId: string): FieldView | null {
  const admin = state.admins.get(adminId);
  if (!admin || !state.operation) return null;
  const messages = [...state.messages.values()].filter((message) => message.adminId === adminId);
  const broadcasts = [...state.broadcasts.values()].filter(
    (each) => isVisible(each) && each.course.byAdmin.has(adminId),
  );
  const feedback = [...state.feedback.values()].filter((each) => each.course.byAdmin.has(adminId));
  return {
    seq: state.seq,
    operation: toFieldOperation(state.operation),
    admin: toFieldAdmin(state, admin),
    groups: admin.groupIds.flatMap((groupId) => toFieldGroup(state, groupId) ?? []),
    messages: messages.map((message) => toFieldMessage(state, message)),
    broadcasts: broadcasts.flatMap((broadcast) => toFieldBroadcast(broadcast) ?? []),
    receipts: [...broadcasts, ...feedback].flatMap((item) => toFieldReceipt(item.id, item.course, adminId) ?? []),
  };
}

export function toFieldAdmin(state: State, { id, status, awayUntil, mutedUntil, content }: Admin): FieldAdmin {
  const { name = null, phone = null, standIn = null } = content ?? {};
  const evaluation = state.evaluations.get(id)?.answers ?? null;
  return { id, name, status, awayUntil, mutedUntil, phone, standIn, evaluation };
}

export function toFieldOperation({ status, exercise, startsAt, endsAt, timeZone, content }: Operation): FieldOperation {
  return { name: content?.name ?? '', status, exercise, startsAt, endsAt, timeZone, centre: content?.centre ?? null };
}

export function toFieldMessage(state: State, message: Message): FieldMessage {
  const answers = message.decisions.flatMap(({ kind, id, at }) => {
    const feedback = kind === 'feedback' ? state.feedback.get(id) : undefined;
    return feedback ? [{ id, text: feedback.content?.text ?? null, at, correctedAt: feedback.correctedAt }] : [];
  });
  return {
    id: message.id,
    number: message.number,
    groupId: message.groupId,
    text: message.content?.text ?? null,
    place: message.content?.place ?? null,
    source: message.source,
    called112: message.called112,
    photoIds: message.content?.photoIds ?? [],
    photosExpected: message.photosExpected,
    receivedAt: message.receivedAt,
    lookedAtAt: message.firstLookAt,
    decidedAt: message.decisions.at(0)?.at ?? null,
    lastDecision: message.decisions.at(-1)?.kind ?? null,
    answers,
    thread: message.thread.map(({ kind, id, at, questionId }) => ({
      ...{ kind, id, at, questionId },
      text: message.content?.said[id] ?? null,
    })),
    broadcastId: message.broadcastId,
  };
}

/** Null while held or undone: nobody outside sees it before it is sent. */
export function toFieldBroadcast(broadcast: Broadcast): FieldBroadcast | null {
  const { id, number, template, adminsOnly, sentAt, correctedAt, extendedAt, expiresAt, ended, content } = broadcast;
  if (!sentAt || !isVisible(broadcast)) return null;
  const withdrawn = ended?.reason === 'withdrawn';
  return {
    ...{ id, number, template, adminsOnly, sentAt, correctedAt, extendedAt, expiresAt },
    title: withdrawn ? null : (content?.title ?? null),
    text: withdrawn ? null : (content?.text ?? null),
    description: withdrawn ? null : (content?.description ?? null),
    point: withdrawn ? null : (content?.point ?? null),
    photoIds: ended ? [] : (content?.photoIds ?? []),
    ended: ended && { ...ended, text: content?.endText ?? null },
  };
}

export function toFieldReceipt(itemId: string, course: Course, adminId: string): FieldReceipt | null {
  const place = course.byAdmin.get(adminId);
  return place ? { itemId, ...place } : null;
}

function toFieldGroup(state: State, groupId: string) {
  const group = state.groups.get(groupId);
  if (!group) return null;
  const { id, number, members, content } = group;
  return { id, number, members, name: content?.name ?? '', municipality: content?.municipality ?? '' };
}

function isVisible({ status }: Broadcast): boolean {
  return status === 'sent' || status === 'ended';
}
