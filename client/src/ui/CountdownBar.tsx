import { keyframes, styled } from '@mui/material/styles';

const empty = keyframes({ from: { transform: 'scaleX(1)' }, to: { transform: 'scaleX(0)' } });

const Track = styled('div')({ height: 6, borderRadius: 3, overflow: 'hidden', background: 'var(--line)' });
const Fill = styled('div')({
  height: '100%',
  transformOrigin: 'left',
  background: 'var(--text)',
  animation: `${empty} linear both`,
  '@media (prefers-reduced-motion: reduce)': { animationTimingFunction: 'steps(5)' },
});

/** Empties in `durationMs`, of which `elapsedMs` had gone when it was mounted; remount it (key) for a new count. */
export function CountdownBar({
  elapsedMs,
  durationMs,
  label,
}: {
  elapsedMs: number;
  durationMs: number;
  label: string;
}) {
  return (
    <Track role="img" aria-label={label}>
      <Fill style={{ animationDuration: `${durationMs}ms`, animationDelay: `${-elapsedMs}ms` }} />
    </Track>
  );
}
