import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import type { MapColours } from './map-colours.ts';
import { mapFont } from './map-font.ts';
import { useMapStage } from './map-stage.ts';
import type { PickedPoint, Route } from './place-on-map.ts';
import { drawArrowHead, drawRouteStop } from './route-picture.ts';
import { type MapSource, useSource } from './use-source.ts';

const bend = 0.1;

/** A leg bows a little to the left, so that it is not taken for a street and a way back stays visible. */
function along(from: PickedPoint, to: PickedPoint, part: number): PickedPoint {
  const bow = 4 * part * (1 - part) * bend;
  const shrink = Math.cos((from.lat * Math.PI) / 180);
  const [east, north] = [(to.lng - from.lng) * shrink, to.lat - from.lat];
  return { lng: from.lng + (part * east - bow * north) / shrink, lat: from.lat + part * north + bow * east };
}

function leg(from: PickedPoint, to: PickedPoint, kind: string, older: boolean): Feature {
  const coordinates = Array.from({ length: 17 }, (_, at) => along(from, to, at / 16)).map(({ lng, lat }) => [lng, lat]);
  return { type: 'Feature', properties: { kind, older }, geometry: { type: 'LineString', coordinates } };
}

function point({ lng, lat }: PickedPoint, properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** Degrees clockwise from north, as the map turns its pictures. */
function heading(from: PickedPoint, to: PickedPoint): number {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  return (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI;
}

function toFeatures({ stops, possible, name }: Route): Feature[] {
  const legs = stops.slice(1).flatMap((to, at) => {
    const from = stops[at] ?? to;
    const older = to.older ?? false;
    return [
      leg(from, to, 'leg', older),
      point(along(from, to, 0.5), { kind: 'arrow', older, turn: heading(from, to) }),
    ];
  });
  const last = stops.at(-1);
  const next = last && possible ? [leg(last, possible, 'possible', false)] : [];
  const marks = stops.map((stop, at) =>
    point(stop, {
      kind: 'stop',
      time: name && at === stops.length - 1 ? `${stop.time}\n${name}` : stop.time,
      picture: `stop:${at + 1}`,
      older: stop.older ?? false,
    }),
  );
  return [...next, ...legs, ...marks];
}

function routeLayers(colours: MapColours, scale: number): LayerSpecification[] {
  const source = 'routes';
  const faded: ExpressionSpecification = ['case', ['get', 'older'], 0.5, 1];
  const line = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'route-casing',
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'leg'],
      layout: line,
      paint: { 'line-color': colours.land, 'line-width': 7 * scale, 'line-opacity': 0.8 },
    },
    {
      id: 'route-line',
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'leg'],
      layout: line,
      paint: { 'line-color': colours.text, 'line-width': 2.5 * scale, 'line-opacity': faded },
    },
    {
      id: 'route-possible',
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'possible'],
      layout: line,
      paint: { 'line-color': colours.text, 'line-width': 2.5 * scale, 'line-dasharray': [0, 2.4] },
    },
    {
      id: 'route-arrow',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'kind'], 'arrow'],
      layout: {
        'icon-image': 'route-arrow',
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': faded },
    },
    {
      id: 'route-stop',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'kind'], 'stop'],
      layout: {
        'icon-image': ['get', 'picture'],
        'icon-allow-overlap': true,
        'text-field': ['get', 'time'],
        'text-font': mapFont,
        'text-size': 12.5 * scale,
        'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
        'text-radial-offset': 1.1,
        'text-optional': true,
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.bg, 'text-halo-width': 2 * scale },
    },
  ];
}

export function RouteLayer({ routes }: { routes: readonly Route[] }) {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => {
    if (!surface) return;
    surface.addPicture('route-arrow', () => drawArrowHead(colours, scale));
    const most = Math.max(0, ...routes.map(({ stops }) => stops.length));
    for (let stop = 1; stop <= most; stop += 1) {
      surface.addPicture(`stop:${stop}`, () => drawRouteStop(stop, colours, scale));
    }
  }, [surface, routes, colours, scale]);
  const source = useMemo(
    (): MapSource => ({ id: 'routes', slot: 'routes', layers: routeLayers(colours, scale) }),
    [colours, scale],
  );
  const features = useMemo(() => routes.flatMap(toFeatures), [routes]);
  useSource(source, features);
  return null;
}
