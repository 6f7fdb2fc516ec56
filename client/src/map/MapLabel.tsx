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
      const width = label.current.parentElement?.clientWidth ?? 0;
      const beside = { right: width - x - 38 * scale, left: x - 38 * scale };
      const side = beside.right >= 200 * scale || beside.right >= beside.left ? 'right' : 'left';
      label.current.dataset.side = side;
      // Whole within the map: beside its pin as far as there is room, over its area as far as the edges let it.
      box.style.maxWidth = `${kind === 'pin' ? Math.max(96, Math.min(280 * scale, beside[side])) : width - 16}px`;
      const half = box.offsetWidth / 2 + 8;
      const within = kind === 'pin' ? x : Math.min(Math.max(x, half), Math.max(half, width - half));
      label.current.style.transform = `translate(${Math.round(within)}px, ${Math.round(y)}px)`;
    };
    place();
    return surface.onMove(place);
  }, [surface, scale, lng, lat, shift, kind]);
  return (
    <div ref={label} className={styles.anchor}>
      <div className={styles[kind]}>{children}</div>
    </div>
  );
}
