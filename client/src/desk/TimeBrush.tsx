import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { TimeBars } from './TimeBars.tsx';
import { toBars } from './time-span.ts';
import { useBetween } from './use-between.ts';

const STEP_MS = 300_000;
const NIGHT_MS = 10 * 3_600_000;
const presets = ['quarter-hour', 'hour', 'night'] as const;

/** Which part of the night queue and map show: three lengths, or two handles over the messages of the night. */
export function TimeBrush() {
  const { t } = useTranslation('map');
  const format = useFormat();
  const { desk } = useDesk();
  const span = useView((view) => view.span);
  const { from, until } = useBetween();
  const { bars, start, end, now } = useNight();
  const low = from === '' ? start : Math.max(start, Date.parse(from));
  const high = until === '9' ? now : Math.min(end, Date.parse(until));
  const toSpan = (first: number, last: number) => {
    const [a, b] = [Math.min(first, last - STEP_MS), Math.max(last, first + STEP_MS)];
    // The right handle at the present stays there while time goes on.
    const open = b >= now;
    desk.change({ span: { from: new Date(a).toISOString(), until: open ? '9' : new Date(b).toISOString() } });
  };
  const handle = (name: string, value: number, move: (to: number) => void) => (
    <input
      type="range"
      aria-label={name}
      aria-valuetext={format.time(value)}
      min={start}
      max={end}
      step={STEP_MS}
      value={value}
      onChange={(event) => move(Number(event.target.value))}
    />
  );
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
        <Night>
          <TimeBars {...{ bars, start, end, low, high, now }} />
          {handle(t('brush.from'), low, (to) => toSpan(to, high))}
          {handle(t('brush.until'), high, (to) => toSpan(low, to))}
        </Night>
      </Frame>
    </Brush>
  );
}

/** From the start of the operation to its end, in whole steps. */
function useNight() {
  const { picture } = useOperation();
  const version = usePacedVersion();
  const minute = useNowSelected((now) => Math.floor(now / 60_000) * 60_000);
  const startsAt = usePicture((state) => state.operation?.startsAt ?? '');
  const endsAt = usePicture((state) => state.operation?.endsAt ?? '');
  const [begin, last] = [Date.parse(startsAt) || minute - NIGHT_MS, Date.parse(endsAt) || minute];
  const start = Math.floor(Math.min(begin, minute) / STEP_MS) * STEP_MS;
  const end = Math.ceil(Math.max(last, minute) / STEP_MS) * STEP_MS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  const bars = useMemo(() => toBars(picture.state.messages.values(), start, end), [picture, version, start, end]);
  return { bars, start, end, now: Math.min(end, minute + 60_000) };
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
const Night = styled('div')({
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
