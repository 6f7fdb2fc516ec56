import { selectTrack } from '@nachtwacht/shared/broadcasts/track.ts';
import { selectMembers, selectOpenIncidents } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo } from 'react';
import type { Route } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';
import { useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { selectDescriptions } from './select-wall.ts';

type Stop = { readonly message: Message; readonly at: string };
const selectMessages = (state: State): readonly Message[] => [...state.messages.values()];

/** Where those looked for were seen, and where an open incident went: only what came to more than one place. */
export function useRoutes(): readonly Route[] {
  const { picture } = useOperation();
  const format = useFormat();
  const messages = useSelected(selectMessages);
  const descriptions = useSelected(selectDescriptions);
  const incidents = useSelected(selectOpenIncidents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: messages stand for the picture, which changes in place
  return useMemo(() => {
    const { state } = picture;
    const tracks = new Map<string, readonly Stop[]>();
    for (const broadcast of descriptions) tracks.set(broadcast.id, selectTrack(state, broadcast));
    for (const incident of incidents) {
      const members = selectMembers(state, incident);
      tracks.set(
        incident.id,
        members.map((message) => ({ message, at: message.seenAt ?? message.receivedAt })),
      );
    }
    return [...tracks].flatMap(([id, stops]) => toRoute(state, id, stops, format.time) ?? []);
  }, [picture, messages, descriptions, incidents, format]);
}

/** Times stand at the first and the last stop alone: from six metres more would cover the streets. */
function toRoute(state: State, id: string, stops: readonly Stop[], time: (at: string) => string): Route | null {
  const placed = stops.flatMap(({ message, at }) => {
    const place = placeOf(message, state.groups);
    return place ? [{ ...place.point, at }] : [];
  });
  const moved = placed.filter(({ lng, lat }, index) => {
    const before = placed[index - 1];
    return !before || before.lng !== lng || before.lat !== lat;
  });
  if (moved.length < 2) return null;
  const ends = (index: number) => index === 0 || index === moved.length - 1;
  return { id, stops: moved.map(({ at, ...point }, index) => ({ ...point, time: ends(index) ? time(at) : '' })) };
}
