import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type HistoryLine, messageHistory } from '../messages/history.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { InertText } from '../ui/InertText.tsx';
import { CorrectFeedback } from './later-parts.tsx';
import { Section } from './Section.tsx';

/** All that happened to the message, with what can still be taken back. */
export function MessageHistory({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { picture } = useOperation();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  const lines = useMemo(() => messageHistory(message, picture.state), [message, picture, version]);
  return (
    <Section title={t('history.title')}>
      <ol>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of history has no identity but its place
          <Line key={index} line={line} message={message} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ line, message }: { line: HistoryLine; message: Message }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { staffId } = line;
  const name = usePicture((state) => (staffId ? state.staff.get(staffId)?.content?.name : undefined));
  const text = useLineText(line, name ?? '?');
  const by = name && line.kind !== 'phoned-in' ? t('history.by', { name }) : '';
  const beside = [by, line.kind === 'dispatch' && line.byDesk ? t('history.byDesk') : '', receipts()].filter(Boolean);
  return (
    <Row>
      <time dateTime={line.at}>{format.timeWithSeconds(line.at)}</time>
      <div>
        <InertText text={text} />
        {beside.length > 0 && <small>{beside.join(' · ')}</small>}
        {line.kind === 'feedback' && (
          <Suspense>
            <CorrectFeedback messageId={message.id} feedbackId={line.feedbackId} text={line.text} />
          </Suspense>
        )}
      </div>
    </Row>
  );

  function receipts(): string {
    if (line.kind !== 'feedback' && line.kind !== 'broadcast') return '';
    const { delivered, total, opened } = line.counts;
    return total === 0 ? '' : t('history.receipts', { delivered, total, opened });
  }
}

function useLineText(line: HistoryLine, name: string): string {
  const { t } = useTranslation('desk');
  const { t: talk } = useTranslation('conversation');
  const { t: say } = useTranslation('dispatches');
  switch (line.kind) {
    case 'received':
      return t('history.received');
    case 'first-look':
      return t('history.firstLook');
    case 'phoned-in':
      return t('history.phonedIn', { name });
    case 'asked':
    case 'replied':
    case 'added':
      return talk(`history.${line.kind}`, { text: line.text ?? talk('history.gone') });
    case 'waived':
      return t('history.waived');
    case 'feedback':
      return t('history.feedbackSent', { text: line.text });
    case 'feedback-corrected':
      return t('history.feedbackCorrected');
    case 'broadcast':
      return `${t('history.broadcastSent', { number: line.number })}: ${line.title}`;
    case 'dispatch':
      return dispatchText(line);
    case 'dispatch-escalated':
      return say(`history.${line.level}`, { number: line.number });
    case 'dispatch-informed':
      return say(line.text ? 'history.informed' : 'history.informedPlain', line);
  }

  function dispatchText({ dispatch, step }: Extract<HistoryLine, { kind: 'dispatch' }>): string {
    const { number, priority, target, outcome, turnDownReason, content } = dispatch;
    const words = content?.outcomeText ? ` (${content.outcomeText})` : '';
    if (step === 'sent') {
      return t('history.dispatchSent', { number, priority, target: t(`dispatch.targets.${target}`).toLowerCase() });
    }
    if (step === 'done' && outcome) {
      return t('history.dispatchOutcome', { number, outcome: t(`dispatch.outcome.${outcome}`) }) + words;
    }
    if (step === 'turned-down' && turnDownReason) {
      return t('history.dispatchTurnedDown', { number, reason: t(`dispatch.turnDown.${turnDownReason}`) }) + words;
    }
    if (step === 'withdrawn') return t('history.dispatchWithdrawn', { number });
    return t('history.dispatchStep', { number, step: t(`dispatch.step.${step}`) });
  }
}

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '60px 1fr',
  columnGap: 12,
  padding: '3px 0',
  '& time': { fontSize: 12, lineHeight: '20px', color: 'var(--text-2)', fontVariantNumeric: 'tabular-nums' },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
