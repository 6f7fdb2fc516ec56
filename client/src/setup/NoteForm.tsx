import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { knowledgeCommands, noteKind } from '@nachtwacht/shared/knowledge/events.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import type { PickedPoint } from '../map/place-on-map.ts';
import { fromLocalInput } from './amsterdam-time.ts';
import { Field } from './Field.tsx';
import { CardBody, Meta, TroubleNote } from './Layout.tsx';
import { type Problem, type Problems, toProblems } from './problem.ts';
import { useAct } from './use-act.ts';

const noteSchema = knowledgeCommands['note.add'];

export function NoteForm({ place, onDone }: { place: PickedPoint | undefined; onDone: () => void }) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const act = useAct();
  const [fields, setFields] = useState({ kind: 'note', text: '', until: '' });
  const [problems, setProblems] = useState<Problems>({});
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onType: (value: string) => setFields({ ...fields, [name]: value }),
    problem: problems[name],
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const until = fields.until === '' ? null : fromLocalInput(fields.until);
    const wrongTime: Record<string, Problem> =
      fields.until !== '' && until === null ? { until: { code: 'moment' } } : {};
    const wrongPlace: Record<string, Problem> = place ? {} : { place: { code: 'notePlace' } };
    const parsed = noteSchema.safeParse({ noteId: v7(), ...fields, ...place, text: fields.text.trim(), until });
    const found = { ...(parsed.success ? {} : toProblems(parsed.error)), ...wrongTime, ...wrongPlace };
    setProblems(found);
    if (!parsed.success || Object.keys(found).length > 0) return;
    if (await act.submit('note.add', parsed.data)) onDone();
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <CardBody sx={{ gap: '12px' }}>
        <Meta
          role={problems.place ? 'alert' : undefined}
          sx={problems.place && !place ? { color: 'var(--urgent)' } : {}}
        >
          {problems.place && !place ? t('problem.notePlace') : t('knowledge.notePlace')}
        </Meta>
        <Field label={t('knowledge.kind')} select {...field('kind')}>
          {noteKind.options.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {t(`knowledge.noteKind.${kind}`)}
            </MenuItem>
          ))}
        </Field>
        <Field label={t('knowledge.noteText')} multiline minRows={2} autoFocus {...field('text')} />
        <Field label={t('knowledge.until')} type="datetime-local" {...field('until')} />
        <div style={{ display: 'flex', gap: 8 }}>
          <Button type="submit" variant="contained" loading={act.busy}>
            {t('knowledge.addNote')}
          </Button>
          <Button onClick={onDone}>{common('action.cancel')}</Button>
        </div>
        <TroubleNote trouble={act.trouble} />
      </CardBody>
    </form>
  );
}
