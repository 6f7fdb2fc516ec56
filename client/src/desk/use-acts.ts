import type { WaiveReason } from '@nachtwacht/shared/feedback/events.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { proposePassedOn } from '../feedback/propose-feedback.ts';
import { concerns } from '../messages/concerns.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { OpenOperation } from '../operation/open-operation.ts';
import type { DeskRoom } from './DeskContext.tsx';
import { useDesk } from './DeskContext.tsx';
import type { DispatchDraft, FeedbackDraft } from './drafts.ts';
import { nextAfter } from './neighbour.ts';

const DECISIONS = ['dispatch.send', 'dispatch.addInformation', 'feedback.send', 'feedback.waive'] as const;

export type Acts = ReturnType<typeof createActs>;

/** What a person at the desk can do to a message. Nothing changes before the server says so. */
export function useActs(): Acts {
  const operation = useOperation();
  const room = useDesk();
  return useMemo(() => createActs(operation, room), [operation, room]);
}

function createActs({ picture, connection, me }: OpenOperation, { desk, drafts, shown }: DeskRoom) {
  /** A new try puts the refusals of earlier ones away. */
  const send = <K extends CommandType>(type: K, messageId: string, data: CommandData<K>) => {
    for (const command of connection.pending.get()) {
      if (command.status !== 'acked' && concerns(command, messageId)) connection.dismiss(command.id);
    }
    return connection.send(type, data).done;
  };
  /** A second press of the same key, or a press while the connection is gone, must not decide twice. */
  const isUnderWay = (messageId: string, types: readonly CommandType[]) =>
    connection.pending
      .get()
      .some((command) => command.status === 'waiting' && types.includes(command.type) && concerns(command, messageId));
  const isFree = (messageId: string) => {
    const message = picture.state.messages.get(messageId);
    return message !== undefined && message.triage !== 'decided' && message.claim === null;
  };
  const nextRow = (messageId: string) => nextAfter(shown.current, messageId);

  /** Sends a decision; when the server has it, the next message is selected and its draft is gone. */
  const decide = async (messageId: string, kind: 'dispatch' | 'feedback', decision: () => ReturnType<typeof send>) => {
    if (isUnderWay(messageId, DECISIONS)) return;
    const next = nextRow(messageId);
    const answer = await decision();
    if (!answer.ok) return;
    drafts.drop(kind, messageId);
    if (desk.store.get().selectedId === messageId) desk.select(next?.id ?? null);
  };

  const sendFeedback = (messageId: string, { text, cannedNumber }: FeedbackDraft) =>
    send('feedback.send', messageId, { feedbackId: newId(), messageIds: [messageId], cannedNumber, text });
  /** Tells each admin "passed on", once the server has what was done. */
  const passOn = (messageIds: readonly string[]) => {
    for (const id of messageIds) {
      const message = picture.state.messages.get(id);
      if (message) void sendFeedback(id, proposePassedOn(message, picture.state));
    }
  };
  const thenPassOn = async (sent: ReturnType<typeof send>, wanted: boolean, messageIds: readonly string[]) => {
    const answer = await sent;
    if (answer.ok && wanted) passOn(messageIds);
    return answer;
  };

  const claim = (messageId: string) => {
    if (isFree(messageId) && !isUnderWay(messageId, ['message.claim']))
      void send('message.claim', messageId, { messageId });
  };

  return {
    claim,
    takeOver: (messageId: string) => void send('message.takeOver', messageId, { messageId }),
    release: (messageId: string) => {
      const held = picture.state.messages.get(messageId)?.claim?.staffId === me.staffId;
      if (held) void send('message.release', messageId, { messageId });
    },
    resume: (messageId: string) => void send('message.resume', messageId, { messageId }),
    phoneIn: (messageId: string) => {
      if (!isUnderWay(messageId, ['message.phoneIn'])) void send('message.phoneIn', messageId, { messageId });
    },
    /** Only because a person says so: the text names a place, the admin's pin stays until then. */
    place: (messageId: string, point: Point, label: string) => {
      if (isUnderWay(messageId, ['message.place'])) return;
      const place = { kind: 'point', lng: point.lng, lat: point.lat } as const;
      void send('message.place', messageId, { messageId, place, label: label.slice(0, 120) });
    },
    postpone: async (messageId: string, until: Omit<CommandData<'message.postpone'>, 'messageId'>) => {
      const next = nextRow(messageId);
      const answer = await send('message.postpone', messageId, { messageId, ...until });
      if (answer.ok && desk.store.get().selectedId === messageId) desk.select(next?.id ?? null);
    },
    dispatch: (messageId: string, draft: DispatchDraft) =>
      void decide(messageId, 'dispatch', () => {
        const { alsoFeedback, messageIds: others, ...proposal } = draft;
        const messageIds = [messageId, ...others];
        const sent = send('dispatch.send', messageId, { dispatchId: newId(), messageIds, ...proposal });
        return thenPassOn(sent, alsoFeedback, messageIds);
      }),
    /** The message goes to a dispatch that runs already, with its words as what is known more. */
    joinDispatch: (messageId: string, dispatchId: string, draft: DispatchDraft) =>
      void decide(messageId, 'dispatch', () => {
        const messageIds = [messageId, ...draft.messageIds];
        const sent = send('dispatch.addInformation', messageId, { dispatchId, messageIds, text: draft.summary.trim() });
        return thenPassOn(sent, draft.alsoFeedback, messageIds);
      }),
    correctDispatch: async (messageId: string, dispatchId: string, draft: DispatchDraft) => {
      const { alsoFeedback: _answered, messageIds: _known, ...proposal } = draft;
      const answer = await send('dispatch.correct', dispatchId, { dispatchId, ...proposal });
      if (!answer.ok) return;
      drafts.drop('dispatch', dispatchId);
      if (desk.store.get().selectedId === messageId) desk.change({ mode: 'read', correcting: null });
    },
    inform: (dispatchId: string, text: string) =>
      send('dispatch.addInformation', dispatchId, { dispatchId, messageIds: [], text }),
    feedback: (messageId: string, draft: FeedbackDraft) =>
      void decide(messageId, 'feedback', () => sendFeedback(messageId, draft)),
    waive: (messageId: string, reason: WaiveReason, text: string) =>
      void decide(messageId, 'feedback', () =>
        send('feedback.waive', messageId, { messageIds: [messageId], reason, text }),
      ),
    withdraw: (messageId: string, dispatchId: string, reason: string) =>
      send('dispatch.withdraw', messageId, { dispatchId, reason }),
    correct: (messageId: string, feedbackId: string, text: string, guardReason: string) =>
      send('feedback.correct', messageId, { feedbackId, text, ...(guardReason ? { guardReason } : {}) }),
    undoBroadcast: (broadcastId: string) => void connection.send('broadcast.undo', { broadcastId }),
  };
}
