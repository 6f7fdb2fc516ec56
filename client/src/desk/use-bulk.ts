import type { WaiveReason } from '@nachtwacht/shared/feedback/events.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { v7 as newId } from 'uuid';
import { proposeFeedback, proposeThanks } from '../feedback/propose-feedback.ts';
import { shareOut } from '../feedback/share-out.ts';
import { messageIdsOf } from '../messages/concerns.ts';
import { useMe, usePending, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { PendingCommand } from '../operation/pending.ts';
import { useDesk, useView } from './DeskContext.tsx';

/** What is marked and can be answered together. Passed over: what is urgent and undecided, in a colleague's hand, answered or on its way. */
export function useBulk() {
  const { picture, connection } = useOperation();
  const { staffId } = useMe();
  const { desk } = useDesk();
  const marked = useView((view) => view.marked);
  const messages = useSelected(
    useCallback((state: State) => marked.flatMap((id) => state.messages.get(id) ?? []), [marked]),
  );
  const about = usePending(useCallback((command) => isAnswer(command) && isAbout(command, marked), [marked]));
  const underWay = new Set(about.filter(isUnderWay).flatMap(({ data }) => messageIdsOf(data)));
  const free = messages.filter((message) => isFree(message, staffId) && !underWay.has(message.id));

  const keep = (left: readonly string[]) => {
    const asksWhy = desk.store.get().mode === 'waive-marked';
    desk.change({ marked: left, ...(asksWhy && left.length === 0 ? { mode: 'read' } : {}) });
  };
  const clear = () => keep([]);
  /** What the server has is no longer marked, so that no second press answers it again. */
  const unmark = (ids: readonly string[]) => keep(desk.store.get().marked.filter((id) => !ids.includes(id)));
  /** A new try puts the refusals of earlier ones away. */
  const forget = () => {
    for (const command of about) if (isRefused(command)) connection.dismiss(command.id);
  };
  const send = async (answerFor: typeof proposeFeedback) => {
    forget();
    const shares = shareOut(free, (message) => answerFor(message, picture.state));
    const sent = shares.map(async ({ messageIds, text, cannedNumber }) => {
      const data = { feedbackId: newId(), messageIds: [...messageIds], cannedNumber, text };
      const { ok } = await connection.send('feedback.send', data).done;
      if (ok) unmark(messageIds);
      return ok;
    });
    const answers = await Promise.all(sent);
    if (answers.length > 0 && answers.every(Boolean)) clear();
  };
  return {
    messages,
    free,
    /** One message of each share that was refused. */
    refused: about.filter(isRefused).flatMap(({ data }) => messageIdsOf(data).slice(0, 1)),
    clear,
    sendProposed: () => void send(proposeFeedback),
    sendThanks: () => void send(proposeThanks),
    waive: async (reason: WaiveReason, text: string) => {
      forget();
      const messageIds = free.map(({ id }) => id);
      if (messageIds.length === 0) return clear();
      if ((await connection.send('feedback.waive', { messageIds, reason, text }).done).ok) clear();
    },
  };
}

function isFree(message: Message, staffId: string): boolean {
  const held = message.claim !== null && message.claim.staffId !== staffId;
  return message.owed !== null && !held && (message.triage === 'decided' || message.urgency !== 'urgent');
}

function isAnswer({ type }: PendingCommand): boolean {
  return type === 'feedback.send' || type === 'feedback.waive';
}

function isAbout(command: PendingCommand, ids: readonly string[]): boolean {
  return messageIdsOf(command.data).some((id) => ids.includes(id));
}

/** Sent, or known to the server and not yet in the picture. */
function isUnderWay({ status }: PendingCommand): boolean {
  return status === 'waiting' || status === 'acked';
}

function isRefused({ status }: PendingCommand): boolean {
  return status === 'refused' || status === 'fault';
}
