import Button from '@mui/material/Button';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { OverdueBanner } from '../dispatches/OverdueBanner.tsx';
import { useConnection, useLive, usePending, usePicture, useReady } from '../operation/hooks.ts';
import type { PendingCommand } from '../operation/pending.ts';
import { Banner } from '../ui/Banner.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { OfflineBanner } from '../ui/OfflineBanner.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { SecondReader } from './later-parts.tsx';
import { UndoRefused } from './UndoRefused.tsx';

const DOORS = ['no-session', 'not-staff', 'not-enrolled', 'unknown-operation', 'too-many-screens'] as const;

/** What everybody at this desk must know first, worst on top. */
export function DeskBanners() {
  const { desk } = useDesk();
  const soundBlocked = useView((view) => view.soundBlocked);
  const heard = useView((view) => view.heard);
  const { t } = useTranslation('desk');
  return (
    <div>
      <Broken />
      <Cut />
      <Outside />
      <OverdueBanner heard={heard} onHeard={(id) => desk.change({ heard: [...heard, id] })} onShow={desk.select} />
      <UndoRefused />
      {soundBlocked && <Banner kind="attention" text={t('state.soundBlocked')} />}
      <Suspense>
        <SecondReader />
      </Suspense>
      <NotLive />
    </div>
  );
}

function Broken() {
  const { t } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const journalStopped = useLive((live) => live.journalStopped);
  const { health } = useConnection();
  return (
    <>
      {journalStopped && <Banner kind="fault" text={t('fault.brokenJournal')} />}
      {health === 'stopped' && (
        <Banner kind="fault" text={desk('state.stopped')}>
          <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
        </Banner>
      )}
    </>
  );
}

function Cut() {
  const { health, lastHeardAt, outdated, online } = useConnection();
  const { t } = useTranslation();
  const waiting = usePending(isWaiting).length;
  const ready = useReady();
  const cut = health === 'red' || (ready && !online && health !== 'connecting');
  return (
    <>
      {cut && (
        <OfflineBanner
          waiting={waiting}
          {...(lastHeardAt === null ? {} : { lastUpdate: new Date(lastHeardAt).toISOString() })}
        />
      )}
      {outdated && (
        <Banner kind="info" text={t('connection.outdated')}>
          <Button size="small" onClick={() => location.reload()}>
            {t('action.reload')}
          </Button>
        </Banner>
      )}
    </>
  );
}

function Outside() {
  const { t } = useTranslation('desk');
  const { refused } = useConnection();
  if (refused === null) return null;
  const code = DOORS.find((door) => door === refused) ?? 'other';
  return (
    <Banner kind="fault" text={t(`state.refused.${code}`)}>
      {refused === 'no-session' && <Button href="/sign-in">{t('state.signIn')}</Button>}
    </Banner>
  );
}

function NotLive() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const operation = usePicture((state) => state.operation);
  if (operation?.status === 'draft') return <Banner kind="info" text={t('state.draftText')} />;
  if (operation?.status !== 'closed') return null;
  const at = operation.closedAt ? ` (${format.dateTime(operation.closedAt)})` : '';
  return <Banner kind="info" text={`${t('state.closedTitle')}${at}. ${t('state.closedText')}`} />;
}

function isWaiting({ status }: PendingCommand): boolean {
  return status === 'waiting';
}
