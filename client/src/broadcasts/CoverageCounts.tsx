import { styled } from '@mui/material/styles';
import type { Coverage } from '@nachtwacht/shared/broadcasts/coverage.ts';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';

const Counts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, auto)',
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  marginTop: 8,
  '& > div': { display: 'flex', flexDirection: 'column-reverse', padding: '8px 10px', minWidth: 0 },
  '& > div + div': { borderLeft: '1px solid var(--line)' },
  '& dt': { font: '400 12px/16px var(--font)', color: 'var(--text-2)', whiteSpace: 'nowrap' },
  '& dd': { font: '600 20px/24px var(--font)' },
});

/** How many groups, admins and members, and how many of them now. */
export function CoverageCounts({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('broadcasts');
  const { number } = useFormat();
  const groups = coverage.reached.length + coverage.silent.length;
  const figures = [
    [t('audience.count.groups', { count: groups }), groups],
    [t('audience.count.admins', { count: coverage.admins }), coverage.admins],
    [t('audience.count.reachable'), coverage.adminsReachable],
    [t('audience.count.members', { total: number(coverage.members) }), coverage.membersReached],
  ] as const;
  return (
    <Counts aria-label={t('audience.title')}>
      {figures.map(([label, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four figures that never move
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <Figure>{number(value)}</Figure>
          </dd>
        </div>
      ))}
    </Counts>
  );
}
