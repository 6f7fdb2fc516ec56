import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { EngineParts } from './map-engine.ts';
import type { MapSurface, Off, ShownCluster } from './map-surface.ts';

type MapClusters = Pick<MapSurface, 'openCluster' | 'onClusters' | 'close'>;
type Surroundings = {
  expansionZoom: EngineParts['expansionZoom'];
  flyTo: MapSurface['flyTo'];
  isOpen: () => boolean;
};

/** Which clusters are in view, and how one is opened. */
export function createMapClusters(map: MapLibreMap, { expansionZoom, flyTo, isOpen }: Surroundings): MapClusters {
  const offs: Off[] = [];
  return {
    openCluster: (sourceId, { clusterId, ...centre }) => {
      const source = map.getSource<GeoJSONSource>(sourceId);
      if (!source) return;
      expansionZoom(source, clusterId).then(
        (zoom) => flyTo({ centre, zoom: Math.max(zoom + 0.2, map.getZoom() + 1.2) }),
        () => flyTo({ centre, zoom: map.getZoom() + 2 }),
      );
    },
    onClusters: (layerId, shown) => {
      let last = '';
      const tell = () => {
        const clusters = isOpen() && map.getLayer(layerId) ? shownClusters(map, layerId) : [];
        const text = JSON.stringify(clusters);
        if (text === last) return;
        last = text;
        shown(clusters);
      };
      map.on('idle', tell);
      const off = () => void map.off('idle', tell);
      offs.push(off);
      return off;
    },
    close: () => {
      for (const off of offs) off();
    },
  };
}

const MOST_CLUSTERS = 80;

function shownClusters(map: MapLibreMap, layerId: string): ShownCluster[] {
  const found = new Map<number, ShownCluster>();
  for (const { geometry, properties } of map.queryRenderedFeatures({ layers: [layerId] })) {
    if (geometry.type !== 'Point' || found.size >= MOST_CLUSTERS) continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const { x, y } = map.project([lng, lat]);
    const clusterId = Number(properties.cluster_id);
    const { point_count: count, urgent, raised } = properties;
    const share = { count: Number(count), urgent: Number(urgent), raised: Number(raised) };
    found.set(clusterId, { clusterId, lng, lat, x: Math.round(x), y: Math.round(y), ...share });
  }
  return [...found.values()].sort((a, b) => a.y - b.y || a.x - b.x);
}
