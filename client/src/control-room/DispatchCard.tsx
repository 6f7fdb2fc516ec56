import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import type { PendingCommand } from '../operation/pending.ts';
import { useNowSelected } from '../ui/clock.ts';
import { CrosshairIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { stepTimer } from './acceptance.ts';
import { CardChips } from './CardChips.tsx';
import { ReferenceRow } from './CardFields.tsx';
import { CardInformation } from './CardInformation.tsx';
import { CardNotice } from './CardNotice.tsx';
import { CardOrigin } from './CardOrigin.tsx';
import { CardSteps } from './CardSteps.tsx';
import { messagesOf } from './dispatch-card-view.ts';
import { LateNotice } from './LateNotice.tsx';
import { PhoneBlock } from './PhoneBlock.tsx';
import { PriorityBox } from './PriorityBox.tsx';
import { StepBar, StepTimer } from './StepTimer.tsx';
import type { BoardDesk } from './use-board-desk.ts';

const Card = styled('article')({
  position: 'relative',
  flex: 'none',
  overflow: 'hidden',
  marginBottom: 12,
  borderRadius: 8,
  border: '1px solid var(--line)',
  background: 'var(--surface)',
  '&[data-heat="escalated"]': { border: '2px solid var(--urgent)' },
  '&[data-focused="true"]': { boxShadow: '0 0 0 2px var(--focus)', borderColor: 'transparent' },
  '&[data-focused="true"][data-heat="escalated"]': { borderColor: 'var(--urgent)' },
  '&:focus-visible': { outline: 'none', boxShadow: '0 0 0 3px var(--focus)' },
  '& h3': { margin: '8px 0 0', font: '600 16px/24px var(--font)', overflowWrap: 'anywhere' },
  '&[data-focused="true"] h3': { maxHeight: 240, overflowY: 'auto' },
  '&[data-focused="false"] h3': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
});
const Inside = styled('div')({ padding: 12 });
const Top = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, color: 'var(--text-2)' });
const Place = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  marginTop: 4,
  color: 'var(--text-2)',
  '& > svg': { fontSize: 16, flex: 'none' },
});
const Note = styled('p')({ marginTop: 4, fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' });
export type DispatchCardProps = {
  dispatch: Dispatch;
  focused: boolean;
  pending: readonly PendingCommand[];
  copied: boolean | null;
  /** Pieces of information that nobody looked at on this board. */
  unseen: number;
  board: BoardDesk;
};

/** One request for deployment with its course; its keys work while it has the thick outline. */
export const DispatchCard = memo(function DispatchCard({
  dispatch,
  focused,
  pending,
  copied,
  unseen,
  board,
}: DispatchCardProps) {
  const { t } = useTranslation('board');
  const messages = useSelected(useMemo(() => (state) => messagesOf(state, dispatch), [dispatch]));
  const heat = useNowSelected((now) => stepTimer(dispatch, now).heat);
  const { content, step } = dispatch;
  const summary = content?.summary ?? t('card.noSummary');
  const waits = step === 'sent' && heat !== 'calm';
  const showsReference = step === 'accepted' || (step !== 'sent' && (content?.reference ?? '') === '');
  return (
    <Card
      data-card={dispatch.id}
      data-focused={focused}
      data-heat={step === 'sent' ? heat : 'calm'}
      tabIndex={focused ? 0 : -1}
      aria-label={t('card.label', { number: dispatch.number, priority: dispatch.priority, summary })}
      aria-current={focused || undefined}
      onFocus={() => board.select(dispatch.id)}
      onPointerDown={() => board.open(dispatch.id)}
      onKeyUp={() => board.open(dispatch.id)}
    >
      {step === 'sent' && <LateNotice dispatch={dispatch} heat={heat} />}
      {!(waits && heat === 'escalated') && <StepBar dispatch={dispatch} />}
      <Inside>
        <Top>
          <PriorityBox priority={dispatch.priority} />
          {t(`target.${dispatch.target}`)}
          <StepTimer dispatch={dispatch} />
        </Top>
        <h3>
          <InertText text={summary} />
        </h3>
        <Place>
          <CrosshairIcon />
          <span>
            {content?.placeLabel ? <InertText text={content.placeLabel} /> : t('card.noPlace')}
            {content?.precision === 'area' && <small> {t('card.around')}</small>}
          </span>
        </Place>
        {content?.note && (
          <Note>
            <InertText text={t('card.note', { note: content.note })} />
          </Note>
        )}
        <CardInformation dispatch={dispatch} unseen={unseen} />
        <CardChips dispatch={dispatch} messages={messages} />
        <CardOrigin
          dispatch={dispatch}
          messages={messages}
          onCopy={showsReference || step === 'sent' ? null : () => board.copy(dispatch)}
          copied={showsReference ? null : copied}
        />
        <PhoneBlock messages={messages} onRung={board.actions?.phoneIn ?? null} />
        {board.actions && showsReference && (
          <ReferenceRow
            dispatch={dispatch}
            drafts={board.drafts}
            copied={copied}
            onSave={() => board.actions?.setReference(dispatch)}
            onCopy={() => board.copy(dispatch)}
          />
        )}
        {board.actions && (
          <CardSteps
            dispatch={dispatch}
            focused={focused}
            escalated={waits && heat === 'escalated'}
            busy={pending.some(({ status }) => status === 'waiting' || status === 'acked')}
            drafts={board.drafts}
            handlers={{
              onNext: () => board.next(dispatch),
              onClose: () => board.ask(dispatch, 'outcome'),
              onTurnDown: () => board.ask(dispatch, 'turn-down'),
            }}
          />
        )}
        <CardNotice commands={pending} />
      </Inside>
    </Card>
  );
});
