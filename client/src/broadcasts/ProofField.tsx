import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Small } from './layout.ts';
import type { Proof } from './use-proof.ts';

const Row = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '4px 16px',
  padding: '8px 16px',
  borderTop: '1px solid var(--raised)',
  background: 'var(--raised-bg)',
  '& > div:first-of-type': { flex: 1, minWidth: 200 },
  '& label': { fontWeight: 600 },
});

/** A message to everybody: the writer types how many groups, or hears that a colleague reads along. */
export function ProofField({ proof, disabled }: { proof: Proof; disabled: boolean }) {
  const { t } = useTranslation(['broadcasts', 'common']);
  const id = useId();
  if (!proof.isAll) return null;
  const groups = t('common:count.groups', { count: proof.groups });
  return (
    <Row>
      <div>
        {proof.asked === 'count' ? (
          <>
            <label htmlFor={id}>{t('broadcasts:proof.count', { groups })}</label>
            <Small>{t('broadcasts:proof.countText')}</Small>
          </>
        ) : (
          <b>{t(`broadcasts:proof.${proof.asked}`)}</b>
        )}
      </div>
      {proof.asked === 'count' && (
        <OutlinedInput
          id={id}
          size="small"
          value={proof.typed}
          disabled={disabled}
          autoComplete="off"
          inputProps={{ inputMode: 'numeric', maxLength: 5, 'data-broadcast-proof': '', style: { width: 72 } }}
          onChange={({ target }) => proof.type(target.value)}
        />
      )}
      <FormControlLabel
        control={
          <Checkbox
            checked={proof.redHanded}
            disabled={disabled}
            onChange={(_event, checked) => proof.setRedHanded(checked)}
          />
        }
        label={t('broadcasts:proof.redHanded')}
      />
    </Row>
  );
}
