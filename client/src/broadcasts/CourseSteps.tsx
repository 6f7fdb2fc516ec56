import { styled } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { selectGroupCounts } from '@nachtwacht/shared/broadcasts/course-rows.ts';
import type { CourseCounts } from '@nachtwacht/shared/receipts/course.ts';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';

const Steps = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(16px, 1fr) auto auto',
  columnGap: 12,
  rowGap: 6,
  alignItems: 'center',
  font: '400 12px/16px var(--font)',
  '& > div': { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'center' },
  '& dt': { color: 'var(--text-2)' },
  '& dd': { textAlign: 'right' },
  '& dd em': { display: 'inline-block', minWidth: 40, fontStyle: 'normal', color: 'var(--text-2)' },
  '& dd b': { fontWeight: 600, fontSize: 14 },
});

const Track = styled('span')({
  height: 6,
  borderRadius: 3,
  background: 'var(--line)',
  overflow: 'hidden',
  '& > i': { display: 'block', height: '100%', background: 'var(--text-2)', borderRadius: 3 },
});

type Props = {
  broadcast: Broadcast;
  counts: CourseCounts;
  /** Groups in which it came so far with at least one admin. */
  groups: ReturnType<typeof selectGroupCounts>;
  groupsTotal: number;
};

/** How far it came, step by step: with how many admins and in how many groups. */
export function CourseSteps({ broadcast, counts, groups, groupsTotal }: Props) {
  const { t } = useTranslation('broadcasts');
  const isRollCall = broadcast.template === 'roll-call';
  const steps = [
    [t('course.step.sent'), counts.sent, groups.sent],
    [t('course.step.delivered'), counts.delivered, groups.delivered],
    [t('course.step.opened'), counts.opened, groups.opened],
    ...(isRollCall ? [[t('course.present'), counts.present, groups.present] as const] : []),
    ...(isRollCall || broadcast.adminsOnly
      ? []
      : [[t('course.step.shared'), counts.sharedAdmins, groups.shared] as const]),
  ] as const;
  return (
    <Steps>
      <div aria-hidden="true">
        <dt>{t('course.waiting', { count: counts.total - counts.sent })}</dt>
        <span />
        <dd>{t('course.ofAdmins')}</dd>
        <dd>{t('course.ofGroups')}</dd>
      </div>
      {steps.map(([label, admins, inGroups]) => (
        <div key={label}>
          <dt>{label}</dt>
          <Track aria-hidden="true">
            <i style={{ width: `${toShare(admins, counts.total) * 100}%` }} />
          </Track>
          <Part value={admins} total={counts.total} />
          <Part value={inGroups} total={groupsTotal} />
        </div>
      ))}
    </Steps>
  );
}

function Part({ value, total }: { value: number; total: number }) {
  const { percent, number } = useFormat();
  return (
    <dd>
      <Figure>
        <b>{number(value)}</b> / {number(total)} <em>{percent(toShare(value, total))}</em>
      </Figure>
    </dd>
  );
}

function toShare(value: number, total: number): number {
  return total === 0 ? 0 : Math.min(1, value / total);
}
