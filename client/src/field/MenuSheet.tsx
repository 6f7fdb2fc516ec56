import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { styled, useColorScheme } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/start-language.ts';
import { type Language, languages } from '../i18n/texts.ts';
import { rem } from '../theme/rem.ts';
import { ChevronRightIcon, PersonIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import { Heading, Meta } from './Page.tsx';
import { Sheet } from './Sheet.tsx';
import { WakeSettings } from './WakeSettings.tsx';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;
const modes = ['system', 'dark', 'light'] as const;

const Settings = styled('div')({
  margin: '0 -16px',
  '& fieldset:first-of-type': { borderTop: 0 },
});
const About = styled('div')({
  display: 'grid',
  gap: 8,
  fontSize: rem(15),
  lineHeight: rem(20),
  color: 'var(--text-2)',
  '& a': { display: 'inline-flex', alignItems: 'center', minHeight: 44, fontWeight: 600, justifySelf: 'start' },
});

/** `onSignOut` resolves to false when the server could not be told. */
type Props = { waiting: number; onProfile: () => void; onSignOut: () => Promise<boolean>; onClose: () => void };

export function MenuSheet({ waiting, onProfile, onSignOut, onClose }: Props) {
  const { t, i18n } = useTranslation('field');
  const { t: common } = useTranslation();
  const { mode = 'system', setMode } = useColorScheme();
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'nl');
  const [leaving, setLeaving] = useState(false);
  if (leaving) return <SignOutSheet waiting={waiting} onSignOut={onSignOut} onClose={onClose} />;
  return (
    <Sheet title={t('menu.title')} onClose={onClose}>
      <Button fullWidth startIcon={<PersonIcon />} endIcon={<ChevronRightIcon />} onClick={onProfile}>
        {t('menu.profile')}
      </Button>
      <Settings>
        <Choice
          question={common('setting.language')}
          value={language}
          onChange={(next) => {
            if (!next) return;
            setLanguage(next);
            void chooseLanguage(i18n, next);
          }}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Choice
          question={common('setting.theme')}
          value={mode}
          onChange={(next) => next && setMode(next)}
          options={modes.map((value) => ({ value, label: common(`setting.${value}`) }))}
        />
      </Settings>
      <About>
        <WakeSettings />
        <Heading as="h3">{t('menu.about')}</Heading>
        <p>{t('menu.aboutText')}</p>
        <p>{t('menu.kept')}</p>
        <Link href="tel:08007000">{t('menu.anonymous')}</Link>
      </About>
      <Button fullWidth onClick={() => setLeaving(true)}>
        {t('menu.signOut')}
      </Button>
    </Sheet>
  );
}

function SignOutSheet({ waiting, onSignOut, onClose }: Omit<Props, 'onProfile'>) {
  const { t } = useTranslation('field');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    setFailed(!(await onSignOut()));
    setBusy(false);
  };
  return (
    <Sheet title={t('menu.signOutTitle')} onClose={onClose}>
      <p>{t('menu.signOutText')}</p>
      {waiting > 0 && <p>{t('menu.signOutWaiting', { count: waiting })}</p>}
      {failed && (
        <Meta role="alert" sx={{ fontSize: rem(15), lineHeight: rem(20) }}>
          {t('menu.signOutFailed')}
        </Meta>
      )}
      <Button size="large" variant="contained" onClick={onClose}>
        {t('menu.signOutNo')}
      </Button>
      <Button size="large" disabled={busy} onClick={() => void leave()}>
        {t('menu.signOutYes')}
      </Button>
    </Sheet>
  );
}
