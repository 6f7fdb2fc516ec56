import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { FLOOD_LIMIT, type Load, selectArrivals, selectDecisionTimes, toLoad } from '../messages/arrivals.ts';
import { useLive, usePicture, useSelected } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { WarningIcon } from '../ui/Icons.tsx';

const TICK_MS = 5_000;

/** Arrivals for each specialist on duty in the last ten minutes. */
export function useLoad(): Load {
  const arrivals = useSelected(selectArrivals);
  const decisions = useSelected(selectDecisionTimes);
  const presence = useLive((live) => live.presence);
  const now = useNowSelected((at) => Math.floor(at / TICK_MS) * TICK_MS);
  return toLoad(arrivals, presence, now + TICK_MS, decisions);
}

export function LoadGauge() {
  const { t } = useTranslation('desk');
  const { t: triage } = useTranslation('triage');
  const live = usePicture((state) => state.operation?.status === 'live');
  const { perSpecialist, decidedPerSpecialist, flood } = useLoad();
  if (!live) return null;
  const pace = triage('load.pace', { arrivals: perSpecialist, decided: decidedPerSpecialist, limit: FLOOD_LIMIT });
  return (
    <Gauge data-flood={flood || undefined}>
      <div>
        <b>
          {flood && <WarningIcon sx={{ fontSize: 14 }} />}
          {flood ? t('header.load.flood') : t('header.load.calm')}
        </b>
        <span>{pace}</span>
      </div>
      <Track
        role="meter"
        aria-label={pace}
        title={pace}
        aria-valuemin={0}
        aria-valuemax={FLOOD_LIMIT}
        aria-valuenow={Math.min(perSpecialist, FLOOD_LIMIT)}
      >
        <i style={{ width: `${Math.min(1, perSpecialist / FLOOD_LIMIT) * 100}%` }} />
        <u />
      </Track>
    </Gauge>
  );
}

const Gauge = styled('div')({
  width: 'max-content',
  minWidth: 256,
  flex: 'none',
  '& > div:first-of-type': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 8,
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--text-2)',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  '& b': { display: 'flex', alignItems: 'center', gap: 4, fontWeight: 600, color: 'var(--text)' },
  '&[data-flood] b': { color: 'var(--raised)' },
  '&[data-flood] i': { background: 'var(--raised)' },
  '@media (max-width: 1799px)': { minWidth: 176, '& span': { display: 'none' } },
  '@media (max-width: 1399px)': { minWidth: 96 },
});
const Track = styled('div')({
  position: 'relative',
  height: 6,
  marginTop: 6,
  borderRadius: 3,
  background: 'var(--line)',
  '& i': { position: 'absolute', inset: '0 auto 0 0', borderRadius: 3, background: 'var(--text-2)' },
  '& u': { position: 'absolute', top: -3, bottom: -3, right: 0, width: 2, background: 'var(--text)' },
});
