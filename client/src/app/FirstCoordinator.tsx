import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { redeemLink, type SessionAnswer } from './session.ts';

const MAX_NAME = 80;

/** The link of an empty server: whoever holds it says a name and becomes its coordinator. */
export function FirstCoordinator(props: {
  token: string;
  onSignedIn: (home: string, name: string) => void;
  onRefused: (answer: Extract<SessionAnswer, { ok: false }>) => void;
}) {
  const { t } = useTranslation('session');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (busy) return;
    if (!given) return setProblem(t('signIn.nameMissing'));
    if (given.length > MAX_NAME) return setProblem(t('first.tooLong'));
    setBusy(true);
    const answer = await redeemLink(props.token, given);
    setBusy(false);
    if (answer.ok) return props.onSignedIn(answer.home, given);
    if (answer.code === 'id-taken') return setProblem(t('first.taken'));
    props.onRefused(answer);
  };

  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2 }}>
      <Typography variant="h1">{t('first.title')}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{t('first.text')}</Typography>
      <TextField
        label={t('first.name')}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(undefined);
        }}
        autoComplete="username"
        error={problem !== undefined}
        helperText={problem ?? t('first.nameHelp')}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {t('first.next')}
      </Button>
    </Stack>
  );
}
