import { styled } from '@mui/material/styles';

const Head = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 'calc(24 * var(--u))',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  '& h2': { margin: 0, font: '600 var(--key)/1.2 var(--font)', letterSpacing: '-.015em' },
  '& span': { marginLeft: 'auto', color: 'var(--text-2)' },
});

export function WallHead({ title, note, height }: { title: string; note: string; height: number }) {
  return (
    <Head style={{ height }}>
      <h2>{title}</h2>
      <span>{note}</span>
    </Head>
  );
}
