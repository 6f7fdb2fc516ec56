import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useConnection, usePicture, useReady } from '../operation/hooks.ts';
import { type Absence, OperationProvider } from '../operation/OperationContext.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FormatProvider } from '../ui/FormatProvider.tsx';
import { LockIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { Board } from './Board.tsx';
import { BoardSkeleton } from './BoardSkeleton.tsx';

export function ControlRoom() {
  return (
    <OperationProvider fallback={(absence) => <NoBoard absence={absence} />}>
      <OpenBoard />
    </OperationProvider>
  );
}

function OpenBoard() {
  const ready = useReady();
  const { refused } = useConnection();
  const timeZone = usePicture((state) => state.operation?.timeZone ?? 'Europe/Amsterdam');
  if (refused) return <NoBoard absence={refused === 'no-session' ? 'signed-out' : 'refused'} />;
  return <FormatProvider timeZone={timeZone}>{ready ? <Board /> : <BoardSkeleton />}</FormatProvider>;
}

const notices = {
  'signed-out': ['signedOut', 'signedOutText'],
  unreachable: ['unreachable', 'unreachableText'],
  choose: ['choose', 'chooseText'],
  'not-staff': ['notStaff', 'notStaffText'],
  refused: ['refused', 'refusedText'],
} as const;

function NoBoard({ absence }: { absence: Absence | 'refused' }) {
  const { t } = useTranslation('board');
  if (absence === 'loading') return <ScreenSkeleton label={t('state.loading')} />;
  const [title, text] = notices[absence];
  return (
    <EmptyState
      fill
      icon={absence === 'unreachable' ? <WifiOffIcon /> : <LockIcon />}
      title={t(`state.${title}`)}
      text={t(`state.${text}`)}
    >
      {absence !== 'unreachable' && (
        <Button variant="contained" href="/sign-in">
          {t('state.signIn')}
        </Button>
      )}
    </EmptyState>
  );
}
