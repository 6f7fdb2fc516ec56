import { styled } from '@mui/material/styles';

const WIDE = '@media (min-width: 1100px)';

export const Page = styled('main')({
  maxWidth: 1440,
  margin: '0 auto',
  padding: '24px 24px 48px',
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media print': { padding: 0, gap: 12 },
});
/** `main`: cards beside each other on a wide screen, else under each other; `column`: the other way round on paper. */
export const Row = styled('div')({
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'minmax(0, 1fr)',
  [WIDE]: {
    '&[data-row="main"]': { gridTemplateColumns: 'minmax(0, 904fr) minmax(0, 464fr)' },
  },
  '&[data-row="column"]': { alignContent: 'start' },
  '@media print': { gap: 12, '&[data-row="column"]': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
});
export const Card = styled('section')({
  minWidth: 0,
  background: 'var(--surface)',
  border: '1px solid var(--line)',
  borderRadius: 8,
  '& > header': {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px 16px',
    minHeight: 48,
    padding: '8px 16px',
    borderBottom: '1px solid var(--line)',
  },
  '& > header h2': { flex: 1, fontSize: 15, lineHeight: '20px', fontWeight: 650, letterSpacing: '-.012em' },
  '@media print': { '&:not([data-long])': { breakInside: 'avoid' }, '& > header': { breakAfter: 'avoid' } },
});
export const CardBody = styled('div')({ padding: 16, display: 'grid', gap: 16, alignContent: 'start' });
export const Meta = styled('span')({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  fontSize: 12,
  lineHeight: '16px',
  color: 'var(--text-2)',
  fontVariantNumeric: 'tabular-nums',
  '& > svg': { fontSize: 14, flex: 'none' },
  '&[data-attention]': { color: 'var(--raised)', fontWeight: 600 },
});
/** Words for who hears the page instead of seeing it. */
export const Unseen = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
export const OnScreenOnly = styled('div')({ display: 'contents', '@media print': { display: 'none' } });
