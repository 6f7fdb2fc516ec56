import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import { selectReport } from '@nachtwacht/shared/report/report.ts';
import { useTranslation } from 'react-i18next';
import { useConnection, useSelected } from '../operation/hooks.ts';
import { Banner } from '../ui/Banner.tsx';
import { ExerciseRibbon } from '../ui/ExerciseRibbon.tsx';
import { OfflineBanner } from '../ui/OfflineBanner.tsx';
import { ChainCard } from './ChainCard.tsx';
import { EvaluationsCard } from './EvaluationsCard.tsx';
import { FigureBand } from './FigureBand.tsx';
import { HintsCard } from './HintsCard.tsx';
import { HoursCard } from './HoursCard.tsx';
import { OnScreenOnly, Page, Row } from './Layout.tsx';
import { NeighbourhoodTable } from './NeighbourhoodTable.tsx';
import { OpenEndsCard } from './OpenEndsCard.tsx';
import { OutcomesCard } from './OutcomesCard.tsx';
import { ReportBar } from './ReportBar.tsx';
import { ReportTitle } from './ReportTitle.tsx';
import { SummaryCard } from './SummaryCard.tsx';
import { TimesCard } from './TimesCard.tsx';
import { UrgencyShare } from './UrgencyShare.tsx';
import { useLightOnPaper } from './use-light-on-paper.ts';

const paper = {
  '@page': { margin: '14mm' },
  '@media print': {
    'html, body': { printColorAdjust: 'exact', background: 'var(--surface)' },
    // Colours that are still fading when the paper is drawn would stay dark.
    '*, *::before, *::after': { transition: 'none !important' },
  },
} as const;

export function ReportScreen() {
  const report = useSelected(selectReport);
  useLightOnPaper();
  return (
    <>
      <GlobalStyles styles={paper} />
      {report.operation?.exercise && <ExerciseRibbon />}
      <OnScreenOnly>
        <ReportBar />
        <Trouble />
      </OnScreenOnly>
      <Page>
        <ReportTitle report={report} />
        <FigureBand report={report} />
        <Row data-row="main">
          <SummaryCard report={report} />
          <OpenEndsCard report={report} />
        </Row>
        <Row data-row="main">
          <HoursCard hours={report.hours} messages={report.messages} />
          <TimesCard times={report.times} />
        </Row>
        <Row data-row="main">
          <NeighbourhoodTable neighbourhoods={report.neighbourhoods} />
          <Row data-row="column">
            <OutcomesCard dispatches={report.dispatches} />
            <UrgencyShare messages={report.messages} />
          </Row>
        </Row>
        <HintsCard hints={report.hints} />
        <EvaluationsCard evaluations={report.evaluations} />
        <ChainCard />
      </Page>
    </>
  );
}

function Trouble() {
  const { t } = useTranslation('report');
  const { t: common } = useTranslation();
  const { health, lastHeardAt, outdated } = useConnection();
  const reload = (
    <Button size="small" onClick={() => location.reload()}>
      {common('action.reload')}
    </Button>
  );
  if (health === 'stopped') {
    return (
      <Banner kind="fault" text={t('state.stopped')}>
        {reload}
      </Banner>
    );
  }
  if (health === 'amber' || health === 'red') {
    return <OfflineBanner {...(lastHeardAt ? { lastUpdate: new Date(lastHeardAt).toISOString() } : {})} />;
  }
  if (!outdated) return null;
  return (
    <Banner kind="info" text={common('connection.outdated')}>
      {reload}
    </Banner>
  );
}
