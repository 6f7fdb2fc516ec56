import { styled } from '@mui/material/styles';
import type { Dispatch } from '@nachtwacht/shared/dispatches/dispatch.ts';
import { useNow } from '../ui/clock.ts';
import { Figure } from '../ui/Figure.tsx';
import { toTimer } from '../ui/format.ts';
import { BellIcon, ClockIcon } from '../ui/Icons.tsx';
import { stepTimer } from './acceptance.ts';

const Time = styled(Figure)({
  marginLeft: 'auto',
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  font: '600 20px/24px var(--font)',
  letterSpacing: '-.01em',
  color: 'var(--text)',
  '&[data-heat="late"]': { color: 'var(--raised)' },
  '&[data-heat="escalated"]': { color: 'var(--urgent)' },
  '& svg': { fontSize: 16 },
});

const Bar = styled('div')({
  height: 4,
  background: 'var(--line)',
  '& > i': { display: 'block', height: '100%', background: 'var(--text-2)' },
  '&[data-heat="late"] > i': { background: 'var(--raised)' },
  '&[data-heat="escalated"] > i': { background: 'var(--urgent)' },
});

/** Time in this step; it warms up as the limit of the step comes near. */
export function StepTimer({ dispatch }: { dispatch: Dispatch }) {
  const { ms, heat } = stepTimer(dispatch, useNow());
  const Icon = heat === 'escalated' ? BellIcon : ClockIcon;
  return (
    <Time data-heat={heat} role="timer">
      {heat !== 'calm' && <Icon />}
      {toTimer(ms)}
    </Time>
  );
}

export function StepBar({ dispatch }: { dispatch: Dispatch }) {
  const { heat, part } = stepTimer(dispatch, useNow());
  return (
    <Bar data-heat={heat} aria-hidden="true">
      <i style={{ width: `${Math.round(part * 100)}%` }} />
    </Bar>
  );
}
