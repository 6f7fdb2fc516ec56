import { styled } from '@mui/material/styles';
import type { FoundPlace } from '@nachtwacht/shared/wire/http.ts';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedPoint } from '../map/place-on-map.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { SearchIcon } from '../ui/Icons.tsx';
import { askPlaces, findOwnPlaces } from './find-places.ts';
import { mapSurface } from './map-surface-look.ts';

const PAUSE_MS = 250;

type Props = { hasPlaceSearch: boolean; onShow: (point: PickedPoint) => void };

/** Finds a place by name and goes there: the operation's own names at once, PDOK's where that is switched on. */
export function MapSearch({ hasPlaceSearch, onShow }: Props) {
  const { t } = useTranslation('map');
  const listId = useId();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const { places, silent } = usePlaces(asked, hasPlaceSearch);
  const open = asked.trim().length >= 2;
  const current = Math.min(at, places.length - 1);
  const go = (place: FoundPlace | undefined) => {
    if (!place) return;
    onShow(place);
    setAsked('');
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((current + by + places.length) % Math.max(1, places.length));
    else if (event.key === 'Enter') go(places[current]);
    else if (event.key === 'Escape' && asked !== '') setAsked('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Search>
      <SearchIcon sx={{ fontSize: 16 }} />
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={t('search.name')}
        placeholder={t('search.name')}
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && places[current] ? `${listId}-${current}` : undefined}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {open && (
        <div>
          <div id={listId} role="listbox" aria-label={t('search.name')}>
            {places.map((place, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and answers the keys
              <div
                key={`${place.name} ${place.lng} ${place.lat}`}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                onClick={() => go(place)}
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
        </div>
      )}
    </Search>
  );
}

function usePlaces(asked: string, hasPlaceSearch: boolean) {
  const { t } = useTranslation('map');
  const { picture } = useOperation();
  const [far, setFar] = useState<{ asked: string; places: FoundPlace[] | null }>();
  useEffect(() => {
    if (!hasPlaceSearch || asked.trim().length < 3) return undefined;
    const page = new AbortController();
    const near = picture.state.operation?.content?.centre ?? { lng: 4.885, lat: 52.087 };
    const timer = setTimeout(async () => {
      const places = await askPlaces(asked.trim(), near, page.signal);
      if (!page.signal.aborted) setFar({ asked, places });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      page.abort();
    };
  }, [asked, hasPlaceSearch, picture]);
  const own = findOwnPlaces(picture.state, asked, t('search.group'));
  const added = far?.asked === asked ? far : undefined;
  return { places: [...own, ...(added?.places ?? [])], silent: added?.places === null };
}

const Search = styled('div')({
  ...mapSurface,
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  height: 36,
  width: 220,
  padding: '0 8px',
  '&:focus-within': { outline: '2px solid var(--focus)', outlineOffset: 2 },
  '& input': {
    flex: 1,
    minWidth: 0,
    border: 0,
    outline: 'none',
    background: 'none',
    color: 'inherit',
    font: '400 14px/20px var(--font)',
  },
  '& input::placeholder': { color: 'var(--text-2)', opacity: 1 },
  '& > div': { ...mapSurface, position: 'absolute', zIndex: 3, left: -1, top: 40, width: 320, padding: 4 },
  '& [role="option"]': { padding: '6px 8px', borderRadius: 6, fontSize: 14, lineHeight: '20px', cursor: 'pointer' },
  '& [aria-selected="true"]': { background: 'var(--raised-surface)' },
  '& small': { color: 'var(--text-2)', fontSize: 12 },
  '& p': { margin: 0, padding: '4px 8px', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '@container (max-width: 460px)': { flex: 1, width: 'auto', minWidth: 0, '& > div': { width: 250 } },
});
