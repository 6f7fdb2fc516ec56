import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { useEffect } from 'react';
import { useMapStage } from './map-stage.ts';
import type { Slot } from './map-surface.ts';

export type MapSource = {
  id: string;
  options?: Omit<GeoJSONSourceSpecification, 'type' | 'data'>;
  slot: Slot;
  layers: readonly LayerSpecification[];
};

/** One effect adds source and layers, another hands on data; the surface paces it. `source` must keep its identity. */
export function useSource(source: MapSource, features: readonly Feature[]): void {
  const { surface } = useMapStage();
  useEffect(() => {
    if (!surface) return undefined;
    surface.addSource(source.id, source.options);
    for (const layer of source.layers) surface.addLayer(layer, source.slot);
    return () => surface.removeSource(source.id);
  }, [surface, source]);
  // `source` is named so that a source added anew is filled again.
  useEffect(() => surface?.push(source.id, features), [surface, source, features]);
}
