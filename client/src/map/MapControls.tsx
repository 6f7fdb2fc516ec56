import type { ReactNode } from 'react';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { Camera } from './map-surface.ts';

export function MapControlIcon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function MapControls({ home, children }: { home: Camera; children?: ReactNode }) {
  const { surface, words } = useMapStage();
  const controls = [
    { name: words.zoomIn, path: 'M12 5v14M5 12h14', act: () => surface?.zoomBy(1) },
    { name: words.zoomOut, path: 'M5 12h14', act: () => surface?.zoomBy(-1) },
    {
      name: words.overview,
      path: 'M12 3v4m0 10v4M3 12h4m10 0h4M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10',
      act: () => surface?.flyTo(home),
    },
  ];
  return (
    <div className={styles.controls}>
      {controls.map(({ name, path, act }) => (
        <button key={name} type="button" aria-label={name} title={name} onClick={act}>
          <MapControlIcon path={path} />
        </button>
      ))}
      {children}
    </div>
  );
}
