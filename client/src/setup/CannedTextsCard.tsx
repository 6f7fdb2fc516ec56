import Button from '@mui/material/Button';
import type { CannedText } from '@nachtwacht/shared/knowledge/events.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { PlusIcon } from '../ui/Icons.tsx';
import { CannedTextForm } from './CannedTextForm.tsx';
import { CannedTextTable } from './CannedTextTable.tsx';
import { freeNumber, moveText, withText } from './canned-edit.ts';
import { TableOrEmpty } from './FileCard.tsx';
import { type ChosenFile, FileButton, ImportReview } from './FileImport.tsx';
import { Card, TroubleNote } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import { readCannedTexts } from './read-canned-texts.ts';
import { useAct } from './use-act.ts';

const none: readonly CannedText[] = [];
/** What is being written; `replaced` is the number that it had. */
type Editing = { readonly text: CannedText; readonly replaced: number | null };

/** The standing texts of the operation: one by one, or all from a file. */
export function CannedTextsCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const texts = usePicture((state) => state.cannedTexts) ?? none;
  const [file, setFile] = useState<ChosenFile<CannedText>>();
  const [editing, setEditing] = useState<Editing | null>(null);
  const editable = isEditable(overview);
  const free = freeNumber(texts);
  const chooser = (label: string) => <FileButton label={label} read={readCannedTexts} onRead={setFile} />;
  const store = (next: readonly CannedText[]) => act.submit('canned-texts.set', { texts: [...next] });
  const save = async (text: CannedText) => {
    const saved = withText(texts, text, editing?.replaced ?? null);
    if ('problems' in saved) return saved.problems;
    if (await store(saved.texts)) setEditing(null);
    return null;
  };
  if (file) {
    return (
      <ImportReview
        file={file}
        confirm={t('import.confirmTexts', { count: file.rows.length })}
        act={act}
        onConfirm={() => void store(file.rows).then((stored) => stored && setFile(undefined))}
        onCancel={() => setFile(undefined)}
        again={chooser(t('import.other'))}
        summary={[t('knowledge.textsReplace')]}
      >
        <CannedTextTable texts={file.rows} />
      </ImportReview>
    );
  }
  return (
    <Card
      sx={
        editing
          ? { flex: '0 0 auto', '&&': { maxHeight: 'none' }, '& > div:last-child': { maxHeight: 240 } }
          : { flex: 1 }
      }
      aria-label={t('knowledge.texts')}
    >
      <header>
        <h2>
          {t('knowledge.texts')} {texts.length > 0 && texts.length}
        </h2>
        {editable && (
          <span style={{ display: 'flex', gap: 8 }}>
            <Button
              startIcon={<PlusIcon />}
              disabled={free === null}
              onClick={() => free !== null && setEditing({ text: { ...blank, number: free }, replaced: null })}
            >
              {t('canned.add')}
            </Button>
            {chooser(t('knowledge.loadTexts'))}
          </span>
        )}
      </header>
      {editing && (
        <CannedTextForm
          key={editing.replaced ?? 'new'}
          start={editing.text}
          busy={act.busy}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      )}
      <TroubleNote trouble={act.trouble} />
      <TableOrEmpty empty={texts.length === 0 && t('knowledge.textsEmpty')}>
        <CannedTextTable
          texts={texts}
          {...(editable
            ? {
                acts: {
                  busy: act.busy,
                  onEdit: (text) => setEditing({ text, replaced: text.number }),
                  onMove: (number, by) => void store(moveText(texts, number, by)),
                  onRemove: (number) => void store(texts.filter((each) => each.number !== number)),
                },
              }
            : {})}
        />
      </TableOrEmpty>
    </Card>
  );
}

const blank: Omit<CannedText, 'number'> = { kind: 'thanks', outcome: null, topic: null, text: '' };
