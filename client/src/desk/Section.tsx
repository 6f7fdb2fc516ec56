import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

/** A titled part of the panel. */
export function Section({
  title,
  note,
  action,
  children,
}: {
  title: string;
  note?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Part aria-label={title}>
      <header>
        <h3>{title}</h3>
        {note && <small>{note}</small>}
        {action && <span>{action}</span>}
      </header>
      {children}
    </Part>
  );
}

const Part = styled('section')({
  marginTop: 16,
  '& > header': { display: 'flex', alignItems: 'baseline', gap: 8, marginBottom: 4 },
  '& > header > span': { display: 'flex', gap: 8, marginLeft: 'auto', alignSelf: 'center' },
  '& h3': { font: '600 14px/20px var(--font)', whiteSpace: 'nowrap' },
  '& > header > small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)', whiteSpace: 'nowrap' },
});
