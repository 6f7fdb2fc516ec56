import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useConnection, useLive } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { WarningIcon, WifiIcon, WifiOffIcon } from '../ui/Icons.tsx';

const Line = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 'calc(20 * var(--u))',
  color: 'var(--text-2)',
  '& svg': { fontSize: 'var(--note)' },
  '&[data-health="amber"]': { color: 'var(--raised)', fontWeight: 600 },
  '&[data-health="red"], &[data-health="stopped"]': { color: 'var(--urgent)', fontWeight: 700 },
});
const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 'calc(32 * var(--u))',
  padding: '0 calc(64 * var(--u))',
  lineHeight: 1.15,
  background: 'var(--urgent)',
  color: 'var(--on-meaning)',
  fontWeight: 700,
  '& svg': { fontSize: 'var(--key)', flex: 'none' },
});

/** When the wall last heard from the server: amber after 5 s of silence, red after 15. */
export function Freshness() {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const { health } = useConnection();
  const at = useLive((live) => live.at);
  const Icon = health === 'live' ? WifiIcon : WifiOffIcon;
  return (
    <Line data-health={health} role="status">
      <Icon />
      <span>{at === '' ? t('fresh.waiting') : t('fresh.updated', { time: format.timeWithSeconds(at) })}</span>
    </Line>
  );
}

/** Full width, when what stands on the wall can no longer be trusted. */
export function StaleBanner({ height }: { height: number }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const { health } = useConnection();
  const at = useLive((live) => live.at);
  if (health !== 'red' && health !== 'stopped') return null;
  const lost = at === '' ? t('fresh.never') : t('fresh.lost', { time: format.timeWithSeconds(at) });
  return (
    <Bar role="alert" style={{ minHeight: height }}>
      <WarningIcon />
      {health === 'stopped' ? t('fresh.stopped') : lost}
    </Bar>
  );
}
