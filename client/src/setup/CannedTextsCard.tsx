import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { type ChosenFile, FileButton, ImportReview } from './FileImport.tsx';
import { Card, CardBody } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import { readCannedTexts } from './read-canned-texts.ts';
import { Scroll, Table } from './Table.tsx';
import { useAct } from './use-act.ts';

const none: readonly CannedText[] = [];

export function CannedTextsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const texts = usePicture((state) => state.cannedTexts) ?? none;
  const [file, setFile] = useState<ChosenFile<CannedText>>();
  const chooser = (label: string) => (
    <FileButton label={label} accept=".csv,.txt,text/csv" read={readCannedTexts} onRead={setFile} />
  );
  const load = async (chosen: readonly CannedText[]) => {
    if (await act.submit('canned-texts.set', { texts: [...chosen] })) setFile(undefined);
  };
  if (file) {
    return (
      <ImportReview
        file={file}
        unit="line"
        confirm={t('import.confirmTexts', { count: file.rows.length })}
        busy={act.busy}
        trouble={act.trouble}
        onConfirm={() => void load(file.rows)}
        onCancel={() => setFile(undefined)}
        again={chooser(t('import.other'))}
        summary={[t('knowledge.textsReplace')]}
      >
        <CannedTextTable texts={file.rows} />
      </ImportReview>
    );
  }
  return (
    <Card sx={{ flex: 1 }}>
      <header>
        <h2>
          {t('knowledge.texts')} {texts.length > 0 && texts.length}
        </h2>
        {isEditable(overview) && chooser(t('knowledge.loadTexts'))}
      </header>
      {texts.length === 0 ? (
        <CardBody>
          <p>{t('knowledge.textsEmpty')}</p>
        </CardBody>
      ) : (
        <Scroll tabIndex={0}>
          <CannedTextTable texts={texts} />
        </Scroll>
      )}
    </Card>
  );
}

function CannedTextTable({ texts }: { texts: readonly CannedText[] }) {
  const { t } = useTranslation('setup');
  return (
    <Table>
      <thead>
        <tr>
          <th data-right>{t('knowledge.number')}</th>
          <th>{t('knowledge.kind')}</th>
          <th>{t('knowledge.text')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map(({ number, kind, outcome, text }) => (
          <tr key={number}>
            <td data-right>{number}</td>
            <td data-dim>
              {t(`knowledge.kinds.${kind}`)}
              {outcome && <small>{outcome}</small>}
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
