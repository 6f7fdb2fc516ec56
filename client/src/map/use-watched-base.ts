import type { MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { CanvasProps } from './canvas-props.ts';
import { watchBase } from './watch-base.ts';

/** Hand it the map once it is there; each base map that can be lost is watched as long as it is shown. */
export function useWatchedBase({ style, watched, onLost }: CanvasProps): (map: MapLibreMap | undefined) => void {
  const [map, setMap] = useState<MapLibreMap>();
  const latest = useRef({ watched, onLost });
  latest.current = { watched, onLost };
  const sourceId = watched?.sourceId;
  const isWatched = watched !== null;
  // Another style is another base map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style starts the watch anew
  useEffect(() => {
    const base = latest.current.watched;
    if (!map || !base) return undefined;
    return watchBase(map, base, () => latest.current.onLost());
  }, [map, style, isWatched, sourceId]);
  return setMap;
}
