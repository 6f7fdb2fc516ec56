import { useEffect, useRef } from 'react';
import { useMapStage } from './map-stage.ts';
import type { Focus } from './place-on-map.ts';

const nearZoom = 15;

/** Moves once for each `key`, so that neither a picture that refreshes nor another base map pulls it from under somebody's hand. */
export function FocusCamera({ focus }: { focus: Focus }) {
  const { surface } = useMapStage();
  const latest = useRef(focus);
  const flownTo = useRef<Focus['key']>(undefined);
  latest.current = focus;
  const { key } = focus;
  useEffect(() => {
    if (!surface || flownTo.current === key) return;
    flownTo.current = key;
    const { lng, lat, zoom } = latest.current;
    surface.flyTo({ centre: { lng, lat }, zoom: zoom ?? Math.max(nearZoom, surface.camera().zoom) });
  }, [surface, key]);
  return null;
}
