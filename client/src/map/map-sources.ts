import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import { createDataFeed } from './data-feed.ts';
import type { EngineParts } from './map-engine.ts';
import { type MapSurface, paintNames, slots } from './map-surface.ts';

type MapSources = Pick<MapSurface, 'addSource' | 'push' | 'removeSource' | 'addLayer' | 'setPaint' | 'close'>;

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The sources with what they hold, and the layers that draw them, each in its slot. */
export function createMapSources(
  map: MapLibreMap,
  updateData: EngineParts['updateData'],
  whileOpen: MapSurface['whileOpen'],
): MapSources {
  const feed = feedOf(map, updateData);
  addSlots(map);
  map.on('moveend', feed.settle);

  return {
    addSource: (id, options) =>
      whileOpen(() => {
        map.addSource(id, { type: 'geojson', data: nothing, ...options });
      }),
    push: (id, features) => whileOpen(() => feed.push(id, features)),
    removeSource: (id) =>
      whileOpen(() => {
        feed.forget(id);
        const layers: LayerSpecification[] = map.getStyle().layers;
        for (const layer of layers) if ('source' in layer && layer.source === id) map.removeLayer(layer.id);
        if (map.getSource(id)) map.removeSource(id);
      }),
    addLayer: (layer, slot) => whileOpen(() => void map.addLayer(layer, `slot:${slot}`)),
    setPaint: (layerId, paint) =>
      whileOpen(() => {
        if (!map.getLayer(layerId)) return;
        for (const name of paintNames) {
          const value = paint[name];
          if (value !== undefined) map.setPaintProperty(layerId, name, value);
        }
      }),
    close: () => {
      feed.close();
      map.off('moveend', feed.settle);
    },
  };
}

function addSlots(map: MapLibreMap): void {
  for (const slot of slots) {
    map.addLayer({ id: `slot:${slot}`, type: 'background', layout: { visibility: 'none' } });
  }
}

function feedOf(map: MapLibreMap, updateData: EngineParts['updateData']) {
  const withSource = (id: string, act: (source: GeoJSONSource) => void) => {
    const source = map.getSource<GeoJSONSource>(id);
    if (source) act(source);
  };
  return createDataFeed({
    setData: (id, data) => withSource(id, (source) => void source.setData(data)),
    updateData: updateData && ((id, change) => withSource(id, (source) => updateData(source, change))),
    isMoving: () => map.isMoving(),
  });
}
