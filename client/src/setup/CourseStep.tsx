import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LockIcon } from '../ui/Icons.tsx';
import { CloseStep } from './CloseStep.tsx';
import { DestroyStep } from './DestroyStep.tsx';
import { Card, Work, WorkHead } from './Layout.tsx';
import type { Overview } from './overview.ts';
import { ReportLink } from './ReportLink.tsx';
import { StartStep } from './StartStep.tsx';

/** Starting, closing and what comes after: whichever is next. */
export function CourseStep({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const status = overview.operation?.status;
  if (status === 'draft') return <StartStep overview={overview} />;
  if (status === 'live') return <CloseStep overview={overview} />;
  if (status === 'closed') return <DestroyStep overview={overview} />;
  return (
    <Work data-single>
      <WorkHead title={t('steps.destroyed')} text={t('destroyed.title')} />
      <Card>
        <EmptyState icon={<LockIcon />} title={t('destroyed.title')} text={t('destroyed.text')}>
          <ReportLink />
        </EmptyState>
      </Card>
    </Work>
  );
}
