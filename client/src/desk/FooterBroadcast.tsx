import Button from '@mui/material/Button';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastIcon, UndoIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useDesk } from './DeskContext.tsx';
import { Opens, Part } from './FooterPart.tsx';
import { findHeld, findLastSent } from './held-broadcast.ts';
import { SentBroadcasts } from './later-parts.tsx';
import { useActs } from './use-acts.ts';
import { useMay } from './use-may.ts';

/** A held broadcast, else the counts of the last one. */
export function FooterBroadcast() {
  const { staffId } = useMe();
  const heldId = usePicture((state) => findHeld(state, staffId)?.id ?? null);
  if (heldId) {
    return (
      <Suspense>
        <Held broadcastId={heldId} />
      </Suspense>
    );
  }
  return <LastBroadcast />;
}

function Held({ broadcastId }: { broadcastId: string }) {
  const { t } = useTranslation('desk');
  const { t: broadcasts } = useTranslation('broadcasts');
  const acts = useActs();
  const waits = usePicture((state) => state.broadcasts.get(broadcastId)?.awaitsReader ?? false);
  const releaseAt = usePicture((state) => state.broadcasts.get(broadcastId)?.releaseAt ?? '');
  const seconds = useNowSelected((now) => Math.max(0, Math.floor((Date.parse(releaseAt) - now) / 1000)));
  return (
    <Part icon={<BroadcastIcon sx={{ color: 'var(--broadcast)' }} />}>
      <b>{waits ? broadcasts('reader.waiting') : t('footer.broadcastHeld', { seconds })}</b>{' '}
      <Button
        size="small"
        startIcon={<UndoIcon />}
        endIcon={<KeyCap keys="u" />}
        onClick={() => acts.undoBroadcast(broadcastId)}
      >
        {t('footer.undo')}
      </Button>
    </Part>
  );
}

function LastBroadcast() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const last = usePicture(findLastSent);
  const { desk } = useDesk();
  const mayCompose = useMay('broadcast.hold');
  const compose = () => desk.change({ mode: 'broadcast', ownBroadcast: true });
  const own = mayCompose && (
    <Button size="small" onClick={compose} sx={{ marginLeft: 1, flex: 'none' }}>
      {t('footer.ownBroadcast')}
    </Button>
  );
  if (!last?.sentAt)
    return (
      <>
        <Part icon={<BroadcastIcon />}>{t('footer.broadcastNone')}</Part>
        {own}
      </>
    );
  const { total, delivered, opened, shared } = last.course.counts;
  return (
    <>
      <Opens dialog={<SentBroadcasts />} width={640}>
        <Part icon={<BroadcastIcon sx={{ color: 'var(--broadcast)' }} />}>
          {t('footer.broadcast', { time: format.time(last.sentAt) })}{' '}
          <b>{t('footer.broadcastCounts', { count: total, delivered, opened, shared })}</b>
        </Part>
      </Opens>
      {own}
    </>
  );
}
