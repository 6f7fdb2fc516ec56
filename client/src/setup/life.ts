import { styled } from '@mui/material/styles';

/** A state in a table row: its sign, then its word. */
export const Life = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  whiteSpace: 'nowrap',
  '& i': { width: 20, height: 20, flex: 'none', borderRadius: 10, display: 'grid', placeItems: 'center' },
  '& i svg': { fontSize: 12 },
  '& b': { fontWeight: 600 },
  '&[data-life="on"] i': { background: 'var(--text)', color: 'var(--bg)' },
  '&[data-life="waiting"] i': { border: '1.5px dashed var(--text-3)', color: 'var(--text-2)' },
  '&[data-life="off"] i': { border: '1.5px solid var(--text-3)', color: 'var(--text-2)' },
  '&[data-life="warn"] i': {
    background: 'var(--raised-bg)',
    color: 'var(--raised)',
    boxShadow: 'inset 0 0 0 1.5px var(--raised)',
  },
  '&[data-life="warn"] b': { color: 'var(--raised)' },
});
