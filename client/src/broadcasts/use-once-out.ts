import { useEffect, useRef } from 'react';

/** Tells once that it is out. */
export function useOnceOut(broadcastId: string | null, tell: (broadcastId: string) => void) {
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (broadcastId === null || told.current === broadcastId) return;
    told.current = broadcastId;
    tell(broadcastId);
  });
}
