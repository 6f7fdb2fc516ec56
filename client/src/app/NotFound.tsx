import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { QuestionIcon } from '../ui/Icons.tsx';

export function NotFound() {
  const { t } = useTranslation('session');
  return (
    <EmptyState icon={<QuestionIcon />} title={t('notFound.title')} fill>
      <Button variant="contained" href="/">
        {t('notFound.home')}
      </Button>
    </EmptyState>
  );
}
