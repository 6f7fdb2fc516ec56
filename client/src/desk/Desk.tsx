import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { type Absence, OperationProvider } from '../operation/OperationContext.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ForbiddenIcon, LanternIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { DeskProvider } from './DeskContext.tsx';
import { DeskScreen } from './DeskScreen.tsx';

/** The console of a specialist: one operation, its queue, map and the message at hand. */
export function Desk() {
  return (
    <OperationProvider fallback={(absence) => <NoOperation absence={absence} />}>
      <DeskProvider>
        <DeskScreen />
      </DeskProvider>
    </OperationProvider>
  );
}

function NoOperation({ absence }: { absence: Absence }) {
  const { t } = useTranslation('desk');
  const { t: session } = useTranslation('session');
  if (absence === 'loading') return <ScreenSkeleton label={t('state.loading')} />;
  if (absence === 'unreachable') {
    return <EmptyState icon={<WifiOffIcon />} title={session('signIn.unreachable')} fill />;
  }
  if (absence === 'choose') {
    return <EmptyState icon={<LanternIcon />} title={t('state.none')} text={t('state.noneText')} fill />;
  }
  const code = absence === 'signed-out' ? 'no-session' : 'not-staff';
  return (
    <EmptyState icon={<ForbiddenIcon />} title={t('state.refusedTitle')} text={t(`state.refused.${code}`)} fill>
      <Button variant="contained" href="/sign-in">
        {t('state.signIn')}
      </Button>
    </EmptyState>
  );
}
