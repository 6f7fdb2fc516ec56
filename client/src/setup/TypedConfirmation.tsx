import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardBody, TroubleNote } from './Layout.tsx';
import type { Act } from './use-act.ts';

type Props = { label: string; action: string; name: string; act: Act; onConfirm: () => void };

/** For what cannot be turned back: somebody types the name of the operation first. */
export function TypedConfirmation({ label, action, name, act, onConfirm }: Props) {
  const { t } = useTranslation('setup');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const fits = typed.trim().toLowerCase() === name.trim().toLowerCase();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits) onConfirm();
  };
  return (
    <form noValidate onSubmit={submit}>
      <CardBody>
        <TextField
          label={label}
          value={typed}
          placeholder={name}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          error={tried && !fits}
          helperText={tried && !fits && t('close.mismatch', { name })}
        />
        <Button type="submit" variant="contained" size="large" loading={act.busy}>
          {action}
        </Button>
        <TroubleNote trouble={act.trouble} />
      </CardBody>
    </form>
  );
}
