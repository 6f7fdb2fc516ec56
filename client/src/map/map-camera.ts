import type { MapLibreMap } from 'maplibre-gl';
import type { MapSurface } from './map-surface.ts';

type MapCamera = Pick<MapSurface, 'camera' | 'flyTo' | 'zoomBy' | 'onMove' | 'project'>;

/** Where the map looks, and how it gets elsewhere: at once for who asked for little motion. */
export function createMapCamera(map: MapLibreMap, whileOpen: MapSurface['whileOpen']): MapCamera {
  return {
    camera: () => ({ centre: { lng: map.getCenter().lng, lat: map.getCenter().lat }, zoom: map.getZoom() }),
    flyTo: ({ centre, zoom }) =>
      whileOpen(() => {
        const to = { center: [centre.lng, centre.lat] as [number, number], zoom };
        if (prefersStillness()) map.jumpTo(to);
        else map.easeTo({ ...to, duration: 450 });
      }),
    zoomBy: (steps) =>
      whileOpen(() => void map.zoomTo(map.getZoom() + steps, { duration: prefersStillness() ? 0 : 200 })),
    onMove: (moved) => {
      map.on('move', moved);
      map.on('resize', moved);
      return () => {
        map.off('move', moved);
        map.off('resize', moved);
      };
    },
    project: ({ lng, lat }) => {
      const { x, y } = map.project([lng, lat]);
      return { x, y };
    },
  };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
