import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useFormat } from '../ui/FormatProvider.tsx';

/** "Actie loopt sinds 18:00". */
export function useStarted(): string {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const operation = usePicture((state) => state.operation);
  if (!operation) return '';
  const at = operation.status === 'closed' ? operation.closedAt : (operation.openedAt ?? operation.startsAt);
  return t(`header.status.${operation.status}`, { time: at ? format.time(at) : '' });
}
