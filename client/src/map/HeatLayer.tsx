import type { ExpressionSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { useMapStage } from './map-stage.ts';
import type { PickedPoint } from './place-on-map.ts';
import { type MapSource, useSource } from './use-source.ts';

function toRgba(hex: string, alpha: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${parts.join(',')},${alpha})`;
}

/** Where it was busy, in the colour of plain text: busy is not a meaning. */
export function HeatLayer({ points }: { points: readonly PickedPoint[] }) {
  const { colours, scale } = useMapStage();
  const source = useMemo((): MapSource => {
    const tint = (alpha: number) => toRgba(colours.text, alpha);
    const colour: ExpressionSpecification = [
      'interpolate',
      ['linear'],
      ['heatmap-density'],
      0,
      tint(0),
      0.4,
      tint(0.08),
      1,
      tint(0.26),
    ];
    return {
      id: 'heat',
      slot: 'heat',
      layers: [
        {
          id: 'heat',
          type: 'heatmap',
          source: 'heat',
          paint: {
            'heatmap-radius': ['interpolate', ['exponential', 2], ['zoom'], 11, 14 * scale, 15, 90 * scale],
            'heatmap-color': colour,
            'heatmap-intensity': 0.7,
          },
        },
      ],
    };
  }, [colours, scale]);
  const features = useMemo(
    () =>
      points.map(({ lng, lat }) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates: [lng, lat] },
      })),
    [points],
  );
  useSource(source, features);
  return null;
}
