import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useConnection, useLive, useMe, useReady } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { LockIcon } from '../ui/Icons.tsx';
import { OfflineBanner } from '../ui/OfflineBanner.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { AdminsStep } from './AdminsStep.tsx';
import { useAddress } from './address.ts';
import { CourseStep } from './CourseStep.tsx';
import { GroupsStep } from './GroupsStep.tsx';
import { KnowledgeStep } from './KnowledgeStep.tsx';
import { Page, Shell } from './Layout.tsx';
import { OutgoingStep } from './OutgoingStep.tsx';
import { type Overview, useOverview } from './overview.ts';
import { PeopleStep } from './PeopleStep.tsx';
import { PlanStep } from './PlanStep.tsx';
import { SetupHeader, StatusTag, toLinkProps } from './SetupHeader.tsx';
import { StepRail } from './StepRail.tsx';
import { Timing } from './Timing.tsx';

const screens = {
  plan: PlanStep,
  groups: GroupsStep,
  admins: AdminsStep,
  knowledge: KnowledgeStep,
  people: PeopleStep,
  outgoing: OutgoingStep,
  course: CourseStep,
} as const;

export function SetupScreen() {
  const { t } = useTranslation('setup');
  const ready = useReady();
  const me = useMe();
  const { step } = useAddress();
  const { refused } = useConnection();
  const overview = useOverview();
  if (refused) return <Refused signedOut={refused === 'no-session'} />;
  if (!ready || !overview.operation) return <ScreenSkeleton label={t('state.opening')} />;
  const { operation } = overview;
  const Screen = screens[step];
  return (
    <Page>
      {operation.exercise && <ExerciseRibbon />}
      <SetupHeader me={me}>
        <b>{operation.content?.name ?? t('status.destroyed')}</b>
        <StatusTag status={operation.status} />
        <Timing operation={operation} />
      </SetupHeader>
      <Banners overview={overview} />
      <Shell>
        <StepRail overview={overview} />
        <Screen overview={overview} />
      </Shell>
    </Page>
  );
}

function Banners({ overview: { operation } }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const format = useFormat();
  const { health, lastHeardAt, outdated } = useConnection();
  const journalStopped = useLive((live) => live.journalStopped);
  const reload = (
    <Button size="small" onClick={() => location.reload()}>
      {common('action.reload')}
    </Button>
  );
  return (
    <>
      {journalStopped && <Banner kind="fault" text={common('fault.brokenJournal')} />}
      {health === 'stopped' && (
        <Banner kind="fault" text={t('state.stopped')}>
          {reload}
        </Banner>
      )}
      {(health === 'amber' || health === 'red') && (
        <OfflineBanner {...(lastHeardAt ? { lastUpdate: new Date(lastHeardAt).toISOString() } : {})} />
      )}
      {outdated && (
        <Banner kind="info" text={common('connection.outdated')}>
          {reload}
        </Banner>
      )}
      {operation?.status === 'closed' && (
        <Banner
          kind="info"
          text={t('after.readOnly', { at: format.dateTime(operation.closedAt ?? operation.endsAt) })}
        />
      )}
    </>
  );
}

function Refused({ signedOut }: { signedOut: boolean }) {
  const { t } = useTranslation('setup');
  const title = signedOut ? t('state.signedOut') : t('state.refused');
  return (
    <EmptyState
      fill
      icon={<LockIcon />}
      title={title}
      text={signedOut ? t('state.signedOutText') : t('state.refusedText')}
    >
      {signedOut ? (
        <Button variant="contained" href="/sign-in">
          {t('state.signIn')}
        </Button>
      ) : (
        <Button variant="contained" {...toLinkProps({ operation: null })}>
          {t('head.allOperations')}
        </Button>
      )}
    </EmptyState>
  );
}
