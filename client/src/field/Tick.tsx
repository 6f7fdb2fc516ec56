import { styled } from '@mui/material/styles';
import { rem } from '../theme/rem.ts';

/** A box of 28 px in a target of 48, ticked by hand. */
export const Tick = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 48,
  fontSize: rem(15),
  lineHeight: rem(20),
  fontWeight: 600,
  letterSpacing: '-.015em',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  '& input': {
    appearance: 'none',
    flex: 'none',
    width: 28,
    height: 28,
    margin: 2,
    border: '2px solid var(--control)',
    borderRadius: 8,
    display: 'grid',
    placeItems: 'center',
    background: 'var(--surface)',
    cursor: 'pointer',
  },
  '& input:checked': { background: 'var(--text)', borderColor: 'var(--text)' },
  '& input:checked::after': {
    content: '""',
    width: 12,
    height: 7,
    border: 'solid var(--bg)',
    borderWidth: '0 0 3px 3px',
    transform: 'translateY(-2px) rotate(-45deg)',
  },
});
