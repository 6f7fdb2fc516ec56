import { selectTrack } from '@nachtwacht/shared/broadcasts/track.ts';
import { selectMembers, selectOpenIncidents } from '@nachtwacht/shared/incidents/select.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';
import { useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { selectDescriptions } from './select-wall.ts';

type Stop = { readonly message: Message; readonly at: string };
const selectMessages = (state: State): readonly Message[] => [...state.messages.values()];

/** Where those looked for were seen, the last time with their number, and where an open incident went if it moved. */
export function useRoutes(): readonly Route[] {
  const { t } = useTranslation('wall');
  const { picture } = useOperation();
  const format = useFormat();
  const messages = useSelected(selectMessages);
  const descriptions = useSelected(selectDescriptions);
  const incidents = useSelected(selectOpenIncidents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: messages stand for the picture, which changes in place
  return useMemo(() => {
    const { state } = picture;
    const seen = descriptions
      .filter(({ sightings }) => sightings.length > 0)
      .flatMap((broadcast): Route[] => {
        const stops = toStops(state, selectTrack(state, broadcast), format.time);
        const name = t('ticker.description', { number: broadcast.number });
        return stops.length > 0 ? [{ id: broadcast.id, name, stops }] : [];
      });
    const moved = incidents.flatMap((incident): Route[] => {
      const members = selectMembers(state, incident);
      const track = members.map((message) => ({ message, at: message.seenAt ?? message.receivedAt }));
      const stops = toStops(state, track, format.time);
      return stops.length > 1 ? [{ id: incident.id, stops }] : [];
    });
    return [...seen, ...moved];
  }, [picture, messages, descriptions, incidents, t, format]);
}

/** One stop for each place in turn, with its last time. Times stand at the first and the last alone: from six metres more would cover the streets. */
function toStops(state: State, track: readonly Stop[], time: (at: string) => string): Route['stops'] {
  const placed = track.flatMap(({ message, at }) => {
    const place = placeOf(message, state.groups);
    return place ? [{ ...place.point, at }] : [];
  });
  const moved = placed.filter(({ lng, lat }, index) => {
    const after = placed[index + 1];
    return !after || after.lng !== lng || after.lat !== lat;
  });
  const isEnd = (index: number) => index === 0 || index === moved.length - 1;
  return moved.map(({ at, ...point }, index) => ({ ...point, time: isEnd(index) ? time(at) : '' }));
}
