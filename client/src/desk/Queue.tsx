import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useReady } from '../operation/hooks.ts';
import { RowsSkeleton } from '../ui/Skeletons.tsx';
import { useView } from './DeskContext.tsx';
import { FloodCard } from './FloodCard.tsx';
import type { QueueItem } from './fold-rows.ts';
import { BulkBar, OwedList } from './later-parts.tsx';
import { QueueFilter } from './QueueFilter.tsx';
import { QueueFoot } from './QueueFoot.tsx';
import { QueueList } from './QueueList.tsx';
import { QueueTabs } from './QueueTabs.tsx';

export function Queue({ rows, items }: { rows: readonly Message[]; items: readonly QueueItem[] }) {
  const { t } = useTranslation('desk');
  const ready = useReady();
  const owed = useView((view) => view.tab) === 'owed';
  const list = owed ? (
    <Suspense fallback={<RowsSkeleton rows={9} />}>
      <OwedList rows={rows} />
    </Suspense>
  ) : (
    <QueueList items={items} />
  );
  return (
    <Pane aria-label={t('queue.name')} data-desk="queue">
      <Head>
        <QueueTabs />
        <QueueFilter />
      </Head>
      <FloodCard />
      {ready ? list : <RowsSkeleton rows={9} />}
      <Suspense>
        <BulkBar />
      </Suspense>
      <QueueFoot />
    </Pane>
  );
}

const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  background: 'var(--surface)',
});
const Head = styled('div')({ flex: 'none', padding: '8px 16px', borderBottom: '1px solid var(--line)' });
