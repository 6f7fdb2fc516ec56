import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';
import type { BaseMap } from './use-base-map.ts';

/** Says that another map took the place of the one that was lost, and goes back to it when asked. */
export function BaseMapNotice({ base }: { base: BaseMap }) {
  const { words } = useMapStage();
  const { lost } = base;
  return (
    <div className={styles.lost} role="status">
      {lost && (
        <p>
          {words.baseMapLost(words.baseMaps[lost])}
          <button type="button" onClick={() => base.choose(lost)}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
