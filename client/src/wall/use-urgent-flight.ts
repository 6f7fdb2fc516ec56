import { useEffect, useRef, useState } from 'react';
import type { View } from '../map/overview.ts';
import type { Pin } from '../map/pin.ts';
import { standsAlone } from '../map/pin.ts';
import type { Focus } from '../map/place-on-map.ts';

const STAY_MS = 8_000;
const NEARER = 1.6;
const NEAR_ZOOM = 13.5;

/** To each new urgent message and back to the whole; stays where it is for who asked for less motion. */
export function useUrgentFlight(pins: readonly Pin[], home: View): Focus | undefined {
  const [focus, setFocus] = useState<Focus>();
  const known = useRef<ReadonlySet<string> | null>(null);
  const latest = useRef(home);
  latest.current = home;

  useEffect(() => {
    const urgent = pins.filter(standsAlone);
    const before = known.current;
    known.current = new Set(urgent.map(({ id }) => id));
    const fresh = before && urgent.find(({ id }) => !before.has(id));
    if (!fresh || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const zoom = Math.max(NEAR_ZOOM, latest.current.zoom + NEARER);
    setFocus({ lng: fresh.lng, lat: fresh.lat, zoom, key: fresh.id });
  }, [pins]);

  useEffect(() => {
    if (!focus || focus.key === 'home') return undefined;
    const timer = setTimeout(() => {
      const { centre, zoom } = latest.current;
      setFocus({ ...centre, zoom, key: 'home' });
    }, STAY_MS);
    return () => clearTimeout(timer);
  }, [focus]);

  return focus;
}
