import { decideOn } from '../messages/reduce.ts';
import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import { createCourse } from '../receipts/course.ts';
import type { feedbackEvents } from './events.ts';

export const feedbackReducers: Reducers<typeof feedbackEvents> = {
  'feedback.sent': (state, { header, body, at, seq, actor }) => {
    const { feedbackId, ...facts } = header;
    const course = createCourse(header.adminIds);
    state.feedback.set(feedbackId, {
      ...facts,
      id: feedbackId,
      seq,
      sentAt: at,
      sentBy: actor.id,
      correctedAt: null,
      course,
      content: body && { text: body.text },
    });
    for (const messageId of header.messageIds) {
      decideOn(state, messageId, { kind: 'feedback', id: feedbackId, at, staffId: actor.id });
      change(state.messages, messageId, { owed: null });
    }
  },
  'feedback.corrected': (state, { header, body, at }) => {
    const content = changeContent(state.feedback.get(header.feedbackId)?.content ?? null, body && { text: body.text });
    change(state.feedback, header.feedbackId, { correctedAt: at, content });
  },
  'feedback.waived': (state, { header, at, actor }) => {
    for (const messageId of header.messageIds) {
      decideOn(state, messageId, { kind: 'waiver', id: messageId, at, staffId: actor.id });
      change(state.messages, messageId, { owed: null });
    }
  },
};
