import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, LayerSpecification, MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { TerraDrawExtend } from 'terra-draw';
import { createDataFeed, type DataChange } from './data-feed.ts';
import {
  type Camera,
  drawnPixelRatio,
  type MapSurface,
  type Off,
  type Picture,
  paintNames,
  type ShownCluster,
  slots,
  type Touched,
} from './map-surface.ts';

/** What the two engines do not share. */
export type EngineParts = {
  expansionZoom(source: GeoJSONSource, clusterId: number): Promise<number>;
  onMissingPicture(draw: (id: string) => void): Off;
  /** Absent where the engine cannot change a clustered source in part. */
  updateData?: (source: GeoJSONSource, change: DataChange) => void;
  createDrawAdapter(): TerraDrawExtend.TerraDrawBaseAdapter;
};

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

type Watch<Answer> = { layerIds: readonly string[]; answer: (answer: Answer) => void };

function addSlots(map: MapLibreMap): void {
  for (const slot of slots) {
    map.addLayer({ id: `slot:${slot}`, type: 'background', layout: { visibility: 'none' } });
  }
}

function toTouched(geometry: Geometry, properties: Record<string, unknown>, { lngLat }: MapMouseEvent): Touched {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return { properties, lng: lng ?? lngLat.lng, lat: lat ?? lngLat.lat };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
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

export function toSurface(map: MapLibreMap, engine: EngineParts): MapSurface {
  let open = true;
  const touches = new Set<Watch<Touched>>();
  const hovers = new Set<Watch<Touched | undefined>>();
  const grounds = new Set<(point: { lng: number; lat: number }) => void>();
  const offs: Off[] = [];

  const whileOpen = (act: () => void) => {
    if (open) act();
  };

  const featureUnder = (event: MapMouseEvent, watches: Iterable<{ layerIds: readonly string[] }>) => {
    const layers = [...watches].flatMap(({ layerIds }) => layerIds).filter((id) => map.getLayer(id));
    return layers.length > 0 ? map.queryRenderedFeatures(event.point, { layers })[0] : undefined;
  };

  const click = (event: MapMouseEvent) => {
    const feature = featureUnder(event, touches);
    if (!feature) {
      for (const clicked of grounds) clicked({ lng: event.lngLat.lng, lat: event.lngLat.lat });
      return;
    }
    const touched = toTouched(feature.geometry, feature.properties, event);
    for (const { layerIds, answer } of touches) if (layerIds.includes(feature.layer.id)) answer(touched);
  };

  const hover = (event: MapMouseEvent) => {
    const feature = featureUnder(event, [...touches, ...hovers]);
    const canvas = map.getCanvas();
    if (feature) canvas.style.cursor = 'pointer';
    else if (canvas.style.cursor === 'pointer') canvas.style.cursor = '';
    for (const { layerIds, answer } of hovers) {
      const mine = feature && layerIds.includes(feature.layer.id);
      answer(mine ? toTouched(feature.geometry, feature.properties, event) : undefined);
    }
  };

  const leave = () => {
    for (const { answer } of hovers) answer(undefined);
  };

  const watch = <Item>(items: Set<Item>, item: Item): Off => {
    items.add(item);
    return () => items.delete(item);
  };

  const addImage = (id: string, picture: Picture) => {
    if (!map.hasImage(id)) map.addImage(id, picture, { pixelRatio: drawnPixelRatio });
  };

  const flyTo = ({ centre, zoom }: Camera) =>
    whileOpen(() => {
      const to = { center: [centre.lng, centre.lat] as [number, number], zoom };
      if (prefersStillness()) map.jumpTo(to);
      else map.easeTo({ ...to, duration: 450 });
    });

  const { updateData } = engine;
  const withSource = (id: string, act: (source: GeoJSONSource) => void) => {
    const source = map.getSource<GeoJSONSource>(id);
    if (source) act(source);
  };
  const feed = createDataFeed({
    setData: (id, data) => withSource(id, (source) => void source.setData(data)),
    updateData: updateData && ((id, change) => withSource(id, (source) => updateData(source, change))),
    isMoving: () => map.isMoving(),
  });

  addSlots(map);
  map.on('click', click);
  map.on('mousemove', hover);
  map.on('mouseout', leave);
  map.on('moveend', feed.settle);

  return {
    whileOpen,
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
    addPicture: (id, draw) =>
      whileOpen(() => {
        if (!map.hasImage(id)) addImage(id, draw());
      }),
    onMissingPicture: (draw) => {
      const off = engine.onMissingPicture((id) => {
        const picture = open ? draw(id) : undefined;
        if (picture) addImage(id, picture);
      });
      offs.push(off);
      return off;
    },
    onTouch: (layerIds, answer) => watch(touches, { layerIds, answer }),
    onHover: (layerIds, answer) => watch(hovers, { layerIds, answer }),
    onGround: (clicked) => watch(grounds, clicked),
    onMove: (moved) => {
      map.on('move', moved);
      map.on('resize', moved);
      return () => {
        map.off('move', moved);
        map.off('resize', moved);
      };
    },
    project: ({ lng, lat }) => {
      const { x, y } = map.project([lng, lat]);
      return { x, y };
    },
    camera: () => ({ centre: { lng: map.getCenter().lng, lat: map.getCenter().lat }, zoom: map.getZoom() }),
    flyTo,
    zoomBy: (steps) =>
      whileOpen(() => void map.zoomTo(map.getZoom() + steps, { duration: prefersStillness() ? 0 : 200 })),
    setCursor: (cursor) =>
      whileOpen(() => {
        map.getCanvas().style.cursor = cursor;
      }),
    openCluster: (sourceId, { clusterId, ...centre }) => {
      const source = map.getSource<GeoJSONSource>(sourceId);
      if (!source) return;
      engine.expansionZoom(source, clusterId).then(
        (zoom) => flyTo({ centre, zoom: Math.max(zoom + 0.2, map.getZoom() + 1.2) }),
        () => flyTo({ centre, zoom: map.getZoom() + 2 }),
      );
    },
    onClusters: (layerId, shown) => {
      let last = '';
      const tell = () => {
        const clusters = open && map.getLayer(layerId) ? shownClusters(map, layerId) : [];
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
    createDrawAdapter: () => engine.createDrawAdapter(),
    close: () => {
      open = false;
      feed.close();
      map.off('click', click);
      map.off('mousemove', hover);
      map.off('mouseout', leave);
      map.off('moveend', feed.settle);
      for (const off of offs) off();
    },
  };
}
