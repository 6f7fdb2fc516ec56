import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/start-language.ts';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'nl' : 'en';
  return (
    <Button
      variant="text"
      size="small"
      lang={other}
      title={t('setting.otherLanguage')}
      aria-label={t('setting.otherLanguage')}
      onClick={() => void chooseLanguage(i18n, other)}
    >
      {i18n.language.toUpperCase()}
    </Button>
  );
}
