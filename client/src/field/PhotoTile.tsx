import { keyframes, styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { CheckIcon, CloseIcon, RefreshIcon } from '../ui/Icons.tsx';
import { Unseen } from './Page.tsx';

const turn = keyframes({ to: { transform: 'rotate(270deg)' } });
export const PhotoTiles = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 12,
  '&&': { padding: '0 16px 16px' },
});
const Tile = styled('li')({
  position: 'relative',
  width: 72,
  height: 72,
  borderRadius: 10,
  background: 'var(--raised-surface)',
  '& img': { width: '100%', height: '100%', objectFit: 'cover', borderRadius: 10, display: 'block' },
  '&:not([data-state="ready"]) img': { filter: 'brightness(.5)' },
});
const Ready = styled('span')({
  position: 'absolute',
  left: 4,
  bottom: 4,
  width: 20,
  height: 20,
  borderRadius: 10,
  display: 'grid',
  placeItems: 'center',
  fontSize: 14,
  background: '#0b1118',
  color: '#fff',
  '& svg': { strokeWidth: 3 },
});
const Middle = styled('button')({
  position: 'absolute',
  inset: 0,
  display: 'grid',
  placeItems: 'center',
  width: '100%',
  padding: 0,
  border: 0,
  borderRadius: 10,
  background: 'none',
  color: '#fff',
  fontSize: 28,
  cursor: 'pointer',
});
const Ring = styled('svg')({
  position: 'absolute',
  inset: 14,
  width: 44,
  fill: 'none',
  strokeWidth: 3,
  transform: 'rotate(-90deg)',
  '& circle': { stroke: '#ffffff4d' },
  '& circle + circle': { stroke: '#fff', strokeLinecap: 'round' },
  '&[data-turning]': { animation: `${turn} 1.2s linear infinite` },
});
const Percent = styled('span')({
  position: 'absolute',
  inset: 0,
  display: 'grid',
  placeItems: 'center',
  color: '#fff',
  fontSize: rem(13),
  fontWeight: 600,
  letterSpacing: 0,
  fontVariantNumeric: 'tabular-nums',
});
const Remove = styled('button')({
  position: 'absolute',
  top: -12,
  right: -12,
  width: 44,
  height: 44,
  display: 'grid',
  placeItems: 'center',
  padding: 0,
  border: 0,
  background: 'none',
  cursor: 'pointer',
  '& i': {
    width: 24,
    height: 24,
    borderRadius: 12,
    display: 'grid',
    placeItems: 'center',
    fontSize: 14,
    background: 'var(--text)',
    color: 'var(--bg)',
    border: '2px solid var(--surface)',
    '& svg': { strokeWidth: 2.5 },
  },
});

type Props = {
  url: string | undefined;
  number: number;
  /** A share from 0 to 1: so far it is sent. `waiting` for its turn; `preparing` nobody knows how long. */
  state: 'preparing' | 'waiting' | number | 'ready' | 'failed';
  onRetry: () => void;
  /** Null where it can no longer be taken away. */
  onRemove: (() => void) | null;
};

/** One photo with how far it is. */
export function PhotoTile({ url, number, state, onRetry, onRemove }: Props) {
  const { t } = useTranslation('field');
  return (
    <Tile data-state={state}>
      <img src={url} alt={t('photo.number', { number })} />
      <TileState {...{ number, state, onRetry }} />
      {onRemove && (
        <Remove type="button" aria-label={t('photo.remove', { number })} onClick={onRemove}>
          <i>
            <CloseIcon />
          </i>
        </Remove>
      )}
    </Tile>
  );
}

function TileState({ number, state, onRetry }: Pick<Props, 'number' | 'state' | 'onRetry'>) {
  const { t } = useTranslation('field');
  if (state === 'ready') {
    return (
      <Ready>
        <CheckIcon />
        <Unseen>{t('photo.ready')}</Unseen>
      </Ready>
    );
  }
  if (state === 'failed') {
    return (
      <Middle type="button" aria-label={t('photo.retry', { number })} onClick={onRetry}>
        <RefreshIcon />
      </Middle>
    );
  }
  const percent = typeof state === 'number' ? Math.round(state * 100) : state === 'preparing' ? 25 : 0;
  return (
    <>
      <Ring viewBox="0 0 44 44" aria-hidden="true" data-turning={state === 'preparing' || undefined}>
        <circle cx="22" cy="22" r="18" />
        {percent > 0 && <circle cx="22" cy="22" r="18" pathLength="100" strokeDasharray={`${percent} 100`} />}
      </Ring>
      {typeof state === 'number' && <Percent>{percent}%</Percent>}
      {state === 'preparing' && <Unseen role="status">{t('photo.preparing')}</Unseen>}
    </>
  );
}
