import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon, WifiOffIcon } from './Icons.tsx';

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 44,
  padding: '8px 16px',
  borderBottom: '1px solid',
  color: 'var(--text)',
  fontWeight: 500,
  '& > svg': { fontSize: 20, flex: 'none' },
  '& > div': { flex: 1, minWidth: 0 },
  '&[data-tone="raised"]': {
    background: 'var(--raised-bg)',
    borderColor: 'color-mix(in srgb, var(--raised) 40%, transparent)',
    '& > svg': { color: 'var(--raised)' },
  },
  '&[data-tone="urgent"]': {
    background: 'var(--urgent-bg)',
    borderColor: 'color-mix(in srgb, var(--urgent) 40%, transparent)',
    '& > svg': { color: 'var(--urgent)' },
  },
  '&[data-tone="plain"]': {
    background: 'var(--raised-surface)',
    borderColor: 'var(--line)',
    '& > svg': { color: 'var(--text-2)' },
  },
});

export type BannerKind = 'offline' | 'attention' | 'fault' | 'info';

const looks = {
  offline: { tone: 'raised', Icon: WifiOffIcon },
  attention: { tone: 'raised', Icon: WarningIcon },
  fault: { tone: 'urgent', Icon: WarningIcon },
  info: { tone: 'plain', Icon: InfoIcon },
} as const;

/** Full-width line under the header. Faults interrupt a screen reader, the others wait their turn. */
export function Banner({ kind, text, children }: { kind: BannerKind; text: ReactNode; children?: ReactNode }) {
  const { tone, Icon } = looks[kind];
  return (
    <Bar data-tone={tone} role={kind === 'fault' ? 'alert' : 'status'}>
      <Icon />
      <div>{text}</div>
      {children}
    </Bar>
  );
}
