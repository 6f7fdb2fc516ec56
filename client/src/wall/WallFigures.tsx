import { styled } from '@mui/material/styles';
import { selectOwed, selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelected } from '../operation/hooks.ts';
import { useNow } from '../ui/clock.ts';
import { DecisionMark } from '../ui/DecisionMark.tsx';
import { toTimer } from '../ui/format.ts';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import { Cells, Value, ValueCell } from './FigureCells.tsx';
import type { FigureLayout, FigureRow } from './figure-rows.ts';
import { oldestOf } from './select-wall.ts';
import type { TypeScale } from './type-scale.ts';
import { WallArrivals } from './WallArrivals.tsx';
import { WallCourses } from './WallCourses.tsx';
import { WallDispatches } from './WallDispatches.tsx';
import { WallTotals } from './WallTotals.tsx';

const Sheet = styled('main')({ flex: 1, minHeight: 0, display: 'grid', alignContent: 'stretch', overflow: 'hidden' });
const Row = styled('div')({
  minHeight: 0,
  minWidth: 0,
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  '& + &': { borderTop: 'var(--rule)' },
  '& > * + *': { borderLeft: 'var(--rule)' },
});

/** The bars need more of the width than three figures. */
const HOUR_COLUMNS = 'minmax(0, 2fr) minmax(0, 3fr)';

/** Nothing but figures, as large as the wall allows. */
export function WallFigures({ type, figures }: { type: TypeScale; figures: FigureLayout }) {
  const style = {
    gridTemplateRows: figures.rows.map(({ height }) => `${height}fr`).join(' '),
    '--big': `${figures.figure}px`,
    '--middle': `${figures.total}px`,
    '--step': `${figures.step}px`,
  } as CSSProperties;
  return (
    <Sheet style={style}>
      {figures.rows.map(({ name }) => (
        <Row key={name} style={name === 'hour' ? { gridTemplateColumns: HOUR_COLUMNS } : undefined}>
          <Part name={name} type={type} figures={figures} />
        </Row>
      ))}
    </Sheet>
  );
}

function Part({ name, type, figures }: { name: FigureRow; type: TypeScale; figures: FigureLayout }) {
  if (name === 'now') return <NowRow figures={figures} />;
  if (name === 'dispatches') return <WallDispatches />;
  if (name === 'receipts') return <WallCourses limit={figures.broadcasts} type={type} />;
  return (
    <>
      <WallTotals figures={figures} />
      <WallArrivals />
    </>
  );
}

function NowRow({ figures }: { figures: FigureLayout }) {
  const { t } = useTranslation('wall');
  const queue = useSelected(selectQueue);
  const owed = useSelected(selectOwed);
  const now = useNow();
  // Sorted, the longest wait first.
  const [first] = owed;
  const urgent = queue.filter(({ urgency }) => urgency === 'urgent').length;
  const since = (at: string | null) => (at === null ? t('figure.noOldest') : toTimer(now - Date.parse(at)));
  return (
    <Cells aria-label={t('figures.now')} role="group">
      <ValueCell label={t('figure.open')}>
        <Value>{queue.length}</Value>
      </ValueCell>
      <ValueCell label={t('figure.oldest')}>
        <Value>{since(oldestOf(queue))}</Value>
      </ValueCell>
      <ValueCell label={t('figure.urgent')}>
        <Value data-urgent={urgent > 0 || undefined}>
          {urgent > 0 && <UrgencyMark urgency="urgent" size={figures.figure * 0.7} />}
          {urgent}
        </Value>
      </ValueCell>
      <ValueCell
        label={first?.owed && figures.wide ? t('figures.owed', { time: since(first.owed.since) }) : t('figure.owed')}
      >
        <Value>
          <DecisionMark kind="feedback" size={figures.figure * 0.7} />
          {owed.length}
        </Value>
      </ValueCell>
    </Cells>
  );
}
