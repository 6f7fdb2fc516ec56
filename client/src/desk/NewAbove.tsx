import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { ChevronUpIcon } from '../ui/Icons.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import type { Above } from './use-still-rows.ts';

/** "3 nieuw ↑": what came in above while the list stood still. */
export function NewAbove({ above, onClick }: { above: Above; onClick: () => void }) {
  const { t } = useTranslation('desk');
  const { count, urgent } = above;
  return (
    <Place role="status">
      {count > 0 && (
        <Button variant="contained" size="small" onClick={onClick} endIcon={<ChevronUpIcon />} aria-keyshortcuts="Home">
          {urgent > 0 && <UrgencyMark urgency="urgent" size={14} />}
          {urgent > 0 ? t('queue.newUrgentAbove', { count, urgent }) : t('queue.newAbove', { count })}
        </Button>
      )}
    </Place>
  );
}

const Place = styled('div')({
  position: 'absolute',
  zIndex: 2,
  top: 8,
  left: 0,
  right: 0,
  display: 'grid',
  justifyItems: 'center',
  pointerEvents: 'none',
  '& > *': { pointerEvents: 'auto', boxShadow: '0 4px 16px rgb(0 0 0 / .24)' },
});
