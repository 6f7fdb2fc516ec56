import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store/create-store.ts';
import { Banner } from '../ui/Banner.tsx';
import { changeVersion, lookForUpdate, nextVersion } from './page-worker.ts';

/** `build`: the server's, when it differs from this page's; the next version then comes in behind the page. */
export function Outdated({ build }: { build: string | null }) {
  const { t } = useTranslation('field');
  const waiting = useStore(nextVersion, (version) => version.waiting);
  useEffect(() => {
    if (build !== null) void lookForUpdate();
  }, [build]);
  const isHere = waiting !== null || (build !== null && !('serviceWorker' in navigator));
  if (!isHere) return null;
  return (
    <Banner kind="info" text={t('outdated.text')}>
      <Button size="small" onClick={changeVersion}>
        {t('outdated.reload')}
      </Button>
    </Banner>
  );
}
