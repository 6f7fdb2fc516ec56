import { useEffect, useRef } from 'react';
import { TerraDraw, TerraDrawPolygonMode } from 'terra-draw';
import { useMapStage } from './map-stage.ts';
import type { LngLat } from './place-on-map.ts';

type Hex = `#${string}`;

function isHex(colour: string): colour is Hex {
  return colour.startsWith('#');
}

/** Lets one draw an area corner by corner; the closed ring is handed over once and taken off the map. */
export function AreaDrawing({ onDone }: { onDone: (ring: LngLat[]) => void }) {
  const { surface, colours } = useMapStage();
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (!surface) return undefined;
    const violet: Hex = isHex(colours.broadcast) ? colours.broadcast : '#b894ff';
    const styles = {
      fillColor: violet,
      fillOpacity: 0.12,
      outlineColor: violet,
      outlineWidth: 2,
      closingPointColor: violet,
    };
    const drawing = new TerraDraw({
      adapter: surface.createDrawAdapter(),
      modes: [new TerraDrawPolygonMode({ styles, pointerDistance: 24 })],
    });
    drawing.start();
    drawing.setMode('polygon');
    drawing.on('finish', (id) => {
      const drawn = drawing.getSnapshotFeature(id);
      if (drawn?.geometry.type !== 'Polygon') return;
      const ring = (drawn.geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
      drawing.clear();
      done.current(ring);
    });
    return () => surface.whileOpen(() => drawing.stop());
  }, [surface, colours]);
  return null;
}
