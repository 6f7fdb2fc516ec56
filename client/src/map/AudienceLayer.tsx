import { useMemo } from 'react';
import { useMapStage } from './map-stage.ts';
import { type Audience, closeRing } from './place-on-map.ts';
import { type MapSource, useSource } from './use-source.ts';

export function AudienceLayer({ audience }: { audience: readonly Audience[] }) {
  const { colours, scale } = useMapStage();
  const source = useMemo(
    (): MapSource => ({
      id: 'audience',
      slot: 'audience',
      layers: [
        {
          id: 'audience-tint',
          type: 'fill',
          source: 'audience',
          paint: { 'fill-color': colours.broadcast, 'fill-opacity': 0.1 },
        },
        {
          id: 'audience-edge',
          type: 'line',
          source: 'audience',
          paint: { 'line-color': colours.broadcast, 'line-width': 2 * scale, 'line-dasharray': [3.5, 2.5] },
        },
      ],
    }),
    [colours, scale],
  );
  const features = useMemo(
    () =>
      audience.map(({ id, ring }) => ({
        type: 'Feature' as const,
        properties: { id },
        geometry: { type: 'Polygon' as const, coordinates: [closeRing(ring)] },
      })),
    [audience],
  );
  useSource(source, features);
  return null;
}
