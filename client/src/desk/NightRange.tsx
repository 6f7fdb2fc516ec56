import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { TimeBars } from './TimeBars.tsx';
import { type Night, STEP_MS } from './use-night.ts';

type Props = { night: Night; low: number; high: number; onMove: (low: number, high: number) => void };

/** The messages of the night with a handle at either end of the time that is shown. */
export function NightRange({ night, low, high, onMove }: Props) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const handle = (name: string, value: number, move: (to: number) => void) => (
    <input
      type="range"
      aria-label={name}
      aria-valuetext={format.time(value)}
      min={night.start}
      max={night.end}
      step={STEP_MS}
      value={value}
      onChange={(event) => move(Number(event.target.value))}
    />
  );
  return (
    <Track>
      <TimeBars {...night} low={low} high={high} />
      {handle(t('brush.from'), low, (to) => onMove(to, high))}
      {handle(t('brush.until'), high, (to) => onMove(low, to))}
    </Track>
  );
}

const Track = styled('div')({
  position: 'relative',
  height: 64,
  '@media (max-height: 760px)': { height: 40 },
  '& input': {
    position: 'absolute',
    inset: '0 -8px auto',
    width: 'calc(100% + 16px)',
    height: 'calc(100% - 20px)',
    margin: 0,
    appearance: 'none',
    background: 'none',
    pointerEvents: 'none',
  },
  '& input::-webkit-slider-thumb': {
    appearance: 'none',
    width: 16,
    height: 28,
    border: '5px solid transparent',
    borderRadius: 8,
    background: 'var(--text) padding-box',
    pointerEvents: 'auto',
    cursor: 'ew-resize',
  },
  '& input::-moz-range-thumb': {
    width: 6,
    height: 24,
    border: 0,
    borderRadius: 3,
    background: 'var(--text)',
    pointerEvents: 'auto',
  },
  '& input:focus-visible': { outline: 'none' },
  '& input:focus-visible::-webkit-slider-thumb': { outline: '2px solid var(--focus)' },
});
