import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { toGuardReason } from '../broadcasts/remarks.ts';
import { remarksOn } from '../feedback/guard-remarks.ts';
import type { FeedbackProposal } from '../feedback/propose-feedback.ts';
import { answerAt, type Share, shareOut } from '../feedback/share-out.ts';
import { concerns } from '../messages/concerns.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { OpenOperation } from '../operation/open-operation.ts';
import type { DeskRoom } from './DeskContext.tsx';
import { useDesk } from './DeskContext.tsx';
import type { FeedbackDraft, QuestionDraft } from './drafts.ts';
import { nextAfter } from './neighbour.ts';

export type Talk = ReturnType<typeof createTalk>;

/** What a person at the desk says to admins: a question, an answer to one or to all reporters. */
export function useTalk(): Talk {
  const operation = useOperation();
  const room = useDesk();
  return useMemo(() => createTalk(operation, room), [operation, room]);
}

function createTalk({ picture, connection }: OpenOperation, { desk, drafts, shown }: DeskRoom) {
  /** A new try puts the refusals of earlier ones away. */
  const forget = (messageId: string) => {
    for (const command of connection.pending.get()) {
      if (command.status !== 'acked' && concerns(command, messageId)) connection.dismiss(command.id);
    }
  };
  const sendShare = ({ messageIds, text, cannedNumber }: Share, guardReason: string) =>
    connection.send('feedback.send', {
      ...{ feedbackId: newId(), messageIds: [...messageIds], cannedNumber, text },
      ...(guardReason ? { guardReason } : {}),
    }).done;
  /** Then the next message is selected and the draft is gone. */
  const then = async (kind: 'feedback' | 'question', messageId: string, act: () => Promise<Ack>) => {
    forget(messageId);
    const next = nextAfter(shown.current, messageId);
    if (!(await act()).ok) return;
    drafts.drop(kind, messageId);
    if (desk.store.get().selectedId === messageId) desk.select(next?.id ?? null);
  };

  return {
    /** To this message first; the others of the incident get theirs once it stands. */
    answer: (messageId: string, draft: FeedbackDraft, others: readonly Message[]) =>
      then('feedback', messageId, async () => {
        const message = picture.state.messages.get(messageId);
        const guardReason = toGuardReason(remarksOn(draft.text, draft.reasons));
        const own = { messageIds: [messageId], text: draft.text, cannedNumber: draft.cannedNumber };
        const shares = message ? withOthers(own, others, draft) : [own];
        const [first = own, ...rest] = shares;
        const ack = await sendShare(first, guardReason);
        if (ack.ok) for (const share of rest) void sendShare(share, guardReason);
        return ack;
      }),
    ask: (messageId: string, { text, reasons }: QuestionDraft, until: string | null) =>
      then('question', messageId, () => {
        const guardReason = toGuardReason(remarksOn(text, reasons));
        const more = guardReason ? { guardReason } : {};
        return connection.send('message.ask', { messageId, questionId: newId(), text, until, ...more }).done;
      }),
  };

  function withOthers(own: Share, others: readonly Message[], draft: FeedbackProposal): readonly Share[] {
    const shares = shareOut(others, (other) => answerAt(draft, other, picture.state));
    const same = shares.find(({ text }) => text === own.text);
    const first = { ...own, messageIds: [...own.messageIds, ...(same?.messageIds ?? [])] };
    return [first, ...shares.filter((share) => share !== same)];
  }
}
