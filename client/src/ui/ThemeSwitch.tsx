import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { ThemeIcon } from './Icons.tsx';

const order = ['system', 'dark', 'light'] as const;

export function ThemeSwitch() {
  const { t } = useTranslation();
  const { mode = 'system', setMode } = useColorScheme();
  const next = order[(order.indexOf(mode) + 1) % order.length] ?? 'system';
  const label = `${t('setting.theme')}: ${t(`setting.${mode}`)}`;
  return (
    <IconButton aria-label={label} title={label} onClick={() => setMode(next)}>
      <ThemeIcon />
    </IconButton>
  );
}
