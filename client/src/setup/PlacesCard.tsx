import type { GazetteerPlace } from '@nachtwacht/shared/hints/hint.ts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FileCard } from './FileCard.tsx';
import { type ChosenFile, FileButton, ImportReview } from './FileImport.tsx';
import { isEditable, type Overview } from './overview.ts';
import { type PlacesFile, readPlaces } from './read-places.ts';
import { Table } from './Table.tsx';
import { useAct } from './use-act.ts';

const none: readonly GazetteerPlace[] = [];
const AT_ONCE = 2000;
const MAX_SHOWN = 200;

type Chosen = ChosenFile<GazetteerPlace> & PlacesFile;

/** The names by which people here call their streets, squares and shops: the hints find them in the text. */
export function PlacesCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const act = useAct();
  const places = usePicture((state) => state.places) ?? none;
  const [file, setFile] = useState<Chosen>();
  const [loaded, setLoaded] = useState(0);
  const read = useCallback((text: string) => readPlaces(text, places), [places]);
  const choose = (chosen: ChosenFile<GazetteerPlace>) => setFile({ known: 0, ...chosen });
  const chooser = (label: string) => <FileButton label={label} read={read} onRead={choose} />;
  const load = async (chosen: Chosen) => {
    for (let from = 0; from < chosen.rows.length; from += AT_ONCE) {
      setLoaded(from);
      const part = chosen.rows.slice(from, from + AT_ONCE).map((place) => ({ ...place, aliases: [...place.aliases] }));
      if (!(await act.submit('places.load', { places: part }))) {
        // What is in stays in; pressed again, the rest follows.
        setFile({ ...chosen, rows: chosen.rows.slice(from), known: chosen.known + from });
        return;
      }
    }
    setFile(undefined);
  };
  if (file) {
    const underWay = act.busy && file.rows.length > AT_ONCE;
    return (
      <ImportReview
        file={file}
        confirm={
          underWay
            ? t('knowledge.placesUnderWay', { loaded: format.number(loaded), total: format.number(file.rows.length) })
            : t('import.confirmPlaces', { count: file.rows.length })
        }
        act={act}
        onConfirm={() => (file.rows.length > 0 ? void load(file) : setFile(undefined))}
        onCancel={() => setFile(undefined)}
        again={chooser(t('import.other'))}
        summary={file.known > 0 ? [t('knowledge.placesKnown', { count: file.known })] : []}
      >
        <PlaceTable places={file.rows} />
      </ImportReview>
    );
  }
  return (
    <FileCard
      title={t('knowledge.places')}
      count={places.length > 0 ? format.number(places.length) : null}
      empty={t('knowledge.placesEmpty')}
      chooser={isEditable(overview) && chooser(t('knowledge.loadPlaces'))}
      aria-label={t('knowledge.places')}
    >
      <PlaceTable places={places} />
    </FileCard>
  );
}

function PlaceTable({ places }: { places: readonly GazetteerPlace[] }) {
  const { t } = useTranslation('setup');
  const more = places.length - MAX_SHOWN;
  return (
    <Table>
      <thead>
        <tr>
          <th>{t('knowledge.place')}</th>
          <th>{t('knowledge.kind')}</th>
          <th>{t('knowledge.municipality')}</th>
          <th>{t('knowledge.aliases')}</th>
        </tr>
      </thead>
      <tbody>
        {places.slice(0, MAX_SHOWN).map(({ name, kind, municipality, aliases, lat, lng }) => (
          <tr key={`${name} ${municipality} ${lat} ${lng}`}>
            <td>
              <b>{name}</b>
            </td>
            <td data-dim>{kind}</td>
            <td data-dim>{municipality}</td>
            <td data-dim>{aliases.join(', ')}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={4} data-dim>
              {t('more.rest', { count: more })}
            </td>
          </tr>
        )}
      </tbody>
    </Table>
  );
}
