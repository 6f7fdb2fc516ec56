import type { MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { CanvasProps } from './canvas-props.ts';
import { watchBase } from './watch-base.ts';

/** Hand it the map once it is there; each base map that can be lost is watched as long as it is shown. */
export function useWatchedBase({ style, watched, onLost }: CanvasProps): (map: MapLibreMap | undefined) => void {
  const [map, setMap] = useState<MapLibreMap>();
  const lost = useRef(onLost);
  lost.current = onLost;
  const sourceId = watched?.sourceId;
  const isWatched = watched !== null;
  // Another style is another base map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style starts the watch anew
  useEffect(() => {
    if (!map || !isWatched) return undefined;
    return watchBase(map, sourceId, () => lost.current());
  }, [map, style, isWatched, sourceId]);
  return setMap;
}
