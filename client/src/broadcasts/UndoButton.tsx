import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { UndoIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';

/** Takes the broadcast back while it has not gone out; the focus stands on it at once. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation('broadcasts');
  return (
    <Button variant="contained" size="large" autoFocus startIcon={<UndoIcon />} onClick={onUndo} aria-keyshortcuts="u">
      {t('hold.undo')}
      <KeyCap keys="u" />
    </Button>
  );
}
