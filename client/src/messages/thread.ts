import type { Message, ThreadEntry } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export type ThreadLine =
  | { readonly from: 'admin'; readonly at: string; readonly message: Message }
  | {
      readonly from: 'staff';
      readonly at: string;
      readonly staffId: string;
      readonly id: string;
      readonly text: string;
    }
  | {
      readonly from: 'question' | 'reply';
      readonly at: string;
      readonly message: Message;
      readonly entry: ThreadEntry;
      readonly text: string | null;
    };

/** The conversation with one admin: what was sent in, asked, replied and answered, oldest first. */
export function adminThread(state: State, adminId: string): readonly ThreadLine[] {
  const lines: ThreadLine[] = [];
  for (const message of state.messages.values()) {
    if (message.adminId !== adminId) continue;
    lines.push({ from: 'admin', at: message.receivedAt, message });
    for (const entry of message.thread) {
      const text = message.content?.said[entry.id] ?? null;
      lines.push({ from: entry.kind, at: entry.at, message, entry, text });
    }
  }
  for (const { adminIds, id, sentAt, sentBy, content } of state.feedback.values()) {
    if (content && adminIds.includes(adminId))
      lines.push({ from: 'staff', at: sentAt, staffId: sentBy, id, text: content.text });
  }
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}
