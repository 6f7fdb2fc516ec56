import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { passwordRequest } from '@nachtwacht/shared/wire/http.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setPassword } from './session.ts';

type Props = {
  /** Who signs in with it: password managers keep the pair. */
  name?: string;
  onDone: () => void;
  onTrouble: (text: string | undefined) => void;
  onLater?: () => void;
};

const MIN = passwordRequest.shape.password.minLength ?? 12;

export function NewPassword({ name, onDone, onTrouble, onLater }: Props) {
  const { t } = useTranslation('session');
  const [password, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const long = password.length > 200 && t('password.tooLong');
  const problem = password.length < MIN ? t('password.tooShort', { count: password.length }) : long;
  const different = again !== password && t('password.different');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || problem || different) return;
    setBusy(true);
    onTrouble(undefined);
    const answer = await setPassword(password);
    setBusy(false);
    if (answer.ok) return onDone();
    if (answer.reason === 'refused') return onTrouble(t('password.signedOut'));
    onTrouble(t(answer.reason === 'too-many' ? 'signIn.tooMany' : 'signIn.unreachable'));
  };

  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2 }}>
      <Typography variant="h1">{t('password.title')}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>
        {t('password.text')} {onLater && t('password.others')}
      </Typography>
      {name && <input type="hidden" name="username" autoComplete="username" value={name} />}
      <TextField
        label={t('password.new')}
        type="password"
        value={password}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="new-password"
        error={tried && Boolean(problem)}
        helperText={(tried && problem) || t('password.help')}
      />
      <TextField
        label={t('password.again')}
        type="password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        autoComplete="new-password"
        error={tried && Boolean(different)}
        helperText={tried && different}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {t('password.save')}
      </Button>
      {onLater && (
        <Button variant="text" onClick={onLater}>
          {t('password.later')}
        </Button>
      )}
    </Stack>
  );
}
