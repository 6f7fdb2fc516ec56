import { createContext, useContext } from 'react';
import type { MapColours } from './map-colours.ts';
import type { MapSurface } from './map-surface.ts';
import type { MapWords } from './map-words.ts';

/** What every layer of one map shares. `surface` is absent until the style has loaded. */
export type MapStage = { surface: MapSurface | undefined; colours: MapColours; scale: number; words: MapWords };

export const MapStageContext = createContext<MapStage | undefined>(undefined);

export function useMapStage(): MapStage {
  const stage = useContext(MapStageContext);
  if (!stage) throw new Error('a map layer stands inside a map');
  return stage;
}
