import { useEffect, useState } from 'react';
import { useClock, useNowSelected } from '../ui/clock.ts';
import { useDesk } from './DeskContext.tsx';
import { useLoad } from './LoadGauge.tsx';

const FLOOD_AFTER_MS = 30_000;
const FLOOD_OVER_MS = 120_000;

/** A flood is one after 30 s above the limit, and over after 2 minutes below it: the list must not flap. */
export function useFlood(): void {
  const { desk } = useDesk();
  const { flood } = useLoad();
  const clock = useClock();
  const [turn, setTurn] = useState({ flood: false, at: 0 });
  if (turn.flood !== flood) setTurn({ flood, at: clock.now() });
  const due = useNowSelected((now) => now - turn.at >= (turn.flood ? FLOOD_AFTER_MS : FLOOD_OVER_MS));
  useEffect(() => {
    if (!due || desk.store.get().flood === turn.flood) return;
    desk.change({ flood: turn.flood, unfolded: [] });
  }, [due, turn, desk]);
}
