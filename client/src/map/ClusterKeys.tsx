import { type KeyboardEvent, useEffect, useState } from 'react';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { ShownCluster } from './map-surface.ts';

/** The clusters in view as buttons over their rings: one Tab stop, arrows go from one to the next, Enter opens. */
export function ClusterKeys() {
  const { surface, words } = useMapStage();
  const [clusters, setClusters] = useState<readonly ShownCluster[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => surface?.onClusters('clusters', setClusters), [surface]);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined || clusters.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (at + by + clusters.length) % clusters.length;
    setAt(next);
    const button = event.currentTarget.children[next];
    if (button instanceof HTMLElement) button.focus();
  };
  const current = Math.min(at, clusters.length - 1);
  return (
    <fieldset className={styles.clusters} aria-label={words.clusters} onKeyDown={step}>
      {clusters.map((cluster, index) => (
        <button
          key={cluster.clusterId}
          type="button"
          tabIndex={index === current ? 0 : -1}
          aria-label={words.cluster(cluster)}
          style={{ transform: `translate(${cluster.x}px, ${cluster.y}px) translate(-50%, -50%)` }}
          onFocus={() => setAt(index)}
          onClick={() => surface?.openCluster('pins-grouped', cluster)}
        />
      ))}
    </fieldset>
  );
}
