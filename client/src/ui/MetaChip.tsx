import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Chip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  flex: 'none',
  height: 20,
  padding: '0 6px',
  borderRadius: 4,
  fontSize: 12,
  lineHeight: '20px',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  color: 'var(--text-2)',
  background: 'var(--raised-surface)',
  '& svg': { fontSize: 14 },
  '[aria-selected="true"] &, [data-raised] &': { background: 'var(--line)', color: 'var(--text)' },
  '[data-density="phone"] &': { height: 24, fontSize: 13, lineHeight: '24px' },
  '&&[data-tone="urgent"]': { background: 'var(--urgent-bg)', color: 'var(--urgent)', fontWeight: 600 },
  '&&[data-tone="raised"]': { background: 'var(--raised-bg)', color: 'var(--raised)', fontWeight: 600 },
  '&&[data-tone="new"]': { background: 'var(--text)', color: 'var(--bg)', fontWeight: 600 },
  '&&[data-tone="line"]': { background: 'none', boxShadow: 'inset 0 0 0 1px var(--line)' },
});

export type ChipTone = 'plain' | 'line' | 'urgent' | 'raised' | 'new';

/** A fact in a row: neutral, unless it is a word that raised urgency. Brightens inside `aria-selected` or `data-raised`. */
export function MetaChip({
  icon,
  children,
  tone = 'plain',
  title,
}: {
  icon?: ReactNode;
  children: ReactNode;
  tone?: ChipTone;
  title?: string;
}) {
  return (
    <Chip data-tone={tone} title={title}>
      {icon}
      {children}
    </Chip>
  );
}
