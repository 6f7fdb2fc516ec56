import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { mayEver } from '@nachtwacht/shared/operation/policy.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { kindTitle } from './card-words.ts';
import { messagesOf } from './dispatch-card-view.ts';
import { toNotepadText } from './notepad-text.ts';
import { type BoardActions, useBoardActions } from './use-board-actions.ts';
import { type CardDrafts, useCardDrafts } from './use-card-drafts.ts';

export type Asked = { readonly dispatchId: string; readonly what: 'outcome' | 'turn-down' };
export type Copied = { readonly dispatchId: string; readonly ok: boolean };

/** What a card can do on this board. `actions` is null for who only looks on. */
export interface BoardDesk {
  readonly actions: BoardActions | null;
  readonly drafts: CardDrafts;
  /** The focus came to the card. */
  select: (dispatchId: string) => void;
  /** A person looked at the card: its sound stops here. */
  open: (dispatchId: string) => void;
  next: (dispatch: Dispatch) => void;
  ask: (dispatch: Dispatch, what: Asked['what']) => void;
  copy: (dispatch: Dispatch) => void;
}

const COPIED_MS = 2_000;

export function useBoardDesk(parts: {
  select: (id: string) => void;
  open: (id: string) => void;
  ask: (asked: Asked) => void;
}): { board: BoardDesk; copied: Copied | null } {
  const { role } = useMe();
  const { picture } = useOperation();
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const format = useFormat();
  const drafts = useCardDrafts();
  const sent = useBoardActions(drafts);
  const [copied, setCopied] = useState<Copied | null>(null);
  const { select, open, ask } = parts;
  const actions = mayEver(role, 'dispatch.advance') ? sent : null;

  const board = useMemo((): BoardDesk => {
    const words = (dispatch: Dispatch) => ({
      kind: kindTitle(dispatch.kind),
      around: t('card.around'),
      source: (source: keyof typeof sourceKeys) => t(`source.${source}`),
      called112: (called: 'yes' | 'no' | 'unknown') => common(`emergencyCall.${called}`),
      time: format.timeWithSeconds,
      from: (place: string) => t('notepad.from', { place }),
      messages: (numbers: string) => t('notepad.messages', { numbers }),
      dispatch: (number: number) => t('notepad.dispatch', { number }),
    });
    const copy = async (dispatch: Dispatch) => {
      const text = toNotepadText(dispatch, messagesOf(picture.state, dispatch), words(dispatch));
      const ok = await writeClipboard(text);
      setCopied({ dispatchId: dispatch.id, ok });
      setTimeout(() => setCopied((known) => (known?.dispatchId === dispatch.id ? null : known)), COPIED_MS);
    };
    return {
      actions,
      drafts,
      select,
      open,
      ask: (dispatch, what) => ask({ dispatchId: dispatch.id, what }),
      next: (dispatch) => {
        if (dispatch.step === 'sent') actions?.advance(dispatch, 'accepted');
        else if (dispatch.step === 'accepted') actions?.advance(dispatch, 'on-the-way');
        else if (dispatch.step === 'on-the-way') actions?.advance(dispatch, 'on-scene');
        else if (dispatch.step === 'on-scene') ask({ dispatchId: dispatch.id, what: 'outcome' });
      },
      copy: (dispatch) => void copy(dispatch),
    };
  }, [actions, drafts, select, open, ask, t, common, format, picture]);

  return { board, copied };
}

const sourceKeys = { self: true, heard: true, forwarded: true, unknown: true } as const;

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
