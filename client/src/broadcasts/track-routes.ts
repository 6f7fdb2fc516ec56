import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import { selectTrack } from '@nachtwacht/shared/broadcasts/track.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Route } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';

const OLDER_MS = 1_800_000;

/** The tracks of the active descriptions that were seen somewhere; stops of more than half an hour ago fade. */
export function toTrackRoutes(state: State, nowMs: number, time: (at: string) => string): Route[] {
  const older = new Date(nowMs - OLDER_MS).toISOString();
  return selectActiveDescriptions(state, new Date(nowMs).toISOString())
    .filter(({ sightings }) => sightings.length > 0)
    .map((broadcast) => ({
      id: broadcast.id,
      stops: selectTrack(state, broadcast).flatMap(({ message, at }) => {
        const place = placeOf(message, state.groups);
        return place ? [{ ...place.point, time: time(at), older: at < older }] : [];
      }),
    }));
}
