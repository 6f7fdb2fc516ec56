import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { WarningIcon } from '../ui/Icons.tsx';
import type { Trouble } from './requests.ts';
import { useTroubleText } from './trouble-text.ts';

export const Page = styled('div')({ height: '100dvh', display: 'flex', flexDirection: 'column', overflow: 'hidden' });
export const Shell = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: '256px minmax(0, 1fr)',
});
export const Work = styled('main')({
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  padding: 24,
  display: 'grid',
  gap: '16px 24px',
  gridTemplateColumns: 'minmax(0, 1fr) 416px',
  gridTemplateRows: 'auto',
  gridAutoRows: 'auto',
  alignContent: 'start',
  '&[data-fill]': { alignContent: 'stretch', gridTemplateRows: 'auto minmax(0, 1fr)' },
  '&[data-fill="3"]': { gridTemplateRows: 'auto auto minmax(0, 1fr)' },
  '&[data-single]': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '@media (max-width: 1180px)': { gridTemplateColumns: 'minmax(0, 1fr)', '&[data-fill]': { gridTemplateRows: 'auto' } },
});
const HeadRow = styled('div')({
  gridColumn: '1 / -1',
  display: 'flex',
  alignItems: 'flex-end',
  gap: 8,
  '& > div': { flex: 1, minWidth: 0 },
  '& h1': { fontSize: 24, lineHeight: '32px', fontWeight: 700, letterSpacing: '-.022em' },
  '& p': { color: 'var(--text-2)' },
});
export const Wide = styled('div')({ gridColumn: '1 / -1' });
export const Side = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16, minHeight: 0 });
export const Stack = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0, minHeight: 0 });
export const Card = styled('section')({
  background: 'var(--surface)',
  border: '1px solid var(--line)',
  borderRadius: 8,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  overflow: 'hidden',
  '& > header': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    flex: 'none',
    minHeight: 48,
    padding: '0 16px',
    borderBottom: '1px solid var(--line)',
  },
  '& > header h2': { flex: 1, fontSize: 15, lineHeight: '20px', fontWeight: 650, letterSpacing: '-.012em' },
  '& > footer': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 16,
    flex: 'none',
    minHeight: 36,
    padding: '8px 16px',
    borderTop: '1px solid var(--line)',
    color: 'var(--text-2)',
    fontSize: 12,
    lineHeight: '16px',
  },
});
export const CardBody = styled('div')({ padding: 16, display: 'grid', gap: 16, alignContent: 'start' });
export const Meta = styled('p')({ fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' });
const Bad = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '8px 12px',
  borderRadius: 8,
  background: 'var(--raised-bg)',
  '& > svg': { flex: 'none', fontSize: 18, color: 'var(--raised)' },
});
export const Tag = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 8px',
  flex: 'none',
  borderRadius: 6,
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 600,
  background: 'var(--raised-surface)',
  border: '1px solid var(--line)',
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  '& svg': { fontSize: 14 },
  '&[data-strong]': { background: 'var(--text)', borderColor: 'var(--text)', color: 'var(--bg)' },
});
export const MapFrame = styled('div')({
  position: 'relative',
  flex: 1,
  minHeight: 240,
  display: 'grid',
  overflow: 'hidden',
});

export function WorkHead({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <HeadRow>
      <div>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </HeadRow>
  );
}

/** Why nothing changed, at the control that was used. */
export function TroubleNote({ trouble, text }: { trouble: Trouble | null; text?: string | undefined }) {
  const words = useTroubleText();
  if (!trouble && !text) return null;
  return (
    <Bad role="alert">
      <WarningIcon />
      <span>{text ?? (trouble && words(trouble))}</span>
    </Bad>
  );
}
