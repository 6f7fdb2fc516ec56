import { type CSSProperties, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { BaseMapNotice } from './BaseMapNotice.tsx';
import { type MapContent, MapLayers } from './MapLayers.tsx';
import styles from './map.module.css';
import { type MapTheme, readMapColours } from './map-colours.ts';
import type { MapEngine } from './map-engine.ts';
import { MapStageContext } from './map-stage.ts';
import { type MapLanguage, mapWords } from './map-words.ts';
import { useBaseMap } from './use-base-map.ts';
import { useSurface } from './use-surface.ts';

const MapLibreCanvas = lazy(async () => ({ default: (await import('./MapLibreCanvas.tsx')).MapLibreCanvas }));
const MapboxCanvas = lazy(async () => ({ default: (await import('./MapboxCanvas.tsx')).MapboxCanvas }));

export type OperationMapProps = MapContent & {
  engine?: MapEngine;
  theme: MapTheme;
  lang: MapLanguage;
  /** Symbols and letters times this: 1 on a desk, 2 on a videowall. */
  scale?: number;
  /** False where another map beside it names the same base map. */
  attribution?: boolean;
  label?: string;
  /** Further layers and labels; they find the map with useMapStage. */
  children?: ReactNode;
};

const mapLibre: MapEngine = { name: 'maplibre' };

export function OperationMap(props: OperationMapProps) {
  const { theme, lang, scale = 1 } = props;
  const [failed, setFailed] = useState(false);
  const words = mapWords[lang];
  const colours = useMemo(() => readMapColours(theme), [theme]);
  const base = useBaseMap(props.engine ?? mapLibre, { colours, theme, scale, lang });
  const { engine, style } = base;
  const { surface, follow, camera } = useSurface(style);
  const stage = useMemo(() => ({ surface, colours, scale, words }), [surface, colours, scale, words]);
  const Canvas = engine.name === 'mapbox' ? MapboxCanvas : MapLibreCanvas;
  return (
    <section
      className={styles.map}
      style={{ '--map-scale': scale } as CSSProperties}
      aria-label={props.label ?? words.map}
      data-ready={surface ? 'true' : undefined}
    >
      <MapStageContext value={stage}>
        <Suspense fallback={null}>
          {style && (
            <Canvas
              style={style}
              centre={camera.current?.centre ?? props.centre}
              zoom={camera.current?.zoom ?? props.zoom}
              label={props.label ? `${props.label}. ${words.canvas}` : words.canvas}
              token={engine.name === 'mapbox' ? engine.token : undefined}
              onSurface={follow}
              onFailed={() => setFailed(!surface)}
              watched={base.watched}
              onLost={base.lose}
            />
          )}
        </Suspense>
        {!surface && <p className={styles.note}>{failed ? words.failed : words.loading}</p>}
        <MapLayers {...props} base={base} />
        <BaseMapNotice base={base} />
        {props.children}
      </MapStageContext>
      {base.id !== 'mapbox' && props.attribution !== false && (
        <div className={styles.attribution} data-alone={props.controls === false || undefined}>
          {words.attribution[base.id]}
        </div>
      )}
    </section>
  );
}
