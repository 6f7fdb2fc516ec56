import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Camera, MapSurface } from './map-surface.ts';
import type { BaseMap } from './use-base-map.ts';

/** The surface of the style that is drawn now, and where the camera stood on the one before. */
export function useSurface(style: BaseMap['style']) {
  const [surface, setSurface] = useState<MapSurface>();
  const open = useRef<MapSurface>(undefined);
  // Where one was stays where one is when another engine draws another base map.
  const camera = useRef<Camera>(undefined);
  const follow = useCallback((next: MapSurface | undefined) => {
    open.current = next;
    setSurface(next);
  }, []);
  // Before the engine is told of another style: layers must not write to one that is still loading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style is what ends a surface
  useLayoutEffect(() => {
    return () => {
      camera.current = open.current?.camera();
      open.current?.close();
      setSurface(undefined);
    };
  }, [style]);
  return { surface, follow, camera };
}
