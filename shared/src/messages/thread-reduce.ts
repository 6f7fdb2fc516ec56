import type { Urgency } from '../hints/urgency.ts';
import { change, changeContent } from '../operation/entity.ts';
import type { Reducers } from '../operation/feature.ts';
import type { Message } from './message.ts';
import { messageOf } from './reduce.ts';
import type { threadEvents } from './thread-events.ts';

const weight: Record<Urgency, number> = { normal: 0, raised: 1, urgent: 2 };

export const threadReducers: Reducers<typeof threadEvents> = {
  'message.asked': (state, { header, body, at }) => {
    const { messageId, questionId, staffId, until } = header;
    const message = messageOf(state, messageId);
    const entry = { kind: 'question', id: questionId, at, staffId, questionId: null } as const;
    const putOff = until !== null && message.triage !== 'decided';
    change(state.messages, messageId, {
      thread: [...message.thread, entry],
      content: withWords(message, questionId, body),
      firstLookAt: message.firstLookAt ?? at,
      newDanger: false,
      ...(putOff ? { triage: 'later', laterUntil: until, laterDispatch: null, claim: null } : {}),
    });
    if (putOff) state.claimed.delete(messageId);
  },
  'message.replied': (state, { header, body, at }) => {
    const { messageId, replyId, adminId, questionId } = header;
    const message = messageOf(state, messageId);
    const entry = { kind: 'reply', id: replyId, at, staffId: null, questionId } as const;
    const graver = weight[header.urgency] > weight[message.urgency];
    // New danger in a message that was done with is triage again: nobody may find it at the end of a list.
    const danger = graver && header.urgency === 'urgent';
    const again = message.triage === 'later' || danger;
    const { words = [] } = message.content ?? {};
    const content = changeContent(
      withWords(message, replyId, body),
      body && { words: [...new Set([...words, ...body.words])] },
    );
    change(state.messages, messageId, {
      thread: [...message.thread, entry],
      owed: message.owed ?? { since: at, dispatchId: null },
      content,
      ...(graver ? { urgency: header.urgency, urgencyReasons: header.urgencyReasons } : {}),
      ...(danger ? { newDanger: true } : {}),
      ...(again ? { triage: 'open', laterUntil: null, laterDispatch: null } : {}),
    });
    if (again) state.untreated.add(messageId);
    change(state.admins, adminId, { lastActiveAt: at });
  },
};

function withWords({ content }: Message, id: string, body: { readonly text: string } | null): Message['content'] {
  return changeContent(content, content && body && { said: { ...content.said, [id]: body.text } });
}
