import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Figure } from '../ui/Figure.tsx';

/** A row of figures side by side, each as wide as it needs, the rest shared. */
export const Cells = styled('div')({
  display: 'flex',
  minWidth: 0,
  minHeight: 0,
  '& > *': { flex: '1 1 auto', minWidth: 0 },
  '& > * + *': { borderLeft: 'var(--rule)' },
});
const Cell = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  padding: '0 calc(40 * var(--u)) 0 calc(56 * var(--u))',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& > span:last-of-type': { color: 'var(--text-2)' },
});
export const Value = styled(Figure)({
  display: 'flex',
  alignItems: 'center',
  gap: '.14em',
  font: '700 var(--big)/1.04 var(--font)',
  letterSpacing: '-.035em',
  '&[data-middle]': { fontSize: 'var(--middle)' },
  '&[data-step]': { fontSize: 'var(--step)' },
  '&[data-urgent]': { color: 'var(--urgent)' },
});
export const Panel = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  overflow: 'hidden',
  padding: 'calc(24 * var(--u)) calc(56 * var(--u))',
  '& > div:last-child': { flex: 1 },
});

export function ValueCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Cell>
      {children}
      <span>{label}</span>
    </Cell>
  );
}
