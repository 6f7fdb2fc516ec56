import { styled } from '@mui/material/styles';

/** A label of its own above any control, with a remark at the right. */
export const Label = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 6,
  marginBottom: 4,
  font: '600 14px/20px var(--font)',
  '& > small': { marginLeft: 'auto', font: '400 12px/16px var(--font)', color: 'var(--text-2)' },
});

export const Field = styled('div')({ minWidth: 0, marginBottom: 12 });

export const Small = styled('p')({ font: '400 12px/16px var(--font)', color: 'var(--text-2)' });

export const Card = styled('section')({
  border: '1px solid var(--line)',
  borderRadius: 8,
  background: 'var(--surface)',
  overflow: 'hidden',
});

export const Heading = styled('h3')({ flex: 1, font: '600 14px/20px var(--font)' });

/** Every choice of a segmented control is as wide as its words, and the row fills the column. */
export const fillRow = { display: 'flex', '& > *': { flex: '1 1 auto' } } as const;
