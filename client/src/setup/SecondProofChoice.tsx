import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type SecondProof, secondProof } from '@nachtwacht/shared/operation/operation-events.ts';
import { useTranslation } from 'react-i18next';

type Props = { value: SecondProof; disabled: boolean; onChange: (value: SecondProof) => void };

/** What a message to all groups asks besides its writer; a red-handed one never asks it. */
export function SecondProofChoice({ value, disabled, onChange }: Props) {
  const { t } = useTranslation('setup');
  return (
    <TextField
      select
      name="secondProof"
      label={t('plan.secondProof.label')}
      helperText={t('plan.secondProof.help')}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange(secondProof.parse(target.value))}
    >
      {secondProof.options.map((each) => (
        <MenuItem key={each} value={each}>
          {t(`plan.secondProof.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
