import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { useMapStage } from './map-stage.ts';
import type { Slot } from './map-surface.ts';

export type MapSource = {
  id: string;
  options?: Omit<GeoJSONSourceSpecification, 'type' | 'data'>;
  slot: Slot;
  layers: readonly LayerSpecification[];
};

/** One effect adds source and layers, another pushes data, at most once a frame. `source` must keep its identity. */
export function useSource(source: MapSource, features: Feature[]): void {
  const { surface } = useMapStage();
  useEffect(() => {
    if (!surface) return undefined;
    surface.addSource(source.id, source.options);
    for (const layer of source.layers) surface.addLayer(layer, source.slot);
    return () => surface.removeSource(source.id);
  }, [surface, source]);

  // Most entries of the journal change nothing on a layer: equal data is not pushed, so that the map does not draw again.
  const text = useMemo(() => JSON.stringify(features), [features]);

  // `source` is named so that a source added anew is filled again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text tells when the features differ
  useEffect(() => {
    if (!surface) return undefined;
    const frame = requestAnimationFrame(() => surface.setData(source.id, { type: 'FeatureCollection', features }));
    return () => cancelAnimationFrame(frame);
  }, [surface, source, text]);
}
