import { styled } from '@mui/material/styles';

export const BulletList = styled('div')({
  '& ul': { display: 'grid', gap: 8 },
  '& li': { display: 'flex', gap: 8 },
  '& li::before': {
    content: '""',
    width: 4,
    height: 4,
    borderRadius: 2,
    background: 'var(--text-2)',
    marginTop: 8,
    flex: 'none',
  },
  '& a': { color: 'inherit' },
});
