import type { DispatchOutcomes } from '@nachtwacht/shared/report/dispatch-outcomes.ts';
import { useTranslation } from 'react-i18next';
import { type Bar, BarList } from './BarList.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';

export function OutcomesCard({ dispatches }: { dispatches: DispatchOutcomes }) {
  const { t } = useTranslation('report');
  const { t: board } = useTranslation('board');
  const { outcomes, turnDowns, withdrawn, running, total } = dispatches;
  const bars: readonly Bar[] = [
    ...outcomes.map(({ outcome, count }) => ({
      ...{ key: outcome, count },
      label: outcome === 'other' ? t('outcomes.other') : board(`outcome.${outcome}`),
    })),
    ...turnDowns.map(({ reason, count }) => ({
      ...{ key: `not ${reason}`, count },
      label: t('outcomes.turnedDown', {
        reason: reason === 'other' ? t('outcomes.otherReason') : board(`turnDown.${reason}`).toLocaleLowerCase(),
      }),
    })),
    ...(withdrawn > 0 ? [{ key: 'withdrawn', label: t('outcomes.withdrawn'), count: withdrawn }] : []),
    ...(running > 0 ? [{ key: 'running', label: t('outcomes.running'), count: running }] : []),
  ];
  return (
    <Card>
      <header>
        <h2>{t('outcomes.title')}</h2>
        <Meta>{total}</Meta>
      </header>
      <CardBody>{bars.length > 0 ? <BarList bars={bars} /> : <Meta>{t('outcomes.none')}</Meta>}</CardBody>
    </Card>
  );
}
