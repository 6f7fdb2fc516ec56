import { decideOn } from '../messages/reduce.ts';
import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import { createCourse, restartCourse } from '../receipts/course.ts';
import type { broadcastEvents } from './events.ts';

export const broadcastReducers: Reducers<typeof broadcastEvents> = {
  'broadcast.held': (state, { header, body, at, seq, actor }) => {
    const { broadcastId, ...facts } = header;
    state.broadcasts.set(broadcastId, {
      ...facts,
      id: broadcastId,
      number: 0,
      seq,
      status: 'held',
      heldAt: at,
      heldBy: actor.id,
      photoCount: header.photoCount ?? 0,
      redHanded: header.redHanded ?? false,
      awaitsReader: header.awaitsReader ?? false,
      confirmedBy: null,
      undoneBy: null,
      sentAt: null,
      correctedAt: null,
      corrections: [],
      extendedAt: null,
      remindedAt: null,
      ended: null,
      sightings: [],
      passedOn: [],
      course: createCourse(header.adminIds),
      content: body && { ...body, endText: '' },
    });
  },
  'broadcast.confirmed': (state, { header, actor }) => {
    const { broadcastId, releaseAt } = header;
    change(state.broadcasts, broadcastId, { awaitsReader: false, confirmedBy: actor.id, releaseAt });
  },
  'broadcast.undone': (state, { header, actor }) => {
    change(state.broadcasts, header.broadcastId, { status: 'undone', undoneBy: actor.id });
  },
  'broadcast.sent': (state, { header, at }) => {
    state.numbers.broadcast += 1;
    const number = state.numbers.broadcast;
    const sent = change(state.broadcasts, header.broadcastId, { status: 'sent', sentAt: at, number });
    if (sent.messageId) decideOn(state, sent.messageId, { kind: 'broadcast', id: sent.id, at, staffId: sent.heldBy });
  },
  'broadcast.corrected': (state, { header, body, at }) => {
    const known = state.broadcasts.get(header.broadcastId);
    const content = changeContent(known?.content ?? null, body);
    const corrections = [...(known?.corrections ?? []), at];
    change(state.broadcasts, header.broadcastId, {
      ...{ correctedAt: at, corrections, content },
      ...(known && { course: restartCourse(known.course) }),
    });
  },
  'broadcast.extended': (state, { header, at }) => {
    change(state.broadcasts, header.broadcastId, { expiresAt: header.expiresAt, extendedAt: at });
  },
  'broadcast.reminded': (state, { header, at }) => {
    const { course } = change(state.broadcasts, header.broadcastId, { remindedAt: at });
    for (const adminId of header.adminIds) change(course.byAdmin, adminId, { remindedAt: at });
  },
  'broadcast.ended': (state, { header, body, at }) => {
    const known = state.broadcasts.get(header.broadcastId)?.content ?? null;
    const content = changeContent(known, body && { endText: body.text });
    change(state.broadcasts, header.broadcastId, { status: 'ended', ended: { at, reason: header.reason }, content });
  },
};
