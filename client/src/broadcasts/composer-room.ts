import { styled } from '@mui/material/styles';

export const Room = styled('section')({
  containerType: 'inline-size',
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  height: '100%',
  background: 'var(--surface)',
});

/** Form and outgoing text beside each other, one below the other where there is no room. */
export const Columns = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 424fr) minmax(0, 440fr)',
  '& > div': { padding: 16, minWidth: 0, overflowY: 'auto' },
  '& > div + div': { borderLeft: '1px solid var(--line)', background: 'var(--bg)' },
  '@container (max-width: 863px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowY: 'auto',
    alignContent: 'start',
    '& > div': { overflowY: 'visible' },
    '& > div + div': { borderLeft: 0, borderTop: '1px solid var(--line)' },
  },
});
