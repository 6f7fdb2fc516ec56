import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { askToInstall, installOffer } from './install.ts';
import { Heading } from './Page.tsx';
import { registerWorker } from './page-worker.ts';
import {
  askPushState,
  isInstalled,
  isIPhone,
  type PushState,
  switchPushOff,
  switchPushOn,
} from './push-subscription.ts';

/** Whether this phone may be woken, and how the app comes onto its home screen. */
export function WakeSettings() {
  const { t } = useTranslation('field');
  const [push, setPush] = useState<PushState | null>(null);
  const [busy, setBusy] = useState(false);
  const offer = useStore(installOffer, (known) => known);
  useEffect(() => {
    void registerWorker().then(askPushState).then(setPush);
  }, []);

  const change = async (act: (registration: ServiceWorkerRegistration) => Promise<unknown>) => {
    setBusy(true);
    const registration = await registerWorker();
    if (registration) await act(registration).catch(() => undefined);
    setPush(await askPushState(registration));
    setBusy(false);
  };
  if (push === null) return null;
  return (
    <>
      <Heading as="h3">{t('wake.title')}</Heading>
      <p role="status">{t(`wake.state.${push}`)}</p>
      {push === 'off' && (
        <Button fullWidth disabled={busy} onClick={() => void change(switchPushOn)}>
          {t('wake.on')}
        </Button>
      )}
      {push === 'on' && (
        <Button fullWidth disabled={busy} onClick={() => void change(switchPushOff)}>
          {t('wake.off')}
        </Button>
      )}
      {offer && (
        <Button fullWidth onClick={() => void askToInstall()}>
          {t('wake.install')}
        </Button>
      )}
      {isIPhone() && !isInstalled() && <IPhoneSteps />}
    </>
  );
}

function IPhoneSteps() {
  const { t } = useTranslation('field');
  return (
    <>
      <Heading as="h3">{t('wake.iphone.title')}</Heading>
      <ol style={{ listStyle: 'decimal', paddingLeft: 24, display: 'grid', gap: 8 }}>
        <li>{t('wake.iphone.share')}</li>
        <li>{t('wake.iphone.add')}</li>
        <li>{t('wake.iphone.open')}</li>
      </ol>
      <p>{t('wake.iphone.signIn')}</p>
    </>
  );
}
