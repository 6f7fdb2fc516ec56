import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { FieldMessage } from '@nachtwacht/shared/wire/field.ts';
import { v7 as uuidv7 } from 'uuid';
import type { OutboxCommand, OutboxItem } from './outbox-item.ts';

export type OutboxReply = Extract<OutboxCommand, { type: 'message.reply' }>;

/** Replies at this message that the police do not show yet; oldest first. */
export function selectReplies(items: readonly OutboxItem[], { id, thread }: FieldMessage): readonly OutboxReply[] {
  const arrived = new Set(thread.map((entry) => entry.id));
  return items.flatMap((item) => {
    if (item.kind !== 'command' || item.type !== 'message.reply') return [];
    return item.data.messageId === id && !arrived.has(item.data.replyId) ? [item] : [];
  });
}

export function toReply(messageId: string, questionId: string | null, text: string): CommandData<'message.reply'> {
  return { messageId, replyId: uuidv7(), questionId, text: text.trim() };
}
