import { hasPlaceholder } from '../feedback/placeholders.ts';
import type { Deciders, DraftOf } from '../operation/feature.ts';
import { refuse } from '../operation/refusal.ts';
import { refuseDecision } from './decide.ts';
import { MAX_THREAD, type threadCommands, type threadEvents } from './thread-events.ts';

export const threadDeciders: Deciders<typeof threadCommands, DraftOf<typeof threadEvents>> = {
  'message.ask': (state, { messageId, questionId, text, until, guardReason }, context) => {
    const refusal = refuseDecision(state, messageId, context);
    if (refusal) return { refusal };
    const message = state.messages.get(messageId);
    if (!message?.adminId) return refuse('nobody-to-ask');
    if (message.thread.some(({ id }) => id === questionId)) return refuse('id-taken');
    if (message.thread.length >= MAX_THREAD) return refuse('limit-reached');
    if (hasPlaceholder(text)) return refuse('placeholder-left');
    if (until !== null && until <= context.at) return refuse('time-not-ahead');
    const header = {
      ...{ messageId, questionId, staffId: context.actor.id },
      until: message.triage === 'decided' ? null : until,
    };
    return {
      events: [{ type: 'message.asked', header, body: { text, ...(guardReason ? { guardReason } : {}) } }],
    };
  },
  'message.reply': (state, { messageId, replyId, questionId, text }, { actor, assessment }) => {
    const message = state.messages.get(messageId);
    if (!message) return refuse('unknown-message');
    if (message.adminId !== actor.id) return refuse('not-your-message');
    if (message.thread.some(({ id }) => id === replyId)) return refuse('id-taken');
    if (message.thread.length >= MAX_THREAD) return refuse('limit-reached');
    const isAsked = message.thread.some(({ kind, id }) => kind === 'question' && id === questionId);
    const header = {
      ...{ messageId, replyId, adminId: actor.id, questionId: isAsked ? questionId : null },
      urgency: assessment?.urgency ?? 'normal',
      urgencyReasons: assessment?.reasons ?? [],
    } as const;
    return { events: [{ type: 'message.replied', header, body: { text, words: assessment?.words ?? [] } }] };
  },
};
