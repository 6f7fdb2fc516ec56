import { styled } from '@mui/material/styles';
import type { CourseCounts } from '@nachtwacht/shared/receipts/course.ts';
import { useTranslation } from 'react-i18next';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';

const Steps = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
  columnGap: 12,
  rowGap: 6,
  alignItems: 'center',
  font: '400 12px/16px var(--font)',
  '& > div': { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'center' },
  '& dt': { color: 'var(--text-2)' },
  '& dd': { textAlign: 'right' },
  '& dd b': { fontWeight: 600, fontSize: 14 },
});

const Track = styled('span')({
  height: 6,
  borderRadius: 3,
  background: 'var(--line)',
  overflow: 'hidden',
  '& > i': { display: 'block', height: '100%', background: 'var(--text-2)', borderRadius: 3 },
});

/** How far it came, step by step: with how many admins, and shared in how many groups. */
export function CourseSteps({ counts, groups }: { counts: CourseCounts; groups: number }) {
  const { t } = useTranslation('broadcasts');
  const { percent, number } = useFormat();
  const steps = [
    [t('course.step.sent'), counts.sent, counts.total],
    [t('course.step.delivered'), counts.delivered, counts.total],
    [t('course.step.opened'), counts.opened, counts.total],
    [t('course.sharedIn'), counts.shared, groups],
  ] as const;
  return (
    <Steps>
      {steps.map(([label, value, total]) => {
        const share = total === 0 ? 0 : Math.min(1, value / total);
        return (
          <div key={label}>
            <dt>{label}</dt>
            <Track aria-hidden="true">
              <i style={{ width: `${share * 100}%` }} />
            </Track>
            <dd>
              <Figure>
                <b>{number(value)}</b> / {number(total)}
              </Figure>
            </dd>
            <dd>
              <Figure>{percent(share)}</Figure>
            </dd>
          </div>
        );
      })}
    </Steps>
  );
}
