import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { neutral } from './steps.ts';

const List = styled('ul')({
  display: 'grid',
  gap: 8,
  fontSize: 13,
  lineHeight: '20px',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 40px',
    gap: 12,
    alignItems: 'center',
  },
  '& b': { textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

export type Bar = { readonly key: string; readonly label: ReactNode; readonly count: number };

/** Counts as bars on one scale, the longest as wide as there is room. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <List>
      {bars.map(({ key, label, count }) => (
        <li key={key}>
          <span>{label}</span>
          <ShareBar share={count / most} />
          <b>{count}</b>
        </li>
      ))}
    </List>
  );
}

export function ShareBar({ share, track = false }: { share: number; track?: boolean }) {
  return (
    <svg width="100%" height="12" aria-hidden="true" style={{ display: 'block', borderRadius: 3 }}>
      {track && <rect width="100%" height="12" fill={neutral.track} />}
      <rect width={`${share * 100}%`} height="12" rx="2" fill={neutral.medium} />
    </svg>
  );
}
