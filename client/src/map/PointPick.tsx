import { useEffect, useMemo } from 'react';
import { disc, drawPicture, paint } from './draw-picture.ts';
import { useMapStage } from './map-stage.ts';
import type { PickedPoint } from './place-on-map.ts';
import { type MapSource, useSource } from './use-source.ts';

type Props = { picked: PickedPoint | undefined; onPick: ((point: PickedPoint) => void) | undefined };

/** One point that a click moves. */
export function PointPick({ picked, onPick }: Props) {
  const { surface, colours, scale } = useMapStage();
  useEffect(
    () =>
      surface?.addPicture('picked', () =>
        drawPicture(48, 96, scale, (pen) => {
          paint(pen, new Path2D('M24 47C15 36 10 29 10 21a14 14 0 0 1 28 0c0 8-5 15-14 26z'), colours.text, colours.bg);
          paint(pen, disc(24, 21, 5), colours.bg, colours.bg);
        }),
      ),
    [surface, colours, scale],
  );
  useEffect(() => {
    if (!surface || !onPick) return undefined;
    surface.setCursor('crosshair');
    const off = surface.onGround(onPick);
    return () => {
      surface.setCursor('');
      off();
    };
  }, [surface, onPick]);
  const source = useMemo(
    (): MapSource => ({
      id: 'picked',
      slot: 'selected',
      layers: [
        {
          id: 'picked',
          type: 'symbol',
          source: 'picked',
          layout: { 'icon-image': 'picked', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
        },
      ],
    }),
    [],
  );
  const features = useMemo(
    () =>
      picked
        ? [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: { type: 'Point' as const, coordinates: [picked.lng, picked.lat] },
            },
          ]
        : [],
    [picked],
  );
  useSource(source, features);
  return null;
}
