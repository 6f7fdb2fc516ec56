import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';

export function Outdated() {
  const { t } = useTranslation('field');
  return (
    <Banner kind="info" text={t('outdated.text')}>
      <Button size="small" onClick={() => location.reload()}>
        {t('outdated.reload')}
      </Button>
    </Banner>
  );
}
