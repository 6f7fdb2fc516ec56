import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedPoint } from '../map/place-on-map.ts';
import { useLive } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { usePacedVersion } from '../operation/use-paced-version.ts';
import { useNowSelected } from '../ui/clock.ts';
import { CloseIcon } from '../ui/Icons.tsx';
import { closeOnEscape } from './close-on-escape.ts';
import { listParts, selectListRows } from './map-list-rows.ts';
import { mapSurface } from './map-surface-look.ts';
import { useBetween } from './use-between.ts';
import { useFactWords } from './use-fact-words.ts';

/** All that the map says besides the messages, in words; each line goes to its place. */
export function MapList({ onShow, onClose }: { onShow: (point: PickedPoint) => void; onClose: () => void }) {
  const { t } = useTranslation('map');
  const rows = useListRows();
  const toWords = useFactWords();
  return (
    <List aria-label={t('list.name')} onKeyDown={closeOnEscape(onClose)}>
      <button type="button" aria-label={t('list.close')} onClick={onClose}>
        <CloseIcon sx={{ fontSize: 16 }} />
      </button>
      {listParts.map((part) => (
        <section key={part} aria-label={t(`list.${part}`)}>
          <h3>
            {t(`list.${part}`)} <span>{rows[part].length}</span>
          </h3>
          {rows[part].length === 0 && <p>{t('list.none')}</p>}
          <ul>
            {rows[part].map(({ id, name, point, facts }) => (
              <li key={id}>
                <button type="button" disabled={!point} title={t('list.show')} onClick={() => point && onShow(point)}>
                  <b>{name}</b>
                  <span>{toWords(facts)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </List>
  );
}

function useListRows() {
  const { picture } = useOperation();
  const version = usePacedVersion();
  const reach = useLive((live) => live.reach);
  const between = useBetween();
  const minute = useNowSelected((now) => Math.floor(now / 60_000) * 60_000);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(
    () => selectListRows(picture.state, { now: minute, between, reach }),
    [picture, version, minute, between, reach],
  );
}

const List = styled('aside')({
  ...mapSurface,
  position: 'relative',
  zIndex: 2,
  width: 340,
  flex: '0 1 auto',
  minHeight: 0,
  overflowY: 'auto',
  padding: '8px 4px',
  fontSize: 14,
  lineHeight: '20px',
  '@container (max-width: 460px)': { width: 'calc(100% + 52px)' },
  '& > button': {
    position: 'sticky',
    top: 0,
    float: 'right',
    display: 'grid',
    placeItems: 'center',
    width: 28,
    height: 28,
    border: 0,
    borderRadius: 6,
    background: 'var(--surface)',
    color: 'var(--text-2)',
    cursor: 'pointer',
  },
  '& h3': { margin: 0, padding: '4px 12px', fontSize: 12, lineHeight: '20px', fontWeight: 600, color: 'var(--text-2)' },
  '& p': { margin: 0, padding: '0 12px 4px', fontSize: 12, color: 'var(--text-2)' },
  '& ul': { margin: 0, padding: '0 0 4px', listStyle: 'none' },
  '& li button': {
    display: 'block',
    width: '100%',
    padding: '4px 12px',
    border: 0,
    borderRadius: 6,
    background: 'none',
    color: 'var(--text)',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  '& li button:hover:enabled': { background: 'var(--raised-surface)' },
  '& button:focus-visible': { outlineOffset: -2 },
  '& li b': { display: 'block', fontWeight: 500, overflowWrap: 'anywhere' },
  '& li span': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
