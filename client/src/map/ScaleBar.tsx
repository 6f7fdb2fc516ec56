import { useEffect, useState } from 'react';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { MapSurface } from './map-surface.ts';
import { metresPerPixel } from './place-on-map.ts';

const lengths = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

function measure(surface: MapSurface, widest: number) {
  const { centre, zoom } = surface.camera();
  const perPixel = metresPerPixel(centre.lat, zoom);
  const metres = lengths.findLast((length) => length / perPixel <= widest) ?? 20;
  return { metres, pixels: Math.round(metres / perPixel) };
}

export function ScaleBar() {
  const { surface, scale } = useMapStage();
  const [bar, setBar] = useState<{ metres: number; pixels: number }>();
  useEffect(() => {
    if (!surface) return undefined;
    const update = () => {
      const next = measure(surface, 130 * scale);
      setBar((now) => (now?.pixels === next.pixels ? now : next));
    };
    update();
    return surface.onMove(update);
  }, [surface, scale]);
  if (!bar) return null;
  const words = bar.metres < 1000 ? `${bar.metres} m` : `${bar.metres / 1000} km`;
  return (
    <div className={styles.scale} style={{ width: bar.pixels }} aria-hidden="true">
      {words}
    </div>
  );
}
