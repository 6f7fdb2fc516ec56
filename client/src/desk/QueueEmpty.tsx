import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CheckIcon, ClockIcon, SearchIcon } from '../ui/Icons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { isTimed } from './select-rows.ts';

const Fill = styled('div')({ flex: 1, minHeight: 0, display: 'grid', alignContent: 'center' });

/** Why the list is empty: nothing is there, or what is there is filtered out by words, town or time. */
export function QueueEmpty() {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const tab = useView((view) => view.tab);
  const searched = useView((view) => view.search !== '' || view.municipality !== null);
  const timed = useView((view) => isTimed(view.tab) && view.span !== 'night');
  const wholeNight = (
    <Button size="small" onClick={() => desk.change({ span: 'night' })}>
      {t('queue.empty.wholeNight')}
    </Button>
  );
  if (searched || timed) {
    const why = searched ? 'search' : 'time';
    return (
      <Fill>
        <EmptyState
          icon={searched ? <SearchIcon /> : <ClockIcon />}
          title={t(`queue.empty.${why}`)}
          text={t(`queue.empty.${why}Text`)}
        >
          {timed && wholeNight}
        </EmptyState>
      </Fill>
    );
  }
  return (
    <Fill>
      <EmptyState
        icon={<CheckIcon />}
        title={t(`queue.empty.${tab}`)}
        {...(tab === 'all' ? { text: t('queue.empty.allText') } : {})}
        {...(tab === 'mine' ? { text: t('queue.empty.mineText') } : {})}
      />
    </Fill>
  );
}
