import type { MapLibreMap } from 'maplibre-gl';
import type { MapSurface, Off } from './map-surface.ts';

/** A style that loads takes all layers with it: every style gets its own surface, the one before is closed. */
export function followStyle(
  map: MapLibreMap,
  createSurface: () => MapSurface,
  onSurface: (surface: MapSurface | undefined) => void,
): Off {
  let surface: MapSurface | undefined;
  const start = () => {
    surface?.close();
    surface = createSurface();
    onSurface(surface);
  };
  // A style given as an object may have loaded before anybody listens; data of a source proves that it has.
  const startLate = () => {
    map.off('sourcedata', startLate);
    if (!surface) start();
  };
  const stop = () => {
    map.off('style.load', start);
    map.off('sourcedata', startLate);
    surface?.close();
    surface = undefined;
    onSurface(undefined);
  };
  map.on('style.load', start);
  map.on('sourcedata', startLate);
  map.once('remove', stop);
  return stop;
}
