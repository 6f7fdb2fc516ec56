import { refuseDecision } from '../messages/decide.ts';
import type { DecideContext, Deciders, DraftOf } from '../operation/feature.ts';
import { type Refusal, refuse } from '../operation/refusal.ts';
import type { State } from '../operation/state.ts';
import type { feedbackCommands, feedbackEvents } from './events.ts';
import { hasPlaceholder } from './placeholders.ts';

export const feedbackDeciders: Deciders<typeof feedbackCommands, DraftOf<typeof feedbackEvents>> = {
  'feedback.send': (state, command, context) => {
    if (state.feedback.has(command.feedbackId)) return refuse('id-taken');
    if (hasPlaceholder(command.text)) return refuse('placeholder-left');
    const messageIds = [...new Set(command.messageIds)];
    const refusal = refuseAny(state, messageIds, context);
    if (refusal) return { refusal };
    const adminIds = [...new Set(messageIds.flatMap((messageId) => state.messages.get(messageId)?.adminId ?? []))];
    const header = { feedbackId: command.feedbackId, messageIds, adminIds, cannedNumber: command.cannedNumber };
    return { events: [{ type: 'feedback.sent', header, body: toWords(command) }] };
  },
  'feedback.correct': (state, { feedbackId, ...command }) => {
    if (!state.feedback.has(feedbackId)) return refuse('unknown-feedback');
    if (hasPlaceholder(command.text)) return refuse('placeholder-left');
    return { events: [{ type: 'feedback.corrected', header: { feedbackId }, body: toWords(command) }] };
  },
  'feedback.waive': (state, command, context) => {
    const messageIds = [...new Set(command.messageIds)];
    const refusal = refuseAny(state, messageIds, context);
    if (refusal) return { refusal };
    if (messageIds.some((messageId) => !state.messages.get(messageId)?.owed)) return refuse('nothing-owed');
    if (command.reason === 'other' && command.text.trim() === '') return refuse('reason-needs-text');
    return {
      events: [
        { type: 'feedback.waived', header: { messageIds, reason: command.reason }, body: { text: command.text } },
      ],
    };
  },
};

function toWords({ text, guardReason }: { text: string; guardReason?: string | undefined }) {
  return { text, ...(guardReason ? { guardReason } : {}) };
}

function refuseAny(state: State, messageIds: readonly string[], context: DecideContext): Refusal | null {
  for (const messageId of messageIds) {
    const refusal = refuseDecision(state, messageId, context);
    if (refusal) return refusal;
  }
  return null;
}
