import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ClockIcon, WarningIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { useField } from './FieldContext.tsx';
import type { OutboxReply } from './outbox-replies.ts';
import { Pill } from './Pill.tsx';
import { useReason } from './use-reason.ts';

type Props = { text: string | null; at?: string; isAnswer: boolean; underWay?: OutboxReply };

/** What this admin said, on the other side of the conversation; says so while it is still on its way. */
export function OwnBubble({ text, at, isAnswer, underWay }: Props) {
  const { t } = useTranslation('field');
  const format = useFormat();
  return (
    <>
      <Bubble>
        <Who>
          {t(isAnswer ? 'talk.reply' : 'talk.added')}
          {at && <time dateTime={at}>{format.time(at)}</time>}
          {underWay && <UnderWay item={underWay} />}
        </Who>
        {text === null ? t('talk.removed') : <InertText text={text} />}
      </Bubble>
      {underWay && <Remove item={underWay} />}
    </>
  );
}

function UnderWay({ item }: { item: OutboxReply }) {
  const { t } = useTranslation('field');
  const reason = useReason();
  if (item.state === 'received') return null;
  if (item.state !== 'refused') {
    return (
      <small role="status">
        <ClockIcon /> {t(item.state === 'sending' ? 'talk.sending' : 'talk.waiting')}
      </small>
    );
  }
  const text = item.refusal
    ? t('talk.refused', { reason: reason(item.refusal) })
    : t('talk.fault', { id: item.fault ?? '?' });
  return (
    <small role="alert">
      <WarningIcon /> {text}
    </small>
  );
}

function Remove({ item: { id, state } }: { item: OutboxReply }) {
  const { t } = useTranslation('field');
  const { outbox } = useField();
  if (state !== 'waiting' && state !== 'refused') return null;
  return (
    <Pill sx={{ justifySelf: 'end' }} onClick={() => void outbox.remove(id)}>
      {t(state === 'refused' ? 'talk.remove' : 'talk.withdraw')}
    </Pill>
  );
}

const Bubble = styled('div')({
  justifySelf: 'end',
  maxWidth: 320,
  padding: '10px 14px',
  borderRadius: '14px 4px 14px 14px',
  border: '1px solid var(--line)',
  background: 'var(--bg)',
  overflowWrap: 'anywhere',
});
const Who = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 12px',
  marginBottom: 4,
  fontSize: rem(13),
  lineHeight: rem(16),
  fontWeight: 600,
  letterSpacing: 0,
  color: 'var(--text-2)',
  '& time': { marginLeft: 'auto', fontWeight: 400, fontVariantNumeric: 'tabular-nums' },
  '& small': { fontSize: rem(13), fontWeight: 400 },
  '& small svg': { fontSize: 14, verticalAlign: '-2px' },
});
