import { useEffect, useRef } from 'react';
import type { Ring } from '../map/place-on-map.ts';
import { toRing } from './audience-choice.ts';

/** Each ring that is drawn on the map since this opened. */
export function useDrawnRing(drawn: Ring | null, onRing: (ring: NonNullable<ReturnType<typeof toRing>>) => void) {
  const seen = useRef(drawn);
  useEffect(() => {
    if (drawn === seen.current) return;
    seen.current = drawn;
    const ring = toRing(drawn);
    if (ring) onRing(ring);
  });
}
