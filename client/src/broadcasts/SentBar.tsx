import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Small } from './layout.ts';
import { usePaced } from './paced.ts';

export const Foot = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  minHeight: 72,
  padding: '12px 16px',
  borderTop: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  '& > svg': { fontSize: 24, color: 'var(--broadcast)', flex: 'none' },
  '& > div': { flex: 1, minWidth: 0 },
  '& b': { display: 'block', font: '600 14px/20px var(--font)' },
});

/** After the hold: it is out, with the live counts. */
export function SentBar({ broadcast: latest, onDone }: { broadcast: Broadcast; onDone: () => void }) {
  const { t } = useTranslation('broadcasts');
  const format = useFormat();
  const broadcast = usePaced(latest);
  const { sent, delivered, opened, shared, present } = broadcast.course.counts;
  const summary = broadcast.template === 'roll-call' ? 'course.summaryRollCall' : 'course.summary';
  return (
    <Foot>
      <BroadcastIcon />
      <div>
        <b>
          {t('course.sentAt', { time: format.time(broadcast.sentAt ?? broadcast.heldAt), number: broadcast.number })}
        </b>
        <Small role="status">{t(summary, { sent, delivered, opened, shared, present })}</Small>
      </div>
      <Button variant="contained" size="large" autoFocus onClick={onDone}>
        {t('course.done')}
        <KeyCap keys="Escape" />
      </Button>
    </Foot>
  );
}
