import type { FieldBroadcast, FieldReceipt, FieldView } from '@nachtwacht/shared/wire/field.ts';
import type { OutboxForward, OutboxItem, OutboxPhoto } from './outbox-item.ts';

export interface OutboxMessage {
  readonly id: string;
  readonly messageId: string;
  readonly text: string;
  readonly command: OutboxForward;
  readonly photos: readonly OutboxPhoto[];
}

/** Messages that the police do not have yet, as far as this phone can see; oldest first. */
export function selectOutboxMessages(items: readonly OutboxItem[], view: FieldView | null): OutboxMessage[] {
  const arrived = new Set(view?.messages.map(({ id }) => id));
  return items.flatMap((item) => {
    if (item.kind !== 'command' || item.type !== 'message.forward' || arrived.has(item.messageId)) return [];
    const { id, messageId, data } = item;
    return [{ id, messageId, text: data.text, command: item, photos: photosOf(items, messageId) }];
  });
}

export function photosOf(items: readonly OutboxItem[], messageId: string): readonly OutboxPhoto[] {
  return items.filter((item) => item.kind === 'photo' && item.messageId === messageId) as OutboxPhoto[];
}

/** The groups in which a broadcast counts as shared on this phone: what the server knows, then the ticks on their way since it was last corrected. */
export function selectSharedIn(
  { id: itemId, correctedAt }: Pick<FieldBroadcast, 'id' | 'correctedAt'>,
  receipts: readonly FieldReceipt[],
  items: readonly OutboxItem[],
): { groupIds: readonly string[]; waiting: boolean } {
  const groupIds = new Set(receipts.find((receipt) => receipt.itemId === itemId)?.sharedIn);
  let waiting = false;
  for (const item of items) {
    if (item.kind !== 'command' || item.type !== 'receipts.report') continue;
    if (item.state === 'received' && correctedAt && item.queuedAt < Date.parse(correctedAt)) continue;
    for (const news of item.data.receipts) {
      if (news.itemId !== itemId || !('groupId' in news)) continue;
      if (news.state === 'shared') groupIds.add(news.groupId);
      else groupIds.delete(news.groupId);
      waiting ||= item.state !== 'received';
    }
  }
  return { groupIds: [...groupIds], waiting };
}
