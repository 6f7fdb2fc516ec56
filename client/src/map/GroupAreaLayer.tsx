import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import type { MapColours } from './map-colours.ts';
import { mapFont } from './map-font.ts';
import { useMapStage } from './map-stage.ts';
import { closeRing, type GroupArea, middleOf } from './place-on-map.ts';
import { drawHatch } from './sign-picture.ts';
import { type MapSource, useSource } from './use-source.ts';

function toFeatures({ id, name, note, ring, state }: GroupArea): Feature[] {
  const properties = { id, state, label: note ?? name };
  return [
    { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [closeRing(ring)] } },
    { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...middleOf(ring)] } },
  ];
}

function areaLayers(colours: MapColours, scale: number): LayerSpecification[] {
  const source = 'group-areas';
  const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  return [
    {
      id: 'group-area-tint',
      type: 'fill',
      source,
      filter: ['all', isArea, ['==', ['get', 'state'], 'active']],
      paint: { 'fill-color': colours.text, 'fill-opacity': 0.07 },
    },
    {
      id: 'group-area-hatch',
      type: 'fill',
      source,
      filter: ['all', isArea, ['==', ['get', 'state'], 'unreachable']],
      paint: { 'fill-pattern': 'hatch' },
    },
    {
      id: 'group-area-edge',
      type: 'line',
      source,
      filter: isArea,
      paint: {
        'line-color': ['match', ['get', 'state'], 'quiet', colours.control, colours['text-2']],
        'line-width': 1.4 * scale,
        'line-dasharray': [3, 2.5],
      },
    },
    {
      id: 'group-area-name',
      type: 'symbol',
      source,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'state'], 'unreachable']],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': mapFont,
        'text-size': 12.5 * scale,
        'text-anchor': 'top',
        'text-offset': [0, 0.7],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.land, 'text-halo-width': 2 * scale },
    },
  ];
}

export function GroupAreaLayer({ areas }: { areas: readonly GroupArea[] }) {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => surface?.addPicture('hatch', () => drawHatch(colours, scale)), [surface, colours, scale]);
  const source = useMemo(
    (): MapSource => ({ id: 'group-areas', slot: 'areas', layers: areaLayers(colours, scale) }),
    [colours, scale],
  );
  const features = useMemo(() => areas.flatMap(toFeatures), [areas]);
  useSource(source, features);
  return null;
}
