import type { PendingCommand } from '../operation/pending.ts';

/** True for a command about this message. */
export function concerns({ data }: PendingCommand, messageId: string): boolean {
  return messageIdsOf(data).includes(messageId);
}

/** Ids of the messages that a command is about; empty for commands about other things. */
export function messageIdsOf(data: PendingCommand['data']): readonly string[] {
  if ('messageIds' in data) return data.messageIds;
  return 'messageId' in data && data.messageId !== null ? [data.messageId] : [];
}
