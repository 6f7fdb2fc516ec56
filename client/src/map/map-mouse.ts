import type { Geometry } from 'geojson';
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapSurface, Off, Touched } from './map-surface.ts';

type Watch<Answer> = { layerIds: readonly string[]; answer: (answer: Answer) => void };
type MapMouse = Pick<MapSurface, 'onTouch' | 'onHover' | 'onGround' | 'setCursor' | 'close'>;

/** Says what is clicked or pointed at: to the layer that lies there, or to who asked for the ground. */
export function createMapMouse(map: MapLibreMap, whileOpen: MapSurface['whileOpen']): MapMouse {
  const touches = new Set<Watch<Touched>>();
  const hovers = new Set<Watch<Touched | undefined>>();
  const grounds = new Set<(point: { lng: number; lat: number }) => void>();

  const click = (event: MapMouseEvent) => {
    const feature = featureUnder(map, event, touches);
    if (!feature) {
      for (const clicked of grounds) clicked({ lng: event.lngLat.lng, lat: event.lngLat.lat });
      return;
    }
    const touched = toTouched(feature.geometry, feature.properties, event);
    for (const { layerIds, answer } of touches) if (layerIds.includes(feature.layer.id)) answer(touched);
  };

  const hover = (event: MapMouseEvent) => {
    const feature = featureUnder(map, event, [...touches, ...hovers]);
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

  map.on('click', click);
  map.on('mousemove', hover);
  map.on('mouseout', leave);

  return {
    onTouch: (layerIds, answer) => watch(touches, { layerIds, answer }),
    onHover: (layerIds, answer) => watch(hovers, { layerIds, answer }),
    onGround: (clicked) => watch(grounds, clicked),
    setCursor: (cursor) =>
      whileOpen(() => {
        map.getCanvas().style.cursor = cursor;
      }),
    close: () => {
      map.off('click', click);
      map.off('mousemove', hover);
      map.off('mouseout', leave);
    },
  };
}

function watch<Item>(items: Set<Item>, item: Item): Off {
  items.add(item);
  return () => items.delete(item);
}

function featureUnder(map: MapLibreMap, event: MapMouseEvent, watches: Iterable<{ layerIds: readonly string[] }>) {
  const layers = [...watches].flatMap(({ layerIds }) => layerIds).filter((id) => map.getLayer(id));
  return layers.length > 0 ? map.queryRenderedFeatures(event.point, { layers })[0] : undefined;
}

function toTouched(geometry: Geometry, properties: Record<string, unknown>, { lngLat }: MapMouseEvent): Touched {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return { properties, lng: lng ?? lngLat.lng, lat: lat ?? lngLat.lat };
}
