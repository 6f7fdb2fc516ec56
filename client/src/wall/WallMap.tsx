import { styled, useColorScheme } from '@mui/material/styles';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationMap } from '../map/OperationMap.tsx';
import { readBounds, readTowns, selectBoundsText, selectTownsText } from '../map/overview.ts';
import type { Pin } from '../map/pin.ts';
import { type Audience, circleAround, type GroupArea, type MapNote, type Route } from '../map/place-on-map.ts';
import { useMapEngine } from '../map/use-map-engine.ts';
import { messagePins } from '../messages/message-pins.ts';
import { usePicture, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { liesIn, type MapPane, toPanes } from './map-panes.ts';
import { topicWords } from './message-topic.ts';
import { selectDescriptions } from './select-wall.ts';
import { useRoutes } from './use-routes.ts';
import { useSurroundings } from './use-surroundings.ts';
import { useUrgentFlight } from './use-urgent-flight.ts';

const HOUR_MS = 3_600_000;
/** Smallest letters of the map at scale 1. */
const MAP_LEAST_PX = 11;
const selectMessages = (state: State): readonly Message[] => [...state.messages.values()];

const Panes = styled('div')({ position: 'relative', display: 'grid', minHeight: 0, overflow: 'hidden' });
const Pane = styled('div')({
  position: 'relative',
  minHeight: 0,
  overflow: 'hidden',
  '& + &': { borderTop: 'var(--rule)' },
  '[data-beside] > & + &': { borderTop: 0, borderLeft: 'var(--rule)' },
  '& > h2': {
    position: 'absolute',
    zIndex: 2,
    top: 'calc(24 * var(--u))',
    left: 'calc(64 * var(--u))',
    padding: '0 .35em',
    marginLeft: '-.35em',
    borderRadius: 'calc(12 * var(--u))',
    background: 'var(--surface)',
    font: '600 var(--note)/1.3 var(--font)',
  },
});

type WallMapProps = { least: number; size: { width: number; height: number } };

/** All that is live, with letters as large as the wall's notes; new urgent messages are flown to. */
export function WallMap({ least, size: { width, height } }: WallMapProps) {
  const { t } = useTranslation(['wall', 'common']);
  const { picture } = useOperation();
  const messages = useSelected(selectMessages);
  const bounds = usePicture(selectBoundsText);
  const towns = usePicture(selectTownsText);
  const tenSeconds = useNowSelected((now) => Math.floor(now / 10_000) * 10_000);
  const audience = useAudience();
  const routes = useRoutes();
  const { notes, areas } = useSurroundings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: messages stand for the picture, which changes in place
  const pins = useMemo(
    () =>
      messagePins(picture.state, {
        staffId: null,
        decidedSince: new Date(tenSeconds - HOUR_MS).toISOString(),
        now: tenSeconds,
        titles: (message) => topicWords(t, message),
      }).map(withoutHolder),
    [picture, messages, tenSeconds, t],
  );
  const scale = least / MAP_LEAST_PX;
  const panes = useMemo(
    () => toPanes(readBounds(bounds), readTowns(towns), { width, height }, scale),
    [bounds, towns, width, height, scale],
  );
  const beside = panes.length > 1 && panes.every((pane) => pane.height === height);
  const shares = panes.map((pane) => `minmax(0, ${beside ? pane.width : pane.height}fr)`).join(' ');
  return (
    <Panes
      style={beside ? { gridTemplateColumns: shares } : { gridTemplateRows: shares }}
      data-beside={beside || undefined}
    >
      {panes.map((pane, at) => (
        <Pane key={`${bounds} ${pane.name} ${pane.width} ${pane.height}`}>
          {pane.name !== null && <h2>{pane.name}</h2>}
          <TownMap
            pane={pane}
            scale={scale}
            pins={pins}
            audience={audience}
            routes={routes}
            notes={notes}
            areas={areas}
            attribution={at === panes.length - 1}
          />
        </Pane>
      ))}
    </Panes>
  );
}

type TownMapProps = {
  pane: MapPane;
  scale: number;
  pins: readonly Pin[];
  audience: readonly Audience[];
  routes: readonly Route[];
  notes: readonly MapNote[];
  areas: readonly GroupArea[];
  /** Said once, under the last map. */
  attribution: boolean;
};

function TownMap({ pane, scale, pins, audience, routes, notes, areas, attribution }: TownMapProps) {
  const { t, i18n } = useTranslation('wall');
  const { colorScheme = 'dark' } = useColorScheme();
  const engine = useMapEngine();
  const own = useMemo(() => (pane.name === null ? pins : pins.filter((pin) => liesIn(pane.bounds, pin))), [pane, pins]);
  const focus = useUrgentFlight(own, pane.view);
  if (!engine) return null;
  return (
    <OperationMap
      engine={engine}
      theme={colorScheme}
      lang={i18n.language === 'en' ? 'en' : 'nl'}
      centre={pane.view.centre}
      zoom={pane.view.zoom}
      scale={scale}
      pins={own}
      audience={audience}
      routes={routes}
      notes={notes}
      groupAreas={areas}
      focus={focus}
      controls={false}
      attribution={attribution}
      label={pane.name === null ? t('map') : `${t('map')} (${pane.name})`}
    />
  );
}

/** Initials on a pin would be smaller than the wall's type allows; the holder stands in the row. */
function withoutHolder({ holder: _holder, ...pin }: Pin): Pin {
  return pin;
}

/** Drawn areas of descriptions that are out. */
function useAudience(): readonly Audience[] {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const descriptions = useSelected(selectDescriptions);
  return useMemo(
    () =>
      descriptions.flatMap((broadcast) => {
        const ring = ringOf(broadcast);
        const groups = t('ticker.groups', { count: broadcast.groupIds.length });
        const label = t('mapBroadcast', { time: format.time(broadcast.sentAt ?? broadcast.heldAt), groups });
        return ring ? [{ id: broadcast.id, ring, label }] : [];
      }),
    [descriptions, t, format],
  );
}

function ringOf({ content }: Broadcast): Audience['ring'] | null {
  for (const part of content?.selection.parts ?? []) {
    if (part.kind === 'polygon') return part.ring;
    if (part.kind === 'radius') return circleAround(part.centre, part.radiusMetres);
  }
  return null;
}
