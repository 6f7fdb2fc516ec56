import type { WaiveReason } from '@nachtwacht/shared/feedback/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { v7 as newId } from 'uuid';
import { proposeFeedback, proposeThanks } from '../feedback/propose-feedback.ts';
import { shareOut } from '../feedback/share-out.ts';
import { useMe, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk, useView } from './DeskContext.tsx';

/** What is marked and can be answered together; what is urgent and undecided, or in a colleague's hand, is passed over. */
export function useBulk() {
  const { picture, connection } = useOperation();
  const { staffId } = useMe();
  const { desk } = useDesk();
  const marked = useView((view) => view.marked);
  const messages = useSelected(
    useCallback((state: State) => marked.flatMap((id) => state.messages.get(id) ?? []), [marked]),
  );
  const free = messages.filter((message) => isFree(message, staffId));

  const clear = () => desk.change({ marked: [], mode: 'read' });
  const send = async (answerFor: typeof proposeFeedback) => {
    const shares = shareOut(free, (message) => answerFor(message, picture.state));
    const sent = shares.map(
      ({ messageIds, text, cannedNumber }) =>
        connection.send('feedback.send', { feedbackId: newId(), messageIds: [...messageIds], cannedNumber, text }).done,
    );
    const answers = await Promise.all(sent);
    if (answers.length > 0 && answers.every(({ ok }) => ok)) clear();
  };
  return {
    messages,
    free,
    clear,
    sendProposed: () => void send(proposeFeedback),
    sendThanks: () => void send(proposeThanks),
    waive: async (reason: WaiveReason, text: string) => {
      const messageIds = free.filter(({ owed }) => owed !== null).map(({ id }) => id);
      if (messageIds.length === 0) return clear();
      if ((await connection.send('feedback.waive', { messageIds, reason, text }).done).ok) clear();
    },
  };
}

function isFree(message: Message, staffId: string): boolean {
  const held = message.claim !== null && message.claim.staffId !== staffId;
  return !held && (message.triage === 'decided' || message.urgency !== 'urgent');
}
