import type { MapLibreMap } from 'maplibre-gl';
import { createMapCamera } from './map-camera.ts';
import { createMapClusters } from './map-clusters.ts';
import type { EngineParts } from './map-engine.ts';
import { createMapMouse } from './map-mouse.ts';
import { createMapPictures } from './map-pictures.ts';
import { createMapSources } from './map-sources.ts';
import type { MapSurface } from './map-surface.ts';

/** One style of one map as a surface, put together from its parts. */
export function toSurface(map: MapLibreMap, engine: EngineParts): MapSurface {
  let open = true;
  const isOpen = () => open;
  const whileOpen = (act: () => void) => {
    if (open) act();
  };

  const sources = createMapSources(map, engine.updateData, whileOpen);
  const mouse = createMapMouse(map, whileOpen);
  const camera = createMapCamera(map, whileOpen);
  const pictures = createMapPictures(map, engine.onMissingPicture, isOpen);
  const clusters = createMapClusters(map, { expansionZoom: engine.expansionZoom, flyTo: camera.flyTo, isOpen });

  return {
    whileOpen,
    ...sources,
    ...mouse,
    ...camera,
    ...pictures,
    ...clusters,
    createDrawAdapter: () => engine.createDrawAdapter(),
    close: () => {
      open = false;
      for (const part of [sources, mouse, pictures, clusters]) part.close();
    },
  };
}
