import { styled } from '@mui/material/styles';
import type { FoundPlace } from '@nachtwacht/shared/wire/http.ts';
import { useTranslation } from 'react-i18next';
import { mapSurface } from './map-surface-look.ts';

type Props = {
  listId: string;
  places: readonly FoundPlace[];
  current: number;
  silent: boolean;
  onGo: (place: FoundPlace) => void;
};

/** The places that match what is typed, under the field that holds the focus. */
export function FoundPlaces({ listId, places, current, silent, onGo }: Props) {
  const { t } = useTranslation('map');
  return (
    <Found>
      <div id={listId} role="listbox" aria-label={t('search.name')}>
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and answers the keys
          <div
            key={`${place.name} ${place.lng} ${place.lat}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onClick={() => onGo(place)}
          >
            {place.name} <small>{place.kind}</small>
          </div>
        ))}
      </div>
      <p role="status">
        {silent
          ? t('search.silent')
          : places.length === 0
            ? t('search.none')
            : t('search.results', { count: places.length })}
      </p>
    </Found>
  );
}

const Found = styled('div')({
  ...mapSurface,
  position: 'absolute',
  zIndex: 3,
  left: -1,
  top: 40,
  width: 320,
  padding: 4,
  '& [role="option"]': { padding: '6px 8px', borderRadius: 6, fontSize: 14, lineHeight: '20px', cursor: 'pointer' },
  '& [aria-selected="true"]': { background: 'var(--raised-surface)' },
  '& small': { color: 'var(--text-2)', fontSize: 12 },
  '& p': { margin: 0, padding: '4px 8px', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '@container (max-width: 460px)': { width: 250 },
});
