import type { Feature } from 'geojson';
import { useEffect, useMemo } from 'react';
import { useMapStage } from './map-stage.ts';
import { circleAround, type Hotspot } from './place-on-map.ts';
import { drawHotspot } from './sign-picture.ts';
import { type MapSource, useSource } from './use-source.ts';

function toFeatures({ id, name, lng, lat, radiusMetres }: Hotspot): Feature[] {
  const properties = { id, name };
  return [
    { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } },
    {
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [circleAround({ lng, lat }, radiusMetres)] },
    },
  ];
}

export function HotspotLayer({ hotspots }: { hotspots: readonly Hotspot[] }) {
  const { surface, colours, scale } = useMapStage();
  useEffect(() => surface?.addPicture('hotspot', () => drawHotspot(colours, scale)), [surface, colours, scale]);
  const source = useMemo(
    (): MapSource => ({
      id: 'hotspots',
      slot: 'spots',
      layers: [
        {
          id: 'hotspot-reach',
          type: 'line',
          source: 'hotspots',
          minzoom: 15.5,
          filter: ['==', ['geometry-type'], 'Polygon'],
          paint: { 'line-color': colours['text-2'], 'line-width': 1.2 * scale, 'line-dasharray': [3, 3] },
        },
        {
          id: 'hotspot',
          type: 'symbol',
          source: 'hotspots',
          filter: ['==', ['geometry-type'], 'Point'],
          layout: { 'icon-image': 'hotspot', 'icon-allow-overlap': true },
        },
      ],
    }),
    [colours, scale],
  );
  const features = useMemo(() => hotspots.flatMap(toFeatures), [hotspots]);
  useSource(source, features);
  return null;
}
