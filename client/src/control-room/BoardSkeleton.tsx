import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { boardSteps } from './board-columns.ts';

const Page = styled('div')({
  display: 'grid',
  gridTemplateRows: '64px 1fr',
  height: '100dvh',
  background: 'var(--bg)',
});
const Bar = styled('div')({ background: 'var(--surface)', borderBottom: '1px solid var(--line)' });
const Columns = styled('div')({ display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)' });
const Column = styled('div')({
  display: 'grid',
  alignContent: 'start',
  gap: 12,
  padding: '16px 12px',
  '& + &': { borderLeft: '1px solid var(--line)' },
});
const heights = [200, 168, 140];

export function BoardSkeleton() {
  const { t } = useTranslation('board');
  return (
    <Page role="status" aria-label={t('state.loading')}>
      <Bar />
      <Columns>
        {boardSteps.map((step, column) => (
          <Column key={step}>
            <Skeleton variant="rectangular" width="50%" height={24} />
            {heights.slice(0, 1 + ((column + 1) % 3)).map((height) => (
              <Skeleton key={height} variant="rectangular" height={height} />
            ))}
          </Column>
        ))}
      </Columns>
    </Page>
  );
}
