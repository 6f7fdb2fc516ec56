import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export type ThreadLine =
  | { readonly from: 'admin'; readonly at: string; readonly message: Message }
  | {
      readonly from: 'staff';
      readonly at: string;
      readonly staffId: string;
      readonly id: string;
      readonly text: string;
    };

/** The conversation with one admin: what was sent in and what was answered, oldest first. */
export function adminThread(state: State, adminId: string): readonly ThreadLine[] {
  const lines: ThreadLine[] = [];
  for (const message of state.messages.values()) {
    if (message.adminId === adminId) lines.push({ from: 'admin', at: message.receivedAt, message });
  }
  for (const { adminIds, id, sentAt, sentBy, content } of state.feedback.values()) {
    if (content && adminIds.includes(adminId))
      lines.push({ from: 'staff', at: sentAt, staffId: sentBy, id, text: content.text });
  }
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}
