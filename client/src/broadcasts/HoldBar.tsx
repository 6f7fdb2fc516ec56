import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { HOLD_SECONDS } from '@nachtwacht/shared/broadcasts/events.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { CountdownBar } from '../ui/CountdownBar.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Small } from './layout.ts';
import { UndoButton } from './UndoButton.tsx';

const Bar = styled('div')({
  flex: 'none',
  background: 'var(--broadcast-bg)',
  '& [role="img"]': { height: 4, borderRadius: 0, background: 'none' },
  '& [role="img"] > *': { background: 'var(--broadcast)' },
  '& > div:last-child': { display: 'flex', alignItems: 'center', gap: 16, padding: '12px 16px' },
});

const Seconds = styled('span')({
  font: '600 28px/32px var(--font)',
  color: 'var(--broadcast)',
  minWidth: 72,
});

/** The seconds in which it can be taken back: counted by the server's clock. */
export function HoldBar({ broadcast, onUndo }: { broadcast: Broadcast; onUndo: () => void }) {
  const { t, i18n } = useTranslation(['broadcasts', 'common']);
  const leftMs = useLeftMs(broadcast.releaseAt);
  const [elapsedMs] = useState(() => HOLD_SECONDS * 1000 - leftMs);
  const seconds = (Math.ceil(leftMs / 100) / 10).toLocaleString(i18n.language, { minimumFractionDigits: 1 });
  const counts = {
    admins: t('common:count.admins', { count: broadcast.adminIds.length }),
    groups: t('common:count.groups', { count: broadcast.groupIds.length }),
  };
  return (
    <Bar role="status" aria-live="polite">
      <CountdownBar
        elapsedMs={Math.max(0, elapsedMs)}
        durationMs={HOLD_SECONDS * 1000}
        label={t('broadcasts:hold.label')}
      />
      <div>
        <Seconds aria-hidden="true">
          <Figure>{t('broadcasts:hold.seconds', { seconds })}</Figure>
        </Seconds>
        <div style={{ flex: 1, minWidth: 0 }}>
          <b style={{ font: '600 16px/24px var(--font)' }}>
            {leftMs > 0 ? t('broadcasts:hold.going', counts) : t('broadcasts:hold.passing')}
          </b>
          {leftMs > 0 && <Small>{t('broadcasts:hold.nothingSent')}</Small>}
        </div>
        <UndoButton onUndo={onUndo} />
      </div>
    </Bar>
  );
}

function useLeftMs(releaseAt: string): number {
  const { live } = useOperation();
  const read = () => Math.max(0, Date.parse(releaseAt) - Date.now() - live.store.get().aheadMs);
  const [leftMs, setLeftMs] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is made of what stands here
  useEffect(() => {
    const timer = setInterval(() => setLeftMs(read()), 100);
    return () => clearInterval(timer);
  }, [releaseAt, live]);
  return leftMs;
}
