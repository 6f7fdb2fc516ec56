import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askWhoAmI, type StaffMe, type WhoAmI } from '../operation/me.ts';
import { OperationProvider } from '../operation/OperationContext.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LockIcon, WifiOffIcon } from '../ui/Icons.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { useAddress } from './address.ts';
import { InvitationsProvider } from './InvitationsProvider.tsx';
import { NewOperation } from './NewOperation.tsx';
import { OperationsPage } from './OperationsPage.tsx';
import { SetupScreen } from './SetupScreen.tsx';

const RETRY_MS = 3_000;

/** The coordinator's screen: all operations, or one with its steps. */
export function Setup() {
  const { operation } = useAddress();
  const who = useWho(operation);
  if (!who) return <Closed why="loading" />;
  if (who.kind === 'unreachable') return <Closed why="unreachable" />;
  if (who.kind === 'signed-out') return <Closed why="signedOut" />;
  if (who.me.kind !== 'staff' || who.me.role !== 'coordinator') return <Closed why="notCoordinator" />;
  return <Room me={who.me} operation={operation} />;
}

function Room({ me, operation }: { me: StaffMe; operation: string | null }) {
  if (operation === null) return <OperationsPage me={me} />;
  if (operation === 'new') return <NewOperation me={me} />;
  return (
    <OperationProvider
      key={operation}
      operationId={operation}
      fallback={(absence) => <Closed why={absence === 'unreachable' ? 'unreachable' : 'loading'} />}
    >
      <InvitationsProvider>
        <SetupScreen />
      </InvitationsProvider>
    </OperationProvider>
  );
}

/** Asked anew for each operation: the list of operations is part of the answer. */
function useWho(operation: string | null): WhoAmI | null {
  const [who, setWho] = useState<WhoAmI | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another operation may be new in the list
  useEffect(() => {
    let gone = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await askWhoAmI();
      if (gone) return;
      setWho(answer);
      if (answer.kind === 'unreachable') retry = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(retry);
    };
  }, [operation]);
  return who;
}

function Closed({ why }: { why: 'loading' | 'unreachable' | 'signedOut' | 'notCoordinator' }) {
  const { t } = useTranslation('setup');
  if (why === 'loading') return <ScreenSkeleton label={t('state.loading')} />;
  const icon = why === 'unreachable' ? <WifiOffIcon /> : <LockIcon />;
  return (
    <EmptyState fill icon={icon} title={t(`state.${why}`)} text={t(`state.${why}Text`)}>
      {why === 'signedOut' && (
        <Button variant="contained" href="/sign-in">
          {t('state.signIn')}
        </Button>
      )}
      {why === 'notCoordinator' && (
        <Button variant="contained" href="/">
          {t('state.home')}
        </Button>
      )}
    </EmptyState>
  );
}
