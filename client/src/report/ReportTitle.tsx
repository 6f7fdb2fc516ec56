import Chip from '@mui/material/Chip';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { Report } from '@nachtwacht/shared/report/report.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { LockIcon, PlayIcon } from '../ui/Icons.tsx';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '8px 16px',
  '& > div': { flex: 1, minWidth: 280 },
  '& p': { color: 'var(--text-2)' },
  '& ul': { display: 'flex', gap: 8 },
});

export function ReportTitle({ report: { operation, groups, upTo } }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  if (!operation) return null;
  const { status, exercise, content, startsAt, endsAt, closedAt } = operation;
  const line = [
    t('period', { from: format.dateTime(startsAt), to: format.dateTime(endsAt) }),
    t('groups', { count: groups }),
    closedAt ? t('closedAt', { at: format.dateTime(closedAt) }) : t('upTo', { at: format.dateTime(upTo) }),
  ];
  return (
    <Head>
      <div>
        <Typography variant="h1">{content?.name ?? t('nameGone')}</Typography>
        <p>{line.join(' · ')}</p>
      </div>
      <ul>
        {exercise && <Chip component="li" variant="outlined" label={t('exercise')} />}
        <Chip component="li" icon={status === 'live' ? <PlayIcon /> : <LockIcon />} label={t(`status.${status}`)} />
      </ul>
    </Head>
  );
}
