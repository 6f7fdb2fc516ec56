import { styled } from '@mui/material/styles';
import { rem } from '../theme/rem.ts';

/** The phone's page: one column, 480 px at most, the 112 line on top, the dock under the thumb. */
export const Page = styled('div')({
  minHeight: '100dvh',
  fontSize: rem(17),
  lineHeight: rem(24),
  letterSpacing: '-.011em',
  '& a, & button, & label': { WebkitTapHighlightColor: 'transparent' },
});

export const Column = styled('div')({
  maxWidth: 480,
  margin: '0 auto',
  paddingBottom: 'calc(var(--dock, 104px) + 24px)',
});

export const Main = styled('main')({
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '0 16px',
});

export const Card = styled('section')({
  background: 'var(--surface)',
  border: '1px solid var(--line)',
  borderRadius: 12,
  overflow: 'hidden',
});

export const HeadRow = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: 12,
  marginTop: 8,
});

export const Heading = styled('h2')({
  fontSize: rem(17),
  lineHeight: rem(24),
  fontWeight: 700,
  letterSpacing: '-.015em',
});

export const Label = styled('span')({ fontSize: rem(15), lineHeight: rem(20), fontWeight: 600 });

export const Meta = styled('p')({
  fontSize: rem(13),
  lineHeight: rem(16),
  letterSpacing: 0,
  color: 'var(--text-2)',
  '& svg': { fontSize: 16, verticalAlign: '-3px', marginRight: 6, display: 'inline-block' },
});

export const Strong = styled('b')({ fontWeight: 600, color: 'var(--text)' });

export const Rows = styled('ul')({ display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' });

/** For screen readers only. */
export const Unseen = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
