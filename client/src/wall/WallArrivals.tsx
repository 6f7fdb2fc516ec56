import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { FLOOD_LIMIT, selectArrivals, toLoad } from '../messages/arrivals.ts';
import { useLive, useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { Figure } from '../ui/Figure.tsx';
import { Panel } from './FigureCells.tsx';
import { countArrivals } from './select-figures.ts';
import { WallHead } from './WallHead.tsx';

const TICK_MS = 5_000;
const Chart = styled('div')({
  position: 'relative',
  flex: 1,
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  gap: 'calc(20 * var(--u))',
  minHeight: 0,
  paddingTop: 'calc(var(--key) * 1.2)',
  borderBottom: 'var(--rule)',
  '& > div': { position: 'relative', minHeight: 0 },
  '& i': { position: 'absolute', inset: 'auto 0 0 0', background: 'var(--control)', borderRadius: '.08em .08em 0 0' },
  '& [data-now] i': { background: 'var(--text)' },
  '& [data-flood] i': { background: 'var(--raised)' },
  '& b': {
    position: 'absolute',
    left: 0,
    right: 0,
    textAlign: 'center',
    zIndex: 1,
    font: '500 var(--note)/1.2 var(--font)',
  },
  '& [data-now] b': { font: '700 var(--key)/1.15 var(--font)' },
  '& s': {
    position: 'absolute',
    left: 0,
    right: 0,
    borderTop: 'max(2px, calc(5 * var(--u))) dashed var(--text-2)',
  },
});

/** Arrivals in each ten minutes of the last hour, against what the specialists on duty can bear. */
export function WallArrivals() {
  const { t } = useTranslation('wall');
  const arrivals = useSelected(selectArrivals);
  const presence = useLive((live) => live.presence);
  const now = useNowSelected((at) => Math.floor(at / TICK_MS) * TICK_MS) + TICK_MS;
  const { specialists, flood } = toLoad(arrivals, presence, now);
  const bars = countArrivals(arrivals, now);
  const limit = specialists * FLOOD_LIMIT;
  const most = Math.max(limit, ...bars.map(({ count }) => count));
  const share = (count: number) => `${(count / most) * 100}%`;
  const note = t(flood ? 'figures.flood' : 'figures.perTen', { limit });
  return (
    <Panel aria-label={t('figures.arrivals')}>
      <WallHead title={t('figures.arrivals')} note={note} raised={flood} />
      <Chart>
        {bars.map(({ untilMs, count }, index) => (
          <div key={untilMs} data-now={index === bars.length - 1 || undefined} data-flood={count > limit || undefined}>
            <i style={{ height: share(count) }} />
            <b style={{ bottom: share(count) }}>
              <Figure style={{ padding: '0 .25em', background: 'var(--bg)' }}>{count}</Figure>
            </b>
            <s style={{ bottom: share(limit) }} />
          </div>
        ))}
      </Chart>
    </Panel>
  );
}
