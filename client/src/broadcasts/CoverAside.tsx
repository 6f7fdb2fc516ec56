import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { MAX_PHOTO_REASON } from '@nachtwacht/shared/broadcasts/events.ts';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Field, Label, Small } from './layout.ts';
import type { ChosenPhoto } from './photo-draft.ts';

const Keys = styled('ul')({
  display: 'grid',
  gap: 6,
  margin: '12px 0 16px',
  font: '400 12px/20px var(--font)',
  color: 'var(--text-2)',
  '& li': { display: 'flex', gap: 8 },
  '& li > span:first-of-type': { minWidth: 108 },
});

/** How to draw, and the keys that do the same. */
export function CoverHelp({ addRef, onAdd }: { addRef: RefObject<HTMLButtonElement | null>; onAdd: () => void }) {
  const { t } = useTranslation('broadcasts');
  return (
    <>
      <Button ref={addRef} fullWidth autoFocus startIcon={<PlusIcon />} onClick={onAdd} aria-keyshortcuts="n">
        {t('photo.addBox')}
        <KeyCap keys="n" />
      </Button>
      <Keys>
        <li>
          <span>{t('photo.mouse')}</span>
          {t('photo.draw')}
        </li>
        {(['move', 'size', 'remove', 'next'] as const).map((each) => (
          <li key={each}>
            <span>{t(`photo.keys.${each}`)}</span>
            {t(`photo.does.${each}`)}
          </li>
        ))}
      </Keys>
    </>
  );
}

type Props = { chosen: ChosenPhoto; onChange: (changes: Partial<ChosenPhoto>) => void };

/** No minors, ever; and why, when nothing is covered. */
export function Declarations({ chosen, onChange }: Props) {
  const { t } = useTranslation('broadcasts');
  const id = useId();
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={chosen.noMinor} onChange={(_event, noMinor) => onChange({ noMinor })} />}
        label={t('photo.noMinor')}
        sx={{ alignItems: 'flex-start', mb: 1.5 }}
      />
      {chosen.boxes.length === 0 && (
        <Field>
          <Label>
            <label htmlFor={id}>{t('photo.reason')}</label>
          </Label>
          <OutlinedInput
            id={id}
            fullWidth
            size="small"
            value={chosen.reason}
            placeholder={t('photo.reasonExample')}
            inputProps={{ maxLength: MAX_PHOTO_REASON }}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
          <Small style={{ marginTop: 4 }}>{t('photo.reasonRemark')}</Small>
        </Field>
      )}
    </>
  );
}
