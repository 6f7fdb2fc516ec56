import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { LanternIcon } from '../ui/Icons.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';

/** The sheet on which somebody signs in, gives a name or chooses a password. */
export function SignInPage({ trouble, children }: { trouble: string | undefined; children: ReactNode }) {
  const { t } = useTranslation('session');
  const { t: common } = useTranslation();
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
        {trouble && <Banner kind="attention" text={trouble} />}
        <Paper variant="outlined" sx={{ p: 3 }}>
          {children}
        </Paper>
        <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: 'center' }}>
          {t('signIn.notEmergency')}
        </Typography>
      </Stack>
    </Box>
  );
}
