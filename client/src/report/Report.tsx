import Button from '@mui/material/Button';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, useMe, usePicture, useReady } from '../operation/hooks.ts';
import { type Absence, OperationProvider } from '../operation/OperationContext.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { FlagIcon, LockIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { ReportScreen } from './ReportScreen.tsx';

const readers: readonly string[] = ['coordinator', 'officer', 'specialist'];

/** Of one operation (`?operation=`), during the night and after it. */
export function Report() {
  return (
    <OperationProvider fallback={(absence) => <Absent why={absence} />}>
      <OpenReport />
    </OperationProvider>
  );
}

export function OpenReport() {
  const { t } = useTranslation('report');
  const ready = useReady();
  const { role } = useMe();
  const { refused } = useConnection();
  const timeZone = usePicture((state) => state.operation?.timeZone ?? 'Europe/Amsterdam');
  const name = usePicture((state) => state.operation?.content?.name);
  useEffect(() => {
    document.title = `${t('title')} ${name ?? ''}`.trim();
  }, [t, name]);
  if (refused) return <Absent why={refused === 'no-session' ? 'signed-out' : 'not-staff'} />;
  if (!readers.includes(role)) return <Absent why="not-staff" />;
  if (!ready) return <Absent why="loading" />;
  return (
    <FormatProvider timeZone={timeZone}>
      <ReportScreen />
    </FormatProvider>
  );
}

const reasons = {
  'signed-out': { key: 'signedOut', icon: <LockIcon /> },
  'not-staff': { key: 'refused', icon: <LockIcon /> },
  unreachable: { key: 'unreachable', icon: <WifiOffIcon /> },
  choose: { key: 'choose', icon: <FlagIcon /> },
} as const;

function Absent({ why }: { why: Absence }): ReactNode {
  const { t } = useTranslation('report');
  if (why === 'loading') return <ScreenSkeleton label={t('state.loading')} />;
  const { key, icon } = reasons[why];
  return (
    <EmptyState fill icon={icon} title={t(`state.${key}`)} text={t(`state.${key}Text`)}>
      {why !== 'unreachable' && (
        <Button variant="contained" href={why === 'signed-out' ? '/sign-in' : '/'}>
          {t(why === 'signed-out' ? 'state.signIn' : 'state.home')}
        </Button>
      )}
    </EmptyState>
  );
}
