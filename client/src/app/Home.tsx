import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { WifiOffIcon } from '../ui/Icons.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { askSession } from './session.ts';

export function Home() {
  const { t } = useTranslation();
  const { t: say } = useTranslation('session');
  const [unreachable, setUnreachable] = useState(false);

  useEffect(() => {
    void askSession().then((answer) => {
      if (answer.ok) location.replace(answer.home);
      else if (answer.reason === 'refused') location.replace('/sign-in');
      else setUnreachable(true);
    });
  }, []);

  if (!unreachable) return <ScreenSkeleton label={say('looking')} />;
  return (
    <EmptyState icon={<WifiOffIcon />} title={t('connection.offline')} text={say('signIn.unreachable')} fill>
      <Button variant="contained" onClick={() => location.reload()}>
        {t('action.retry')}
      </Button>
    </EmptyState>
  );
}
