import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { Feedback } from '@nachtwacht/shared/feedback/feedback.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';

export function messagesOf(state: State, dispatch: Dispatch): readonly Message[] {
  return dispatch.messageIds.flatMap((id) => state.messages.get(id) ?? []);
}

/** The groups from which the messages came, each once. */
export function groupsOf(state: State, messages: readonly Message[]): readonly { number: string; name: string }[] {
  return [...new Set(messages.map(({ groupId }) => groupId))].flatMap((id) => {
    const group = state.groups.get(id);
    return group ? [{ number: String(group.number).padStart(2, '0'), name: group.content?.name ?? '' }] : [];
  });
}

/** Urgent messages that nobody phoned in, or that somebody on staff rang about: the block "Bel meldkamer". */
export function phoneMessages(messages: readonly Message[]): readonly Message[] {
  return messages.filter(
    (message) => isUnphoned(message) || (message.urgency === 'urgent' && message.phonedIn !== null),
  );
}

/** What the reporters heard after the outcome: the feedback, who waived it, or null while it is owed. */
export function toldAfter(state: State, dispatch: Dispatch): { at: string; staffId: string; waived: boolean } | null {
  const [message] = messagesOf(state, dispatch);
  if (!message || message.owed) return null;
  const last = message.decisions.findLast(({ kind }) => kind === 'feedback' || kind === 'waiver');
  if (!last) return null;
  const feedback: Feedback | undefined = state.feedback.get(last.id);
  return { at: feedback?.sentAt ?? last.at, staffId: last.staffId, waived: last.kind === 'waiver' };
}
