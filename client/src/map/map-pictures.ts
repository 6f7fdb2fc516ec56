import type { MapLibreMap } from 'maplibre-gl';
import type { EngineParts } from './map-engine.ts';
import { drawnPixelRatio, type MapSurface, type Off, type Picture } from './map-surface.ts';

type MapPictures = Pick<MapSurface, 'addPicture' | 'onMissingPicture' | 'close'>;

/** The pictures that layers name: drawn beforehand, or when the engine misses one. */
export function createMapPictures(
  map: MapLibreMap,
  onMissing: EngineParts['onMissingPicture'],
  isOpen: () => boolean,
): MapPictures {
  const offs: Off[] = [];
  const addImage = (id: string, picture: Picture) => {
    if (!map.hasImage(id)) map.addImage(id, picture, { pixelRatio: drawnPixelRatio });
  };
  return {
    addPicture: (id, draw) => {
      if (isOpen() && !map.hasImage(id)) addImage(id, draw());
    },
    onMissingPicture: (draw) => {
      const off = onMissing((id) => {
        const picture = isOpen() ? draw(id) : undefined;
        if (picture) addImage(id, picture);
      });
      offs.push(off);
      return off;
    },
    close: () => {
      for (const off of offs) off();
    },
  };
}
