import { styled } from '@mui/material/styles';

export const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  lineHeight: '20px',
  fontVariantNumeric: 'tabular-nums',
  '& th': { textAlign: 'right', fontWeight: 500, fontSize: 12, lineHeight: '16px', color: 'var(--text-2)', padding: 8 },
  '& td': { textAlign: 'right', height: 40, padding: '0 8px', whiteSpace: 'nowrap' },
  '& tbody tr': { borderTop: '1px solid var(--line)', breakInside: 'avoid' },
  '& tbody th': { fontSize: 13, lineHeight: '20px', fontWeight: 600, color: 'var(--text)' },
  '& th:first-of-type': { textAlign: 'left', paddingLeft: 16 },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 16 },
  '& small': { marginLeft: 8, fontSize: 12, fontWeight: 400, color: 'var(--text-2)' },
  '& [data-none]': { color: 'var(--text-3)' },
  '& [data-attention]': { color: 'var(--raised)', fontWeight: 600 },
  '@media print': { '& td': { height: 28 } },
});
