import { useMemo } from 'react';
import { useNowSelected } from '../ui/clock.ts';
import { useView } from './DeskContext.tsx';
import { type Between, toBetween } from './time-span.ts';

const MINUTE_MS = 60_000;

/** The time that queue and map show; that of "the last hour" moves once a minute. */
export function useBetween(): Between {
  const span = useView((view) => view.span);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  return useMemo(() => toBetween(span, minute), [span, minute]);
}
