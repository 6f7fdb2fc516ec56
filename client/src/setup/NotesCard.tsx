import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedPoint } from '../map/place-on-map.ts';
import { useSelected } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { DeleteIcon, PlusIcon } from '../ui/Icons.tsx';
import { GroundMap } from './GroundMap.tsx';
import { Card, CardBody, Tag, TroubleNote } from './Layout.tsx';
import { NoteForm } from './NoteForm.tsx';
import { isEditable, type Overview } from './overview.ts';
import { useAct } from './use-act.ts';

const List = styled('ul')({
  maxHeight: '34dvh',
  overflow: 'auto',
  '& li': { display: 'flex', alignItems: 'center', gap: 8, padding: '8px 8px 8px 16px' },
  '& li + li': { borderTop: '1px solid var(--line)' },
  '& li > span:nth-of-type(2)': { flex: 1, minWidth: 0 },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
});
const selectNotes = (state: State) => [...state.notes.values()];

export function NotesCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('setup');
  const format = useFormat();
  const act = useAct();
  const notes = useSelected(selectNotes);
  const [adding, setAdding] = useState(false);
  const [picked, setPicked] = useState<PickedPoint>();
  const [centre] = useState(overview.operation?.content?.centre ?? { lng: 5.05, lat: 52.15 });
  const hotspots = useMemo(
    () => overview.hotspots.flatMap(({ id, content }) => (content ? [{ ...content, id }] : [])),
    [overview.hotspots],
  );
  const editable = isEditable(overview);
  const close = () => {
    setAdding(false);
    setPicked(undefined);
  };
  return (
    <Card sx={{ flex: 1 }}>
      <GroundMap
        label={t('knowledge.map')}
        centre={centre}
        zoom={12}
        hotspots={hotspots}
        picked={picked}
        {...(adding ? { onPick: ({ lng, lat }: PickedPoint) => setPicked({ lng, lat }) } : {})}
      />
      <header style={{ borderTop: '1px solid var(--line)' }}>
        <h2>{t('knowledge.notes')}</h2>
        {editable && !adding && (
          <Button startIcon={<PlusIcon />} onClick={() => setAdding(true)}>
            {t('knowledge.addNote')}
          </Button>
        )}
      </header>
      {adding && <NoteForm place={picked} onDone={close} />}
      {!adding && notes.length === 0 && (
        <CardBody>
          <p>{t('knowledge.notesEmpty')}</p>
        </CardBody>
      )}
      <TroubleNote trouble={act.trouble} />
      <List tabIndex={0}>
        {notes.map(({ id, kind, until, content }) => (
          <li key={id}>
            <Tag>{t(`knowledge.noteKind.${kind}`)}</Tag>
            <span>
              {content?.text}
              {until && <small>{t('knowledge.untilAt', { at: format.dateTime(until) })}</small>}
            </span>
            {editable && (
              <IconButton
                aria-label={`${t('knowledge.remove')}: ${content?.text ?? ''}`}
                onClick={() => void act.submit('note.remove', { noteId: id })}
              >
                <DeleteIcon />
              </IconButton>
            )}
          </li>
        ))}
      </List>
    </Card>
  );
}
