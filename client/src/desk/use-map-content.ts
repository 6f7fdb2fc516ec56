import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toTrackRoutes } from '../broadcasts/track-routes.ts';
import type { Focus } from '../map/place-on-map.ts';
import { toGroupAreas, toHotspots, toNotes } from '../map/surroundings.ts';
import { messagePins, type PinMemory } from '../messages/message-pins.ts';
import { placeOf } from '../messages/place-of.ts';
import { useLive, useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useStore } from '../store/create-store.ts';
import { useClock, useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { toAudiences, toHeat, toIncidentRoutes } from './map-view.ts';
import { isOutside } from './my-area.ts';
import { isWithin } from './time-span.ts';
import { useBetween } from './use-between.ts';

const MINUTE_MS = 60_000;
const DECIDED_MS = 60 * MINUTE_MS;

export function useMapPins(withDecided: boolean) {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const clock = useClock();
  const version = usePacedVersion();
  const municipality = useView((view) => view.municipality);
  const wholeNight = useView((view) => view.span === 'night');
  const between = useBetween();
  const area = useStore(useDesk().area.store, (value) => value);
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // A colleague's desk or another town is another view of every message.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these end what is remembered
  const memory = useMemo((): PinMemory => new WeakMap(), [picture, staffId, municipality]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => {
    // Over the whole night the decided ones of the last hour are enough; a chosen time shows its own.
    const since = wholeNight ? new Date(minute - DECIDED_MS).toISOString() : between.from;
    return messagePins(picture.state, {
      ...{ staffId, memory, now: clock.now() },
      decidedSince: withDecided ? since : null,
      within: (message) => isWithin(message, between),
      ...(municipality || area.length > 0
        ? {
            shows: (message) => {
              const group = picture.state.groups.get(message.groupId);
              const inTown = municipality === null || group?.content?.municipality === municipality;
              return inTown && !isOutside(area, message, group);
            },
          }
        : {}),
    });
  }, [picture, version, staffId, municipality, minute, withDecided, memory, clock, between, wholeNight, area]);
}

/** Where the selected message was when somebody asked for it with `g`; what happens to it later moves nothing. */
export function useMessageFocus(): Focus | undefined {
  const { picture } = useOperation();
  const { desk } = useDesk();
  const centred = useView((view) => view.centred);
  return useMemo(() => {
    const message = centred > 0 ? picture.state.messages.get(desk.store.get().selectedId ?? '') : undefined;
    const place = message && placeOf(message, picture.state.groups);
    return place ? { ...place.point, key: `${centred}` } : undefined;
  }, [centred, desk, picture]);
}

/** All on the map that is no message. */
export function useSurroundings() {
  const { t } = useTranslation('desk');
  const { t: map } = useTranslation('map');
  const format = useFormat();
  const { picture } = useOperation();
  const version = usePacedVersion();
  const reach = useLive((live) => live.reach);
  const between = useBetween();
  const minute = useNowSelected((now) => Math.floor(now / MINUTE_MS) * MINUTE_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(
    () => ({
      hotspots: toHotspots(picture.state),
      notes: toNotes(picture.state, minute, (until) => map('note.untilAt', { at: format.time(until) })),
      heat: toHeat(picture.state, minute, between),
      areas: toGroupAreas(picture.state, reach, minute),
      routes: [
        ...toTrackRoutes(picture.state, minute, {
          time: format.time,
          name: ({ number }) => map('description', { number }),
        }),
        ...toIncidentRoutes(picture.state, minute, format.time),
      ],
      audience: toAudiences(picture.state, ({ sentAt, groupIds, adminIds }) =>
        t('map.audienceLabel', {
          time: sentAt ? format.time(sentAt) : '',
          groups: groupIds.length,
          admins: adminIds.length,
        }),
      ),
    }),
    [picture, version, reach, minute, between, t, map, format],
  );
}
