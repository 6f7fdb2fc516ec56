import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { NightRange } from './NightRange.tsx';
import { useBetween } from './use-between.ts';
import { STEP_MS, useNight } from './use-night.ts';

const presets = ['quarter-hour', 'hour', 'night'] as const;

/** Which part of the night queue and map show: three lengths, or two handles over the messages of the night. */
export function TimeBrush() {
  const { t } = useTranslation('map');
  const format = useFormat();
  const { desk } = useDesk();
  const span = useView((view) => view.span);
  const { from, until } = useBetween();
  const night = useNight();
  const { start, end, now } = night;
  const low = from === '' ? start : Math.max(start, Date.parse(from));
  const high = until === '9' ? now : Math.min(end, Date.parse(until));
  const toSpan = (first: number, last: number) => {
    const [a, b] = [Math.min(first, last - STEP_MS), Math.max(last, first + STEP_MS)];
    // The right handle at the present stays there while time goes on.
    const open = b >= now;
    desk.change({ span: { from: new Date(a).toISOString(), until: open ? '9' : new Date(b).toISOString() } });
  };
  return (
    <Brush role="group" aria-label={t('brush.name')}>
      <Frame>
        <header>
          {presets.map((preset) => (
            <button
              key={preset}
              type="button"
              aria-pressed={span === preset}
              onClick={() => desk.change({ span: preset })}
            >
              {t(`brush.${preset}`)}
            </button>
          ))}
          <output>
            {t('brush.range', { from: format.time(low), until: until === '9' ? t('brush.now') : format.time(high) })}
          </output>
          {span !== 'night' && <small>{t('brush.urgentStay')}</small>}
        </header>
        <NightRange night={night} low={low} high={high} onMove={toSpan} />
      </Frame>
    </Brush>
  );
}

const Brush = styled('div')({ flex: 'none', containerType: 'inline-size' });
const Frame = styled('div')({
  padding: '8px 16px 0',
  borderTop: '1px solid var(--line)',
  background: 'var(--surface)',
  overflow: 'hidden',
  '& header': { display: 'flex', alignItems: 'center', gap: 4, minHeight: 28, fontSize: 14 },
  '@container (max-width: 460px)': {
    padding: '4px 8px 0',
    '& header': { flexWrap: 'wrap' },
    '& header button': { padding: '0 6px' },
    '& output': { marginLeft: 6 },
    '& small': {
      minWidth: 0,
      display: 'none',
    },
  },
  '& header button': {
    height: 28,
    padding: '0 10px',
    border: '1px solid transparent',
    borderRadius: 6,
    font: '500 12px/16px var(--font)',
    color: 'var(--text-2)',
    background: 'none',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
  },
  '& header button[aria-pressed="true"]': { color: 'var(--text)', borderColor: 'var(--control)' },
  '& output': { marginLeft: 8, fontWeight: 600, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& small': {
    marginLeft: 'auto',
    fontSize: 12,
    color: 'var(--text-2)',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});
