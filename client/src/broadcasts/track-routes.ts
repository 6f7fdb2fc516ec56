import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { selectTrack } from '@nachtwacht/shared/broadcasts/track.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Route } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';

const OLDER_MS = 1_800_000;

type RouteWords = {
  readonly time: (at: string) => string;
  /** What stands beside the last sighting. */
  readonly name: (broadcast: Broadcast) => string;
};

/** The tracks of the active descriptions that were seen somewhere; stops of more than half an hour ago fade. */
export function toTrackRoutes(state: State, nowMs: number, { time, name }: RouteWords): Route[] {
  const older = new Date(nowMs - OLDER_MS).toISOString();
  return selectActiveDescriptions(state, new Date(nowMs).toISOString())
    .filter(({ sightings }) => sightings.length > 0)
    .flatMap((broadcast): Route[] => {
      const stops = selectTrack(state, broadcast).flatMap(({ message, at }) => {
        const place = placeOf(message, state.groups);
        return place ? [{ ...place.point, time: time(at), older: at < older }] : [];
      });
      return stops.length > 0 ? [{ id: broadcast.id, name: name(broadcast), stops }] : [];
    });
}
