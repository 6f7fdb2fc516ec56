import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useConnection, usePending, usePicture } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { OfflineBanner } from '../ui/OfflineBanner.tsx';
import type { AlarmControl } from './use-alarm.ts';

/** All that must not be missed, under the header: no sound, no connection, a closed operation. */
export function BoardBanners({
  sound,
  wantsSound,
  watching,
}: {
  sound: AlarmControl;
  wantsSound: boolean;
  watching: boolean;
}) {
  const { t } = useTranslation('board');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { health, lastHeardAt, outdated } = useConnection();
  const waiting = usePending().filter(({ status }) => status === 'waiting').length;
  const status = usePicture((state) => state.operation?.status);
  const closedAt = usePicture((state) => state.operation?.closedAt ?? null);
  const reload = (
    <Button size="small" onClick={() => location.reload()}>
      {common('action.reload')}
    </Button>
  );
  return (
    <>
      {health === 'stopped' && (
        <Banner kind="fault" text={t('state.stopped')}>
          {reload}
        </Banner>
      )}
      {(health === 'amber' || health === 'red') && (
        <OfflineBanner
          waiting={waiting}
          {...(lastHeardAt ? { lastUpdate: new Date(lastHeardAt).toISOString() } : {})}
        />
      )}
      {wantsSound && !sound.on && (
        <Banner kind="attention" text={t('sound.off')}>
          <Button size="small" onClick={sound.toggle}>
            {t('sound.turnOn')}
          </Button>
        </Banner>
      )}
      {sound.on && sound.state === 'blocked' && (
        <Banner kind="fault" text={t('sound.blocked')}>
          <Button size="small" onClick={sound.unblock}>
            {t('sound.turnOn')}
          </Button>
        </Banner>
      )}
      {sound.on && sound.state === 'absent' && <Banner kind="attention" text={t('sound.absent')} />}
      {status === 'closed' && (
        <Banner kind="info" text={t('state.closed', { time: closedAt ? format.time(closedAt) : '' })} />
      )}
      {status === 'draft' && <Banner kind="info" text={t('state.draft')} />}
      {watching && <Banner kind="info" text={t('state.watching')} />}
      {outdated && (
        <Banner kind="info" text={common('connection.outdated')}>
          {reload}
        </Banner>
      )}
    </>
  );
}
