import type { Message } from '@nachtwacht/shared/messages/message.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Point } from '@nachtwacht/shared/operation/text.ts';
import { middleOf } from '../map/place-on-map.ts';

export type PlaceOf = { readonly point: Point; readonly exact: boolean };

/** Where the message stands on a map: its own point, else the middle of its group's area; null when neither is known. */
export function placeOf(message: Message, groups: State['groups']): PlaceOf | null {
  const place = message.content?.place ?? null;
  if (place?.kind === 'point')
    return isOnEarth(place) ? { point: { lng: place.lng, lat: place.lat }, exact: true } : null;
  const area = groups.get(message.groupId)?.content?.area;
  if (!area) return null;
  const [lng, lat] = middleOf(area);
  return { point: { lng, lat }, exact: false };
}

function isOnEarth({ lng, lat }: Point): boolean {
  return Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
}
