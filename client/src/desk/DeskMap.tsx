import { styled, useColorScheme } from '@mui/material/styles';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationMap } from '../map/OperationMap.tsx';
import type { Focus, PickedPoint } from '../map/place-on-map.ts';
import { useMapEngine } from '../map/use-map-engine.ts';
import { useReady } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { type Layer, MapLayersBar } from './MapLayersBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTools } from './MapTools.tsx';
import { toOverview } from './map-view.ts';
import { TimeBrush } from './TimeBrush.tsx';
import { useMapPins, useMessageFocus, useSurroundings } from './use-map-content.ts';
import { useNoting } from './use-noting.ts';
import { usePickedPoint } from './use-picked-point.ts';

const none: readonly never[] = [];

type MapDrawing = NonNullable<Parameters<typeof OperationMap>[0]['drawing']>;
type DrawnArea = NonNullable<Parameters<typeof OperationMap>[0]['audience']>;

export type DeskMapProps = {
  drawing?: MapDrawing | undefined;
  /** The audience that is being chosen. */
  drawn?: DrawnArea;
  /** A broadcast is being written: the group areas matter now, the legend does not. */
  composing?: boolean;
};

/** Everything that has a place. A click selects in queue and panel. */
export function DeskMap({ drawing, drawn = none, composing = false }: DeskMapProps) {
  const { t } = useTranslation('desk');
  const ready = useReady();
  const engine = useMapEngine();
  return (
    <Pane aria-label={t('map.name')}>
      {ready && engine ? <Drawn {...{ engine, drawing, drawn, composing }} /> : <ScreenSkeleton />}
    </Pane>
  );
}

type DrawnProps = {
  engine: NonNullable<ReturnType<typeof useMapEngine>>;
  drawing: MapDrawing | undefined;
  drawn: DrawnArea;
  composing: boolean;
};

function Drawn({ engine, drawing, drawn, composing }: DrawnProps) {
  const { i18n } = useTranslation();
  const { picture } = useOperation();
  const { desk } = useDesk();
  const { mode, systemMode } = useColorScheme();
  // The row and the panel answer a key first; the map, slow to draw, follows.
  const selectedId = useDeferredValue(useView((view) => view.selectedId));
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(
    new Set(['hotspots', 'notes', 'routes', 'audience', 'decided']),
  );
  const box = useRef<HTMLDivElement>(null);
  const [overview, setOverview] = useState<ReturnType<typeof toOverview>>();
  const pins = useMapPins(layers.has('decided'));
  const asked = useMessageFocus();
  const picked = usePickedPoint();
  const { hotspots, notes, areas, audience, heat, routes } = useSurroundings();
  const [shown, setShown] = useState<Focus>();
  const focus = useLatest(asked, shown);
  const show = useCallback((point: PickedPoint) => setShown({ ...point, key: `shown ${performance.now()}` }), []);
  const place = useView((view) => view.shownPlace);
  useEffect(() => {
    if (place) show(place);
  }, [place, show]);
  const { noting, setNoting, drawing: drawNote, unwritten } = useNoting();
  const select = useCallback((id: string) => desk.select(id), [desk]);
  const theme = (mode === 'system' ? systemMode : mode) === 'light' ? 'light' : 'dark';

  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = box.current ?? { clientWidth: 800, clientHeight: 800 };
    setOverview(toOverview(picture.state, { width, height }));
  }, [picture]);

  const hasPlaceSearch = engine.name === 'maplibre' && engine.sources?.hasPlaceSearch === true;
  const point = noting ? noting.point : picked.point;
  const asksOnMap = drawing ?? drawNote;
  const shownNotes = useMemo(() => [...(layers.has('notes') ? notes : none), ...unwritten], [layers, notes, unwritten]);
  const onPick = noting?.picking ? (to: PickedPoint) => setNoting({ picking: false, point: to }) : picked.onPick;

  return (
    <>
      <Fill ref={box}>
        {overview && (
          <OperationMap
            engine={engine}
            theme={theme}
            lang={i18n.language === 'en' ? 'en' : 'nl'}
            centre={overview.centre}
            zoom={overview.zoom}
            pins={pins}
            heat={layers.has('heat') ? heat : none}
            routes={layers.has('routes') ? routes : none}
            hotspots={layers.has('hotspots') ? hotspots : none}
            notes={shownNotes}
            groupAreas={layers.has('areas') || composing ? areas : none}
            audience={layers.has('audience') ? [...audience, ...drawn] : drawn}
            selectedId={selectedId ?? undefined}
            onSelect={select}
            focus={focus}
            {...(asksOnMap ? { drawing: asksOnMap } : {})}
            {...(point ? { picked: point } : {})}
            {...(onPick ? { onPick } : {})}
          />
        )}
        {!composing && <MapLegend />}
        <Over>
          <MapLayersBar shown={layers} onChange={setLayers} />
          <MapTools {...{ noting, onNoting: setNoting, onShow: show, hasPlaceSearch }} />
        </Over>
      </Fill>
      {!composing && <TimeBrush />}
    </>
  );
}

/** The one of two that was asked for last. */
function useLatest(one: Focus | undefined, other: Focus | undefined): Focus | undefined {
  const [latest, setLatest] = useState<Focus>();
  useEffect(() => {
    if (one) setLatest(one);
  }, [one]);
  useEffect(() => {
    if (other) setLatest(other);
  }, [other]);
  return latest;
}

const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  borderLeft: '1px solid var(--line)',
  background: 'var(--land)',
  '& > [role="status"]': { minHeight: '100%' },
});
const Fill = styled('div')({ position: 'relative', flex: 1, minHeight: 0, containerType: 'inline-size' });
const Over = styled('div')({
  position: 'absolute',
  left: 16,
  top: 16,
  right: 72,
  bottom: 48,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  pointerEvents: 'none',
  '& > *': { pointerEvents: 'auto' },
  '@container (max-width: 640px)': { left: 8, top: 8, right: 60 },
});
