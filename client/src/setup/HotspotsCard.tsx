import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { FileCard } from './FileCard.tsx';
import { type ChosenFile, FileButton, ImportReview } from './FileImport.tsx';
import { isEditable, type Overview } from './overview.ts';
import { type NewHotspot, readHotspots } from './read-hotspots.ts';
import { Table } from './Table.tsx';
import { useAct } from './use-act.ts';

type Row = { readonly key: string; readonly name: string; readonly kind: string; readonly text: string } & {
  readonly year: number;
  readonly radiusMetres: number;
};

export function HotspotsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const [file, setFile] = useState<ChosenFile<NewHotspot>>();
  const rows = overview.hotspots.flatMap(({ id, year, content }) => (content ? [{ ...content, key: id, year }] : []));
  const chooser = (label: string) => <FileButton label={label} read={readHotspots} onRead={setFile} />;
  const load = async (hotspots: readonly NewHotspot[]) => {
    if (await act.submit('hotspots.load', { hotspots: [...hotspots] })) setFile(undefined);
  };
  if (file) {
    return (
      <ImportReview
        file={file}
        confirm={t('import.confirmHotspots', { count: file.rows.length })}
        act={act}
        onConfirm={() => void load(file.rows)}
        onCancel={() => setFile(undefined)}
        again={chooser(t('import.other'))}
      >
        <HotspotTable rows={file.rows.map((each) => ({ ...each, key: each.hotspotId }))} />
      </ImportReview>
    );
  }
  return (
    <FileCard
      title={t('knowledge.hotspots')}
      count={rows.length > 0 ? rows.length : null}
      empty={t('knowledge.hotspotsEmpty')}
      chooser={isEditable(overview) && chooser(t('knowledge.loadHotspots'))}
    >
      <HotspotTable rows={rows} />
    </FileCard>
  );
}

function HotspotTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  return (
    <Table>
      <thead>
        <tr>
          <th>{t('knowledge.place')}</th>
          <th>{t('knowledge.kind')}</th>
          <th data-right>{t('knowledge.year')}</th>
          <th data-right>{t('knowledge.radius')}</th>
          <th>{t('knowledge.text')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, kind, year, radiusMetres, text }) => (
          <tr key={key}>
            <td>
              <b>{name}</b>
            </td>
            <td data-dim>{kind}</td>
            <td data-right>{year}</td>
            <td data-right>{format.distance(radiusMetres)}</td>
            <td data-dim>{text}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
