import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import type { DispatchOutcome, TurnDownReason } from '@nachtwacht/shared/dispatches/events.ts';
import { useMemo } from 'react';
import { useSend } from '../operation/hooks.ts';
import type { CardDrafts } from './use-card-drafts.ts';

type Advance = 'accepted' | 'on-the-way' | 'on-scene';

/** What a board does; each is one command. */
export interface BoardActions {
  advance: (dispatch: Dispatch, step: Advance) => void;
  setReference: (dispatch: Dispatch) => void;
  close: (dispatch: Dispatch, outcome: DispatchOutcome, text: string) => void;
  turnDown: (dispatch: Dispatch, reason: TurnDownReason, text: string) => void;
  phoneIn: (messageIds: readonly string[]) => void;
}

export function useBoardActions(drafts: CardDrafts): BoardActions {
  const send = useSend();
  return useMemo(
    () => ({
      advance: ({ id, content }, step) => {
        const unit = drafts.get(id).unit?.trim() ?? content?.unit ?? '';
        send('dispatch.advance', { dispatchId: id, step, unit, byDesk: false });
      },
      setReference: ({ id, content }) => {
        const reference = drafts.get(id).reference?.trim() ?? '';
        if (reference === '' || reference === content?.reference) return;
        send('dispatch.setReference', { dispatchId: id, reference });
      },
      close: ({ id }, outcome, text) =>
        send('dispatch.close', { dispatchId: id, outcome, text: text.trim(), byDesk: false }),
      turnDown: ({ id }, reason, text) =>
        send('dispatch.turnDown', { dispatchId: id, reason, text: text.trim(), byDesk: false }),
      phoneIn: (messageIds) => {
        for (const messageId of messageIds) send('message.phoneIn', { messageId });
      },
    }),
    [send, drafts],
  );
}
