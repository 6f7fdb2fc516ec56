import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import type { Bar } from './time-span.ts';

const HOUR_MS = 3_600_000;
const HEIGHT = 44;
const urgencies = ['normal', 'raised', 'urgent'] as const;
const fills = { normal: 'var(--calm)', raised: 'var(--raised)', urgent: 'var(--urgent)' } as const;

type Props = { bars: readonly Bar[]; start: number; end: number; low: number; high: number; now: number };

/** The messages of the night per five minutes; what lies outside the chosen time stands back. */
export function TimeBars({ bars, start, end, low, high, now }: Props) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const most = Math.max(4, ...bars.map(({ urgent, raised, normal }) => urgent + raised + normal));
  const across = (at: number) => ((at - start) / (end - start)) * 100;
  const wide = (0.75 * 100) / Math.max(1, bars.length);
  const firstHour = Math.ceil(start / HOUR_MS) * HOUR_MS;
  const hours = Array.from(
    { length: Math.floor((end - firstHour) / HOUR_MS) + 1 },
    (_, at) => firstHour + at * HOUR_MS,
  );
  return (
    <Chart>
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('brush.chart', { count: most })}
      >
        <rect
          x={across(low)}
          width={Math.max(0, across(high) - across(low))}
          height={HEIGHT}
          fill="var(--raised-surface)"
        />
        {bars.map((bar) => {
          let top = HEIGHT;
          return urgencies.map((urgency) => {
            const height = (bar[urgency] / most) * (HEIGHT - 4);
            top -= height;
            const within = bar.at >= low - 1 && bar.at < high;
            return height === 0 ? null : (
              <rect
                key={`${bar.at}${urgency}`}
                x={across(bar.at)}
                y={top}
                width={wide}
                height={height}
                fill={fills[urgency]}
                opacity={within ? 1 : 0.4}
              />
            );
          });
        })}
        <rect x={across(now)} width={0.15} height={HEIGHT} fill="var(--text-2)" />
      </svg>
      <Hours aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={{ left: `${across(hour)}%` }}>
            {format.time(hour)}
          </span>
        ))}
      </Hours>
    </Chart>
  );
}

const Chart = styled('div')({
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  '& svg': { flex: 1, minHeight: 0, width: '100%', borderBottom: '1px solid var(--line)' },
});
const Hours = styled('div')({
  position: 'relative',
  height: 20,
  fontSize: 12,
  lineHeight: '20px',
  color: 'var(--text-2)',
  fontVariantNumeric: 'tabular-nums',
  containerType: 'inline-size',
  '& span': { position: 'absolute', transform: 'translateX(-50%)' },
  '& span:first-of-type': { transform: 'none' },
  '& span:last-of-type': { transform: 'translateX(-100%)' },
  '@container (max-width: 620px)': { '& span:nth-of-type(even)': { display: 'none' } },
  '@container (max-width: 340px)': { '& span:not(:nth-of-type(3n + 1))': { display: 'none' } },
  '@container (max-width: 340px) and (min-width: 1px)': { '& span:nth-of-type(3n + 1)': { display: 'inline' } },
});
