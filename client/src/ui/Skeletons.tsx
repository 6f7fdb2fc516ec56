import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { LanternIcon } from './Icons.tsx';

const Page = styled('div')({
  minHeight: '100dvh',
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  gap: 12,
  color: 'var(--text-2)',
});

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: '24px 1fr',
  columnGap: 12,
  height: 76,
  padding: '10px 8px 8px 12px',
  borderBottom: '1px solid var(--line)',
});

const Lines = styled('div')({ display: 'grid', gap: 6, alignContent: 'start' });

/** While a screen's code or picture is on its way. */
export function ScreenSkeleton({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <Page role="status">
      <LanternIcon sx={{ fontSize: 40 }} />
      {label ?? t('loading')}
    </Page>
  );
}

/** Rows of the height of a queue row. */
export function RowsSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same
        <Row key={row}>
          <Skeleton variant="circular" width={20} height={20} />
          <Lines>
            <Skeleton variant="rectangular" width={`${70 - (row % 3) * 12}%`} height={14} />
            <Skeleton variant="rectangular" width="45%" height={10} />
            <Skeleton variant="rectangular" width="60%" height={16} />
          </Lines>
        </Row>
      ))}
    </div>
  );
}

/** Lines of running text. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <Lines aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <Skeleton key={line} variant="rectangular" width={line === lines - 1 ? '60%' : '100%'} height={16} />
      ))}
    </Lines>
  );
}
