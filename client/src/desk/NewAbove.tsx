import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type RefObject, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronUpIcon } from '../ui/Icons.tsx';
import { UrgencyMark } from '../ui/UrgencyMark.tsx';
import type { Above } from './use-still-rows.ts';

const HEIGHT = 40;

type NewAboveProps = { above: Above; scroller: RefObject<HTMLElement | null>; onClick: () => void };

/** "3 nieuw ↑": what came in above while the list stood still. Takes its own line: no row moves or is covered. */
export function NewAbove({ above, scroller, onClick }: NewAboveProps) {
  const { t } = useTranslation('desk');
  const { count, urgent } = above;
  const isShown = count > 0;
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!isShown || !list) return undefined;
    list.scrollTop += HEIGHT;
    return () => {
      list.scrollTop -= HEIGHT;
    };
  }, [isShown, scroller]);
  return (
    <Place role="status">
      {isShown && (
        <Button variant="contained" size="small" onClick={onClick} endIcon={<ChevronUpIcon />} aria-keyshortcuts="Home">
          {urgent > 0 && <UrgencyMark urgency="urgent" size={14} />}
          {urgent > 0 ? t('queue.newUrgentAbove', { count, urgent }) : t('queue.newAbove', { count })}
        </Button>
      )}
    </Place>
  );
}

const Place = styled('div')({
  display: 'grid',
  '&:not(:empty)': { height: HEIGHT, padding: '6px 16px', borderBottom: '1px solid var(--line)' },
});
