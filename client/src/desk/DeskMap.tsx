import { styled, useColorScheme } from '@mui/material/styles';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toTrackRoutes } from '../broadcasts/track-routes.ts';
import { OperationMap } from '../map/OperationMap.tsx';
import type { Focus } from '../map/place-on-map.ts';
import { useMapEngine } from '../map/use-map-engine.ts';
import { messagePins, type PinMemory } from '../messages/message-pins.ts';
import { placeOf } from '../messages/place-of.ts';
import { useLive, useMe, usePicture, useReady } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useClock, useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { type Layer, MapLayersBar } from './MapLayersBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { toAudiences, toGroupAreas, toHeat, toHotspots, toOverview } from './map-view.ts';
import { usePickedPoint } from './use-picked-point.ts';

const MINUTE_MS = 60_000;
const DECIDED_MS = 60 * MINUTE_MS;
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
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(['hotspots', 'routes', 'audience', 'decided']));
  const box = useRef<HTMLDivElement>(null);
  const [overview, setOverview] = useState<ReturnType<typeof toOverview>>();
  const pins = usePins(layers.has('decided'));
  const focus = useFocus();
  const picked = usePickedPoint();
  const { hotspots, areas, audience, heat, routes } = useSurroundings();
  const select = useCallback((id: string) => desk.select(id), [desk]);
  const theme = (mode === 'system' ? systemMode : mode) === 'light' ? 'light' : 'dark';

  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = box.current ?? { clientWidth: 800, clientHeight: 800 };
    setOverview(toOverview(picture.state, { width, height }));
  }, [picture]);

  return (
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
          groupAreas={layers.has('areas') || composing ? areas : none}
          audience={layers.has('audience') ? [...audience, ...drawn] : drawn}
          selectedId={selectedId ?? undefined}
          onSelect={select}
          focus={focus}
          {...(drawing ? { drawing } : {})}
          {...(picked.point ? { picked: picked.point } : {})}
          {...(picked.onPick ? { onPick: picked.onPick } : {})}
        />
      )}
      <MapLayersBar shown={layers} onChange={setLayers} />
      {!composing && <MapLegend />}
    </Fill>
  );
}

function usePins(withDecided: boolean) {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const clock = useClock();
  const version = usePacedVersion();
  const municipality = useView((view) => view.municipality);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // A colleague's desk or another town is another view of every message.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these end what is remembered
  const memory = useMemo((): PinMemory => new WeakMap(), [picture, staffId, municipality]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(
    () =>
      messagePins(picture.state, {
        ...{ staffId, memory, now: clock.now() },
        decidedSince: withDecided ? new Date(minute - DECIDED_MS).toISOString() : '9',
        ...(municipality
          ? { shows: ({ groupId }) => picture.state.groups.get(groupId)?.content?.municipality === municipality }
          : {}),
      }),
    [picture, version, staffId, municipality, minute, withDecided, memory, clock],
  );
}

/** Goes to the selected message when somebody asks for it with `g`. */
function useFocus(): Focus | undefined {
  const { picture } = useOperation();
  const centred = useView((view) => view.centred);
  const selectedId = useView((view) => view.selectedId);
  const message = usePicture((state) => (selectedId ? state.messages.get(selectedId) : undefined));
  const place = message && placeOf(message, picture.state.groups);
  return useMemo(() => (place && centred > 0 ? { ...place.point, key: `${centred}` } : undefined), [place, centred]);
}

function useSurroundings() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { picture } = useOperation();
  const version = usePacedVersion();
  const reach = useLive((live) => live.reach);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(
    () => ({
      hotspots: toHotspots(picture.state),
      heat: toHeat(picture.state, minute),
      routes: toTrackRoutes(picture.state, minute, format.time),
      areas: toGroupAreas(picture.state, reach, minute),
      audience: toAudiences(picture.state, ({ sentAt, groupIds, adminIds }) =>
        t('map.audienceLabel', {
          time: sentAt ? format.time(sentAt) : '',
          groups: groupIds.length,
          admins: adminIds.length,
        }),
      ),
    }),
    [picture, version, reach, minute, t, format],
  );
}

const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  position: 'relative',
  borderLeft: '1px solid var(--line)',
  background: 'var(--land)',
  '& [role="status"]': { minHeight: '100%' },
});
const Fill = styled('div')({ position: 'absolute', inset: 0, containerType: 'inline-size' });
