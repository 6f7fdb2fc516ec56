import { useEffect, useRef } from 'react';
import { useMapStage } from './map-stage.ts';
import type { Focus } from './place-on-map.ts';

const nearZoom = 15;

/** Moves only when `key` changes, so that a picture that refreshes never pulls the map from under somebody's hand. */
export function FocusCamera({ focus }: { focus: Focus }) {
  const { surface } = useMapStage();
  const latest = useRef(focus);
  latest.current = focus;
  const { key } = focus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to go, the rest where to
  useEffect(() => {
    const { lng, lat, zoom } = latest.current;
    surface?.flyTo({ centre: { lng, lat }, zoom: zoom ?? Math.max(nearZoom, surface.camera().zoom) });
  }, [surface, key]);
  return null;
}
