import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operation/OperationContext.tsx';
import { FileIcon } from '../ui/Icons.tsx';

export function ReportLink() {
  const { t } = useTranslation('setup');
  const { operationId } = useOperation();
  return (
    <Button
      variant="outlined"
      startIcon={<FileIcon />}
      href={`/report?${new URLSearchParams({ operation: operationId })}`}
      sx={{ justifySelf: 'start' }}
    >
      {t('after.report')}
    </Button>
  );
}
