import { type ReactNode, useEffect, useRef } from 'react';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { PickedPoint } from './place-on-map.ts';

type Props = {
  at: PickedPoint;
  kind: 'pin' | 'audience';
  shift?: { x: number; y: number } | undefined;
  children: ReactNode;
};

const still = { x: 0, y: 0 };

/** Words in the page's own type that keep their place on the map. */
export function MapLabel({ at, kind, shift = still, children }: Props) {
  const { surface, scale } = useMapStage();
  const label = useRef<HTMLDivElement>(null);
  const { lng, lat } = at;
  useEffect(() => {
    if (!surface) return undefined;
    const place = () => {
      const point = surface.project({ lng, lat });
      const [x, y] = [point.x + shift.x * scale, point.y + shift.y * scale];
      const box = label.current?.firstElementChild;
      if (!label.current || !(box instanceof HTMLElement)) return;
      const room = (label.current.parentElement?.clientWidth ?? 0) - x - 38 * scale;
      label.current.dataset.side = box.offsetWidth > room ? 'left' : 'right';
      label.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    place();
    return surface.onMove(place);
  }, [surface, scale, lng, lat, shift]);
  return (
    <div ref={label} className={styles.anchor}>
      <div className={styles[kind]}>{children}</div>
    </div>
  );
}
