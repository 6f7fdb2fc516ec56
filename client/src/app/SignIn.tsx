import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { LanternIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { redeemLink, type SessionAnswer, signIn } from './session.ts';

type Trouble = 'refused' | 'tooMany' | 'unreachable' | 'linkRefused';

export function SignIn() {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
  const [redeeming, setRedeeming] = useState(location.hash.length > 1);
  const [trouble, setTrouble] = useState<Trouble>();
  const redeemed = useRef(false);

  useEffect(() => {
    if (!redeeming || redeemed.current) return;
    redeemed.current = true;
    void redeemLink(takeToken()).then((answer) => {
      if (answer.ok) return location.replace(answer.home);
      setTrouble(answer.reason === 'refused' ? 'linkRefused' : troubleOf(answer));
      setRedeeming(false);
    });
  }, [redeeming]);

  if (redeeming) return <ScreenSkeleton label={t('signIn.redeeming')} />;
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Stack sx={{ width: '100%', maxWidth: 400, gap: 2 }}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
          <LanternIcon sx={{ fontSize: 28 }} />
          <Typography variant="h2" component="p" sx={{ flex: 1 }}>
            {common('product')}
          </Typography>
          <LanguageSwitch />
        </Stack>
        {trouble && <Banner kind="attention" text={t(`signIn.${trouble}`)} />}
        <Paper variant="outlined" sx={{ p: 3 }}>
          <SignInForm onTrouble={setTrouble} />
        </Paper>
        <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: 'center' }}>
          {t('signIn.notEmergency')}
        </Typography>
      </Stack>
    </Box>
  );
}

function SignInForm({ onTrouble }: { onTrouble: (trouble: Trouble | undefined) => void }) {
  const { t } = useTranslation('session');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || !name.trim() || !password) return;
    setBusy(true);
    onTrouble(undefined);
    const answer = await signIn(name.trim(), password);
    if (answer.ok) return location.replace(answer.home);
    setBusy(false);
    setPassword('');
    setTried(false);
    onTrouble(troubleOf(answer));
  };

  const nameMissing = tried && !name.trim();
  const passwordMissing = tried && !password;
  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ gap: 2 }}>
      <Typography variant="h1">{t('signIn.title')}</Typography>
      <TextField
        label={t('signIn.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="username"
        error={nameMissing}
        helperText={nameMissing && t('signIn.nameMissing')}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={passwordMissing}
        helperText={passwordMissing && t('signIn.passwordMissing')}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {busy ? t('signIn.busy') : t('signIn.submit')}
      </Button>
    </Stack>
  );
}

// The token leaves the address bar at once, so that it does not stay in the history of a shared computer.
function takeToken(): string {
  const token = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  return token;
}

function troubleOf(answer: Extract<SessionAnswer, { ok: false }>): Trouble {
  return answer.reason === 'too-many' ? 'tooMany' : answer.reason;
}
