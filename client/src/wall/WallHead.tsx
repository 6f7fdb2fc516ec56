import { styled } from '@mui/material/styles';
import { WarningIcon } from '../ui/Icons.tsx';

const Head = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'baseline',
  columnGap: 'calc(24 * var(--u))',
  // A note that does not fit beside its title wraps out of sight, whole.
  flexWrap: 'wrap',
  height: 'calc(1.2 * var(--key))',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  '& h2': { margin: 0, font: '600 var(--key)/1.2 var(--font)', letterSpacing: '-.015em' },
  '& > span': { marginLeft: 'auto', color: 'var(--text-2)', display: 'flex', alignItems: 'center', gap: '.3em' },
  '& > span[data-raised]': { color: 'var(--raised)', fontWeight: 600 },
});

type WallHeadProps = { title: string; note: string; height?: number; raised?: boolean };

export function WallHead({ title, note, height, raised = false }: WallHeadProps) {
  return (
    <Head style={{ height }}>
      <h2>{title}</h2>
      <span data-raised={raised || undefined}>
        {raised && <WarningIcon fontSize="inherit" />}
        {note}
      </span>
    </Head>
  );
}
