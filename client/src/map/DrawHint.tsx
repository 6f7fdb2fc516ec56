import { type DrawShape, drawShapes } from './draw-shape.ts';
import styles from './map.module.css';
import { useMapStage } from './map-stage.ts';

type Props = { shape: DrawShape; onShape: (shape: DrawShape) => void; onCancel: (() => void) | undefined };

/** What to click next while one draws, and in which shape. */
export function DrawHint({ shape, onShape, onCancel }: Props) {
  const { words } = useMapStage();
  return (
    <div className={styles.hint}>
      <fieldset aria-label={words.shape}>
        {drawShapes.map((each) => (
          <button key={each} type="button" aria-pressed={each === shape} onClick={() => onShape(each)}>
            {words.shapes[each]}
          </button>
        ))}
      </fieldset>
      <span role="status">{words.draw[shape]}</span>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {words.cancelDrawing}
        </button>
      )}
    </div>
  );
}
