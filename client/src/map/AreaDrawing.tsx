import { useEffect, useRef } from 'react';
import { TerraDraw, TerraDrawCircleMode, TerraDrawPolygonMode, TerraDrawRectangleMode } from 'terra-draw';
import type { DrawShape } from './draw-shape.ts';
import { useMapStage } from './map-stage.ts';
import type { LngLat } from './place-on-map.ts';

type Hex = `#${string}`;

function isHex(colour: string): colour is Hex {
  return colour.startsWith('#');
}

type Props = { shape: DrawShape; neutral: boolean; onDone: (ring: LngLat[]) => void };

/** Lets one draw an area, in the colour of a broadcast unless it is neutral; the closed ring is handed over once and taken off the map. */
export function AreaDrawing({ shape, neutral, onDone }: Props) {
  const { surface, colours } = useMapStage();
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (!surface) return undefined;
    const wanted = neutral ? colours['text-2'] : colours.broadcast;
    const colour: Hex = isHex(wanted) ? wanted : '#b894ff';
    const styles = { fillColor: colour, fillOpacity: 0.12, outlineColor: colour, outlineWidth: 2 };
    const drawing = new TerraDraw({
      adapter: surface.createDrawAdapter(),
      modes: [
        new TerraDrawPolygonMode({ styles: { ...styles, closingPointColor: colour }, pointerDistance: 24 }),
        new TerraDrawCircleMode({ styles }),
        new TerraDrawRectangleMode({ styles }),
      ],
    });
    drawing.start();
    drawing.setMode(shape);
    drawing.on('finish', (id) => {
      const drawn = drawing.getSnapshotFeature(id);
      if (drawn?.geometry.type !== 'Polygon') return;
      const ring = (drawn.geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
      drawing.clear();
      done.current(ring);
    });
    return () => surface.whileOpen(() => drawing.stop());
  }, [surface, colours, shape, neutral]);
  return null;
}
