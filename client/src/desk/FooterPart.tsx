import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { type ReactNode, Suspense, useState } from 'react';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';

export function Part({ icon, wrong = false, children }: { icon: ReactNode; wrong?: boolean; children: ReactNode }) {
  return (
    <Segment data-wrong={wrong || undefined}>
      {icon}
      <span>{children}</span>
    </Segment>
  );
}

/** A part of the footer that opens to the whole of what it sums up. */
export function Opens({ dialog, width, children }: { dialog: ReactNode; width: number; children: ReactNode }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Plain
        type="button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </Plain>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { sx: { width, maxWidth: '94vw', maxHeight: '80vh', top: 'auto !important', bottom: 48 } },
        }}
      >
        <HotkeyScope>
          <Suspense>{dialog}</Suspense>
        </HotkeyScope>
      </Popover>
    </>
  );
}

const Segment = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 0,
  '& > svg': { fontSize: 16, flex: 'none' },
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '&[data-wrong]': { color: 'var(--raised)', fontWeight: 600 },
});
export const Plain = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  flex: '0 1 auto',
  minWidth: 0,
  height: 32,
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  border: 0,
  borderRadius: 4,
  background: 'none',
  cursor: 'pointer',
  '&:hover': { color: 'var(--text)' },
  '&:focus-visible': { outlineOffset: -2 },
});
