import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { closeOnEscape } from './close-on-escape.ts';
import type { Noting } from './MapTools.tsx';
import { mapSurface } from './map-surface-look.ts';
import { noteKinds, useNewNote } from './use-new-note.ts';
import { useNotePlaces } from './use-note-places.ts';

type Props = { noting: Noting; onNoting: (noting: Noting) => void; onClose: () => void };

/** Local knowledge, added while the night runs; the place from a list or from the map. */
export function MapNoteForm({ noting, onNoting, onClose }: Props) {
  const { t } = useTranslation('map');
  const { fields, change, wrong, busy, submit } = useNewNote(noting, onClose);
  const problem = useId();
  const { places, placeKey, choose } = useNotePlaces(noting, onNoting);

  return (
    <Form
      aria-label={t('note.add')}
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeOnEscape(onClose)}
      noValidate
    >
      <label>
        {t('note.kind')}
        <select
          ref={focusOnMount}
          value={fields.kind}
          onChange={({ target }) => change({ kind: noteKinds.find((each) => each === target.value) ?? 'note' })}
        >
          {noteKinds.map((each) => (
            <option key={each} value={each}>
              {t(`note.kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('note.text')}
        <textarea
          rows={2}
          maxLength={500}
          value={fields.text}
          aria-describedby={problem}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <label>
        {t('note.until')}
        <input type="time" value={fields.until} onChange={({ target }) => change({ until: target.value })} />
      </label>
      <label>
        {t('note.place')}
        <select value={placeKey} onChange={({ target }) => choose(target.value)}>
          <option value="">…</option>
          {places.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id={problem} role="alert">
        {wrong ?? (noting.picking ? t('note.pickNow') : noting.ring ? t('note.drawn') : '')}
      </p>
      <footer>
        <Button type="submit" variant="contained" loading={busy}>
          {busy ? t('note.saving') : t('note.save')}
        </Button>
        <Button onClick={() => onNoting({ ...noting, picking: true, drawing: false })}>{t('note.onMap')}</Button>
        <Button onClick={() => onNoting({ ...noting, picking: false, drawing: true })}>{t('note.draw')}</Button>
        <Button onClick={onClose}>{t('note.cancel')}</Button>
      </footer>
    </Form>
  );
}

const Form = styled('form')({
  ...mapSurface,
  width: 360,
  maxWidth: '100%',
  padding: 12,
  display: 'grid',
  gap: 8,
  fontSize: 14,
  lineHeight: '20px',
  overflowY: 'auto',
  minHeight: 0,
  '& label': { display: 'grid', minWidth: 0, gap: 2, fontSize: 12, color: 'var(--text-2)' },
  '& select, & textarea, & input': {
    width: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    minHeight: 36,
    padding: '6px 8px',
    border: '1px solid var(--control)',
    borderRadius: 6,
    background: 'var(--bg)',
    color: 'var(--text)',
    font: '400 14px/20px var(--font)',
    resize: 'vertical',
  },
  '& p': { margin: 0, fontSize: 12, color: 'var(--raised)' },
  '& p:empty': { display: 'none' },
  '@container (max-width: 460px)': { width: 'calc(100% + 52px)', maxWidth: 'none', zIndex: 2 },
  '& footer': { display: 'flex', flexWrap: 'wrap', gap: 8 },
});
