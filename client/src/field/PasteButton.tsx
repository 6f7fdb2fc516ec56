import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

/** "Plak", beside the label of the box it fills. */
export function PasteButton({ onPaste }: { onPaste: () => void }) {
  const { t } = useTranslation('field');
  return (
    <Button variant="text" size="small" sx={{ color: 'var(--text-2)' }} onClick={onPaste}>
      {t('composer.paste')}
    </Button>
  );
}
