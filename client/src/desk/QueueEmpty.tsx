import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { CheckIcon, SearchIcon } from '../ui/Icons.tsx';
import { useView } from './DeskContext.tsx';

const Fill = styled('div')({ flex: 1, minHeight: 0, display: 'grid', alignContent: 'center' });

export function QueueEmpty() {
  const { t } = useTranslation('desk');
  const tab = useView((view) => view.tab);
  const filtered = useView((view) => view.search !== '' || view.municipality !== null);
  return (
    <Fill>
      {filtered ? (
        <EmptyState icon={<SearchIcon />} title={t('queue.empty.search')} text={t('queue.empty.searchText')} />
      ) : (
        <EmptyState
          icon={<CheckIcon />}
          title={t(`queue.empty.${tab}`)}
          {...(tab === 'all' ? { text: t('queue.empty.allText') } : {})}
          {...(tab === 'mine' ? { text: t('queue.empty.mineText') } : {})}
        />
      )}
    </Fill>
  );
}
