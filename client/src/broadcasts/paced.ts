import { useEffect, useRef, useState } from 'react';

/** Counts that change by the frame are repainted at most twice a second. */
const PACE_MS = 500;

/** The value of at most `paceMs` ago; a burst shows its last. */
export function usePaced<T>(value: T, paceMs = PACE_MS): T {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(0);
  useEffect(() => {
    const show = () => {
      shownAt.current = performance.now();
      setShown(value);
    };
    const timer = setTimeout(show, Math.max(0, shownAt.current + paceMs - performance.now()));
    return () => clearTimeout(timer);
  }, [value, paceMs]);
  return shown;
}
