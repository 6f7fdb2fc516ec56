import * as mapLib from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useCallback } from 'react';
import { type MapRef, Map as ReactMap } from 'react-map-gl/maplibre';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { CanvasProps } from './canvas-props.ts';
import { followStyle } from './follow-style.ts';
import type { EngineParts } from './map-engine.ts';
import { toSurface } from './to-surface.ts';
import { useWatchedBase } from './use-watched-base.ts';

mapLib.setWorkerUrl(workerUrl);

function engineParts(map: mapLib.Map): EngineParts {
  return {
    expansionZoom: (source, clusterId) => source.getClusterExpansionZoom(clusterId),
    updateData: (source, change) => void source.updateData(change),
    onMissingPicture: (draw) => {
      map.setMissingStyleImageResolver(draw);
      return () => map.setMissingStyleImageResolver(null);
    },
    createDrawAdapter: () => new TerraDrawMapLibreGLAdapter({ map }),
  };
}

export function MapLibreCanvas(props: CanvasProps) {
  const { style, centre, zoom, label, onSurface, onFailed } = props;
  const watch = useWatchedBase(props);
  const attach = useCallback(
    (ref: MapRef | null) => {
      const map = ref?.getMap();
      watch(map);
      return map ? followStyle(map, () => toSurface(map, engineParts(map)), onSurface) : undefined;
    },
    [onSurface, watch],
  );
  return (
    <ReactMap
      ref={attach}
      mapLib={mapLib}
      mapStyle={style}
      styleDiffing={false}
      initialViewState={{ longitude: centre.lng, latitude: centre.lat, zoom }}
      locale={{ 'Map.Title': label }}
      minZoom={8}
      maxZoom={19}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      attributionControl={false}
      onError={({ error }) => onFailed(error)}
    />
  );
}
