import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { middleOf, type PickedPoint } from '../map/place-on-map.ts';
import { placeOf } from '../messages/place-of.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useView } from './DeskContext.tsx';
import type { Noting } from './MapTools.tsx';

type NotePlace = { key: string; name: string; point: PickedPoint };

const PICKED = 'picked';

/** Where a note can stand without a mouse: at the selected message, in a group's area, at a name of the operation. */
export function useNotePlaces({ point }: Noting, onNoting: (noting: Noting) => void) {
  const { t } = useTranslation('map');
  const { picture } = useOperation();
  const selectedId = useView((view) => view.selectedId);
  const listed = useMemo((): NotePlace[] => {
    const { messages, groups, places } = picture.state;
    const message = messages.get(selectedId ?? '');
    const place = message && placeOf(message, groups);
    const ofMessage = place
      ? [{ key: 'message', name: t('note.ofMessage', { number: message.number }), point: place.point }]
      : [];
    const ofGroups = [...groups.values()].flatMap(({ id, content }) => {
      if (!content?.area) return [];
      const [lng, lat] = middleOf(content.area);
      return [{ key: id, name: content.name, point: { lng, lat } }];
    });
    const named = (places ?? []).map(({ name, lng, lat }, at) => ({ key: `place ${at}`, name, point: { lng, lat } }));
    return [...ofMessage, ...ofGroups, ...named];
  }, [picture, selectedId, t]);
  const isAt = (place: NotePlace) => place.point.lng === point?.lng && place.point.lat === point?.lat;
  const known = point && listed.find(isAt);
  const places = point && !known ? [{ key: PICKED, name: t('note.picked'), point }, ...listed] : listed;
  return {
    places,
    placeKey: point ? (known?.key ?? PICKED) : '',
    choose: (key: string) => {
      const place = places.find((each) => each.key === key);
      if (place) onNoting({ picking: false, point: { lng: place.point.lng, lat: place.point.lat } });
    },
  };
}
