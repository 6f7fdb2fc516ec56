import { styled } from '@mui/material/styles';
import type { FoundPlace } from '@nachtwacht/shared/wire/http.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedPoint } from '../map/place-on-map.ts';
import { SearchIcon } from '../ui/Icons.tsx';
import { FoundPlaces } from './FoundPlaces.tsx';
import { mapSurface } from './map-surface-look.ts';
import { useFoundPlaces } from './use-found-places.ts';

type Props = { hasPlaceSearch: boolean; onShow: (point: PickedPoint) => void };

/** Finds a place by name and goes there: the operation's own names at once, PDOK's where that is switched on. */
export function MapSearch({ hasPlaceSearch, onShow }: Props) {
  const { t } = useTranslation('map');
  const listId = useId();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const { places, silent } = useFoundPlaces(asked, hasPlaceSearch);
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
      {open && <FoundPlaces {...{ listId, places, current, silent }} onGo={go} />}
    </Search>
  );
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
  '@container (max-width: 460px)': { flex: 1, width: 'auto', minWidth: 0 },
});
