import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { CallButton } from '../ui/CallButton.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { PhoneIcon } from '../ui/Icons.tsx';
import { staffName } from './card-words.ts';
import { phoneMessages } from './dispatch-card-view.ts';

const Block = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 10,
  padding: '6px 10px',
  borderRadius: 8,
  background: 'var(--urgent-bg)',
  fontSize: 12,
  lineHeight: '16px',
  '& b': { display: 'block', fontWeight: 600, fontSize: 14, lineHeight: '20px' },
  '& > svg': { fontSize: 20, color: 'var(--urgent)' },
});

/** Urgent and nobody rang: the number, solid red, and "rung?"; afterwards who rang when. */
export function PhoneBlock({
  messages,
  onRung,
}: {
  messages: readonly Message[];
  onRung: ((messageIds: readonly string[]) => void) | null;
}) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const format = useFormat();
  const number = usePicture((state) => state.operation?.content?.controlRoomPhone ?? '');
  const unphoned = messages.filter(isUnphoned);
  const rung = phoneMessages(messages).find(({ phonedIn }) => phonedIn !== null)?.phonedIn ?? null;
  const caller = usePicture((state) => (rung ? staffName(state, rung.staffId) : ''));
  if (unphoned.length > 0)
    return (
      <Block>
        <CallButton label={common('callControlRoom')} number={number} />
        <span style={{ flex: 1, minWidth: 80 }}>{t('phone.nobody')}</span>
        {onRung && (
          <Button size="small" data-rung aria-keyshortcuts="b" onClick={() => onRung(unphoned.map(({ id }) => id))}>
            {t('phone.confirm')}
          </Button>
        )}
      </Block>
    );
  if (!rung) return null;
  return (
    <Block>
      <PhoneIcon />
      <span>
        <b>
          {common('callControlRoom')} <Figure>{number}</Figure>
        </b>
        {t('phone.phoned', { name: caller, time: format.timeWithSeconds(rung.at) })}
      </span>
    </Block>
  );
}
