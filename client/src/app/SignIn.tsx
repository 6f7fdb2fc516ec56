import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenSkeleton } from '../ui/Skeletons.tsx';
import { FirstCoordinator } from './FirstCoordinator.tsx';
import { NewPassword } from './NewPassword.tsx';
import { SignInPage } from './SignInPage.tsx';
import { redeemLink, type SessionAnswer, signIn } from './session.ts';

type Trouble = 'refused' | 'tooMany' | 'unreachable' | 'linkRefused';
type Stage =
  | { readonly kind: 'redeeming' | 'signing-in' }
  | { readonly kind: 'naming'; readonly token: string }
  | { readonly kind: 'password'; readonly home: string; readonly name?: string; readonly mayLeave: boolean };

/** `/sign-in#token` uses a link, `/sign-in?password=new` lets who is signed in choose a password. */
export function SignIn() {
  const { t } = useTranslation('session');
  const [stage, setStage] = useState(firstStage);
  const [trouble, setTrouble] = useState<string>();
  const redeemed = useRef(false);

  useEffect(() => {
    if (stage.kind !== 'redeeming' || redeemed.current) return;
    redeemed.current = true;
    const token = takeToken();
    void redeemLink(token).then((answer) => {
      if (answer.ok && answer.needsName) return setStage({ kind: 'naming', token });
      if (answer.ok) return location.replace(answer.home);
      setTrouble(t(`signIn.${linkTroubleOf(answer)}`));
      setStage({ kind: 'signing-in' });
    });
  }, [stage, t]);

  if (stage.kind === 'redeeming') return <ScreenSkeleton label={t('signIn.redeeming')} />;
  return (
    <SignInPage trouble={trouble}>
      {stage.kind === 'naming' && (
        <FirstCoordinator
          token={stage.token}
          onSignedIn={(home, name) => setStage({ kind: 'password', home, name, mayLeave: false })}
          onRefused={(answer) => {
            setTrouble(t(`signIn.${linkTroubleOf(answer)}`));
            if (answer.reason === 'refused') setStage({ kind: 'signing-in' });
          }}
        />
      )}
      {stage.kind === 'password' && (
        <NewPassword
          {...(stage.name ? { name: stage.name } : {})}
          onTrouble={setTrouble}
          onDone={() => location.replace(stage.home)}
          {...(stage.mayLeave ? { onLater: () => location.replace(stage.home) } : {})}
        />
      )}
      {stage.kind === 'signing-in' && <SignInForm onTrouble={(next) => setTrouble(next && t(`signIn.${next}`))} />}
    </SignInPage>
  );
}

function firstStage(): Stage {
  if (location.hash.length > 1) return { kind: 'redeeming' };
  const asked = new URLSearchParams(location.search).has('password');
  return asked ? { kind: 'password', home: '/', mayLeave: true } : { kind: 'signing-in' };
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

function linkTroubleOf(answer: Extract<SessionAnswer, { ok: false }>): Trouble {
  return answer.reason === 'refused' ? 'linkRefused' : troubleOf(answer);
}

function troubleOf(answer: Extract<SessionAnswer, { ok: false }>): Trouble {
  return answer.reason === 'too-many' ? 'tooMany' : answer.reason;
}
