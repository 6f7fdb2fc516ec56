import { lazy, Suspense, useMemo, useState } from 'react';
import { AudienceLayer } from './AudienceLayer.tsx';
import { BaseMapMenu } from './BaseMapMenu.tsx';
import { ClusterKeys } from './ClusterKeys.tsx';
import { DrawHint } from './DrawHint.tsx';
import type { DrawShape } from './draw-shape.ts';
import { FocusCamera } from './FocusCamera.tsx';
import { GroupAreaLayer } from './GroupAreaLayer.tsx';
import { HeatLayer } from './HeatLayer.tsx';
import { HotspotLayer } from './HotspotLayer.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLabels } from './MapLabels.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { PinLayer } from './PinLayer.tsx';
import { PointPick } from './PointPick.tsx';
import { PulseLayer } from './PulseLayer.tsx';
import type { Pin } from './pin.ts';
import { stackPins } from './pin-stacks.ts';
import type { Audience, Focus, GroupArea, Hotspot, LngLat, MapNote, PickedPoint, Route } from './place-on-map.ts';
import { RouteLayer } from './RouteLayer.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { SignLayer } from './SignLayer.tsx';
import type { BaseMap } from './use-base-map.ts';

const AreaDrawing = lazy(async () => ({ default: (await import('./AreaDrawing.tsx')).AreaDrawing }));

/** What stands on the map, and what may be done there. */
export type MapContent = {
  centre: PickedPoint;
  zoom: number;
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
  /** `neutral` for an area that is no audience. */
  drawing?: { onDone: (ring: LngLat[]) => void; onCancel?: () => void; neutral?: boolean } | undefined;
  picked?: PickedPoint | undefined;
  onPick?: (point: PickedPoint) => void;
  controls?: boolean;
};

const none: readonly never[] = [];

/** Every layer and label of a map, and what is pressed on it. */
export function MapLayers(props: MapContent & { base: BaseMap }) {
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
          <AreaDrawing shape={shape} neutral={drawing.neutral ?? false} onDone={drawing.onDone} />
        </Suspense>
      )}
      <MapLabels audience={audience} pins={labelled} stacks={stacks} />
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
