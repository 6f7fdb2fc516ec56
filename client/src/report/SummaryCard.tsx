import { styled } from '@mui/material/styles';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';
import { usePlaceName } from './place-name.ts';

const Words = styled('div')({ display: 'grid', gap: 12, fontSize: 16, lineHeight: '24px', maxWidth: '72ch' });

/** Counts in sentences. It names no cause. */
export function SummaryCard({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const came = useCame(report);
  const done = useDone(report);
  return (
    <Card>
      <header>
        <h2>{t('summary.title')}</h2>
      </header>
      <CardBody>
        <Words>
          <p>{came.join(' ')}</p>
          <p>{done.join(' ')}</p>
        </Words>
        <Meta>{t('summary.note')}</Meta>
      </CardBody>
    </Card>
  );
}

function useCame({ messages, hours, neighbourhoods }: Report): readonly string[] {
  const { t } = useTranslation('report');
  const format = useFormat();
  const placeName = usePlaceName();
  if (messages.total === 0) return [t('summary.none')];
  const rows = hours.rows.map(({ start, messages: { urgent, raised, normal } }) => ({
    start,
    count: urgent + raised + normal,
  }));
  const busiest = rows.reduce((most, row) => (row.count > most.count ? row : most), { start: '', count: 0 });
  const from = hours.step > 1 ? format.dateTime(busiest.start) : format.time(busiest.start);
  const [first, second] = neighbourhoods;
  return [
    messages.total > 1 && busiest.count === messages.total
      ? t('summary.sameHour', { count: messages.total, from })
      : t('summary.messages', { count: messages.total, from, peak: busiest.count }),
    ...(first && second
      ? [t('summary.where', { names: t('summary.and', { first: placeName(first), second: placeName(second) }) })]
      : []),
    ...(first && !second ? [t('summary.whereOne', { name: placeName(first) })] : []),
  ];
}

function useDone({ decisions, dispatches, openEnds, groups }: Report): readonly string[] {
  const { t } = useTranslation('report');
  const { t: board } = useTranslation('board');
  const list = dispatches.outcomes.slice(0, 3).map(({ outcome, count }) => {
    const words = outcome === 'other' ? t('outcomes.other') : board(`outcome.${outcome}`);
    return `${count} × ${words.toLocaleLowerCase()}`;
  });
  const { total, accepted } = dispatches;
  const unanswered = openEnds.untreated.length + openEnds.owed.length;
  return [
    total === 0 ? t('summary.noDispatches') : t('summary.dispatches', { count: total, accepted }),
    ...(list.length > 0 ? [t('summary.outcomes', { list: list.join(', ') })] : []),
    ...(decisions.broadcasts > 0
      ? [t('summary.broadcasts', { count: decisions.broadcasts, shared: decisions.sharedGroups, groups })]
      : []),
    ...(decisions.answered > 0 ? [t('summary.answered', { count: decisions.answered })] : []),
    ...(decisions.waived > 0 ? [t('summary.waived', { count: decisions.waived })] : []),
    ...(unanswered > 0 ? [t('summary.unanswered', { count: unanswered })] : []),
  ];
}
