import mapboxgl, { type StyleSpecification as MapboxStyle } from 'mapbox-gl';
import 'mapbox-gl/dist/mapbox-gl.css';
import type { MapLibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type MapRef, Map as ReactMap } from 'react-map-gl/mapbox';
import { TerraDrawMapboxGLAdapter } from 'terra-draw-mapbox-gl-adapter';
import type { CanvasProps } from './canvas-props.ts';
import { followStyle } from './follow-style.ts';
import type { EngineParts } from './map-engine.ts';
import { toSurface } from './to-surface.ts';
import { useWatchedBase } from './use-watched-base.ts';

const pageFont = '"Inter Variable", Inter, sans-serif';

function engineParts(map: mapboxgl.Map): EngineParts {
  return {
    expansionZoom: (source, clusterId) =>
      new Promise((resolve) => {
        const clusters = map.getSource<mapboxgl.GeoJSONSource>(source.id);
        clusters?.getClusterExpansionZoom(clusterId, (error, zoom) =>
          resolve(error ? map.getZoom() + 2 : (zoom ?? 15)),
        );
      }),
    onMissingPicture: (draw) => {
      const missing = ({ id }: { id: string }) => draw(id);
      map.on('styleimagemissing', missing);
      return () => map.off('styleimagemissing', missing);
    },
    createDrawAdapter: () => new TerraDrawMapboxGLAdapter({ map }),
  };
}

/** This engine asks for a glyph address even when the page's own font draws every letter. */
function toMapboxStyle(style: CanvasProps['style']): MapboxStyle | string {
  if (typeof style === 'string') return style;
  // The styles made here use only what both specifications share.
  return { ...style, glyphs: 'page-font/{fontstack}/{range}' } as unknown as MapboxStyle;
}

function usePageFont(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const done = () => setReady(true);
    document.fonts.load(`500 24px ${pageFont}`).then(done, done);
  }, []);
  return ready;
}

export function MapboxCanvas(props: CanvasProps) {
  const { style, centre, zoom, label, token, onSurface, onFailed } = props;
  const watch = useWatchedBase(props);
  const ready = usePageFont();
  const mapStyle = useMemo(() => toMapboxStyle(style), [style]);
  const attach = useCallback(
    (ref: MapRef | null) => {
      const map = ref?.getMap();
      if (!map) return undefined;
      // For all that a surface asks, the two engines have the same methods; only their types differ.
      const alike = map as unknown as MapLibreMap;
      watch(alike);
      return followStyle(alike, () => toSurface(alike, engineParts(map)), onSurface);
    },
    [onSurface, watch],
  );
  if (!ready) return null;
  return (
    <ReactMap
      ref={attach}
      mapLib={mapboxgl}
      mapboxAccessToken={token ?? ''}
      mapStyle={mapStyle}
      styleDiffing={false}
      localFontFamily={pageFont}
      projection="mercator"
      initialViewState={{ longitude: centre.lng, latitude: centre.lat, zoom }}
      locale={{ 'Map.Title': label }}
      minZoom={8}
      maxZoom={19}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      performanceMetricsCollection={false}
      attributionControl={typeof style === 'string'}
      onError={({ error }) => onFailed(error)}
    />
  );
}
