import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { AudienceLayer } from './AudienceLayer.tsx';
import { BaseMapMenu } from './BaseMapMenu.tsx';
import { BaseMapNotice } from './BaseMapNotice.tsx';
import { ClusterKeys } from './ClusterKeys.tsx';
import { DrawHint } from './DrawHint.tsx';
import type { DrawShape } from './draw-shape.ts';
import { FocusCamera } from './FocusCamera.tsx';
import { GroupAreaLayer } from './GroupAreaLayer.tsx';
import { HeatLayer } from './HeatLayer.tsx';
import { HotspotLayer } from './HotspotLayer.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLabel } from './MapLabel.tsx';
import styles from './map.module.css';
import { type MapTheme, readMapColours } from './map-colours.ts';
import type { MapEngine } from './map-engine.ts';
import { MapStageContext } from './map-stage.ts';
import type { Camera, MapSurface } from './map-surface.ts';
import { type MapLanguage, mapWords } from './map-words.ts';
import { NoteLayer } from './NoteLayer.tsx';
import { PinLayer } from './PinLayer.tsx';
import { PointPick } from './PointPick.tsx';
import { PulseLayer } from './PulseLayer.tsx';
import type { Pin } from './pin.ts';
import { stackPins, stackPlaces } from './pin-stacks.ts';
import {
  type Audience,
  type Focus,
  type GroupArea,
  type Hotspot,
  type LngLat,
  type MapNote,
  northernmost,
  type PickedPoint,
  type Route,
} from './place-on-map.ts';
import { RouteLayer } from './RouteLayer.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { SignLayer } from './SignLayer.tsx';
import { type BaseMap, useBaseMap } from './use-base-map.ts';

const AreaDrawing = lazy(async () => ({ default: (await import('./AreaDrawing.tsx')).AreaDrawing }));
const MapLibreCanvas = lazy(async () => ({ default: (await import('./MapLibreCanvas.tsx')).MapLibreCanvas }));
const MapboxCanvas = lazy(async () => ({ default: (await import('./MapboxCanvas.tsx')).MapboxCanvas }));

export type OperationMapProps = {
  engine?: MapEngine;
  theme: MapTheme;
  lang: MapLanguage;
  centre: PickedPoint;
  zoom: number;
  /** Symbols and letters times this: 1 on a desk, 2 on a videowall. */
  scale?: number;
  pins?: readonly Pin[];
  hotspots?: readonly Hotspot[];
  notes?: readonly MapNote[];
  groupAreas?: readonly GroupArea[];
  audience?: readonly Audience[];
  routes?: readonly Route[];
  /** Where it was busy: places of messages in the chosen time. */
  heat?: readonly PickedPoint[];
  selectedId?: string | undefined;
  onSelect?: (id: string) => void;
  focus?: Focus | undefined;
  drawing?: { onDone: (ring: LngLat[]) => void; onCancel?: () => void } | undefined;
  picked?: PickedPoint | undefined;
  onPick?: (point: PickedPoint) => void;
  controls?: boolean;
  /** False where another map beside it names the same base map. */
  attribution?: boolean;
  label?: string;
  /** Further layers and labels; they find the map with useMapStage. */
  children?: ReactNode;
};

const mapLibre: MapEngine = { name: 'maplibre' };
const none: readonly never[] = [];

export function OperationMap(props: OperationMapProps) {
  const { theme, lang, scale = 1 } = props;
  const [surface, setSurface] = useState<MapSurface>();
  const [failed, setFailed] = useState(false);
  const words = mapWords[lang];
  const colours = useMemo(() => readMapColours(theme), [theme]);
  const base = useBaseMap(props.engine ?? mapLibre, { colours, theme, scale, lang });
  const { engine, style } = base;
  const open = useRef<MapSurface>(undefined);
  // Where one was stays where one is when another engine draws another base map.
  const camera = useRef<Camera>(undefined);
  const follow = useCallback((next: MapSurface | undefined) => {
    open.current = next;
    setSurface(next);
  }, []);
  // Before the engine is told of another style: layers must not write to one that is still loading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the style is what ends a surface
  useLayoutEffect(() => {
    return () => {
      camera.current = open.current?.camera();
      open.current?.close();
      setSurface(undefined);
    };
  }, [style]);
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

function MapLayers(props: OperationMapProps & { base: BaseMap }) {
  const { pins = none, audience = none, selectedId, drawing, controls = true } = props;
  const [hoveredId, setHoveredId] = useState<string>();
  const [shape, setShape] = useState<DrawShape>('polygon');
  const stacks = useMemo(() => stackPins(pins), [pins]);
  const labelled = pins.filter(({ id }) => id === selectedId || id === hoveredId);
  return (
    <>
      {props.base.id === 'schematic' && <SignLayer />}
      <GroupAreaLayer areas={props.groupAreas ?? none} />
      <HotspotLayer hotspots={props.hotspots ?? none} />
      <NoteLayer notes={props.notes ?? none} />
      <AudienceLayer audience={audience} />
      <HeatLayer points={props.heat ?? none} />
      <RouteLayer routes={props.routes ?? none} />
      <PulseLayer pins={pins} />
      <PinLayer
        pins={pins}
        stacks={stacks}
        selectedId={selectedId}
        onSelect={props.onSelect}
        onHover={setHoveredId}
        quiet={Boolean(drawing ?? props.onPick)}
      />
      {(props.onPick || props.picked) && <PointPick picked={props.picked} onPick={props.onPick} />}
      {props.focus && <FocusCamera focus={props.focus} />}
      {drawing && (
        <Suspense fallback={null}>
          <AreaDrawing shape={shape} onDone={drawing.onDone} />
        </Suspense>
      )}
      <div className={styles.labels}>
        {audience.map(({ id, ring, label }) => {
          const top = northernmost(ring);
          return label && top ? (
            <MapLabel key={id} kind="audience" at={{ lng: top[0], lat: top[1] }}>
              {label}
            </MapLabel>
          ) : null;
        })}
        {labelled.map((pin) => (
          <MapLabel key={pin.id} kind="pin" at={pin} shift={stackPlaces[stacks.get(pin.id) ?? 0]}>
            <b>{pin.title}</b>
            <span>{pin.subtitle}</span>
          </MapLabel>
        ))}
      </div>
      {controls && (
        <MapControls home={{ centre: props.centre, zoom: props.zoom }}>
          {props.base.offered.length > 1 && <BaseMapMenu base={props.base} />}
        </MapControls>
      )}
      {controls && <ClusterKeys />}
      {controls && <ScaleBar />}
      {drawing && <DrawHint shape={shape} onShape={setShape} onCancel={drawing.onCancel} />}
    </>
  );
}
