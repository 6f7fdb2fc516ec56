import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LngLat, PickedPoint } from '../map/place-on-map.ts';
import { NoteIcon } from '../ui/Icons.tsx';
import { MapList } from './MapList.tsx';
import { MapNoteForm } from './MapNoteForm.tsx';
import { MapSearch } from './MapSearch.tsx';
import { mapSurface } from './map-surface-look.ts';
import { useMay } from './use-may.ts';

/** A note that is being written: its place, and whether the next click on the map moves it or draws the area that it is about. */
export type Noting = { picking: boolean; drawing?: boolean; point?: PickedPoint; ring?: LngLat[] };

type Props = {
  noting: Noting | undefined;
  onNoting: (noting: Noting | undefined) => void;
  onShow: (point: PickedPoint) => void;
  hasPlaceSearch: boolean;
};

export function MapTools({ noting, onNoting, onShow, hasPlaceSearch }: Props) {
  const { t } = useTranslation('map');
  const mayNote = useMay('note.add');
  const [list, setList] = useState(false);
  const listButton = useRef<HTMLButtonElement>(null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const closeList = () => {
    setList(false);
    listButton.current?.focus();
  };
  const closeNote = () => {
    onNoting(undefined);
    noteButton.current?.focus();
  };
  return (
    <>
      <Tools>
        <MapSearch hasPlaceSearch={hasPlaceSearch} onShow={onShow} />
        <button
          ref={listButton}
          type="button"
          aria-expanded={list}
          title={t('list.name')}
          onClick={() => setList(!list)}
        >
          {t('list.open')}
        </button>
        {mayNote && (
          <button
            ref={noteButton}
            type="button"
            aria-expanded={noting !== undefined}
            title={t('note.add')}
            aria-label={t('note.add')}
            onClick={() => onNoting(noting ? undefined : { picking: false })}
          >
            <NoteIcon sx={{ fontSize: 16 }} />
            <span>{t('note.kinds.note')}</span>
          </button>
        )}
      </Tools>
      {list && <MapList onShow={onShow} onClose={closeList} />}
      {noting && <MapNoteForm noting={noting} onNoting={onNoting} onClose={closeNote} />}
    </>
  );
}

const Tools = styled('div')({
  display: 'flex',
  gap: 8,
  width: 'fit-content',
  '& > button': {
    ...mapSurface,
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    height: 38,
    padding: '0 12px',
    font: '500 12px/16px var(--font)',
    color: 'var(--text-2)',
    cursor: 'pointer',
  },
  '& > button[aria-expanded="true"]': { color: 'var(--text)', background: 'var(--raised-surface)' },
  '@container (max-width: 460px)': {
    width: '100%',
    gap: 4,
    '& > button': { padding: '0 9px' },
    '& > button span': { display: 'none' },
  },
});
