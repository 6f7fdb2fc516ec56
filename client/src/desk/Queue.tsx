import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReady } from '../operation/hooks.ts';
import { RowsSkeleton } from '../ui/Skeletons.tsx';
import { BoundRow, useRowActs } from './BoundRow.tsx';
import { BulkBar } from './BulkBar.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { NewAbove } from './NewAbove.tsx';
import { OwedList } from './OwedList.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueFilter } from './QueueFilter.tsx';
import { QueueFoot } from './QueueFoot.tsx';
import { ROW_HEIGHT, rowId } from './QueueRow.tsx';
import { QueueTabs } from './QueueTabs.tsx';
import { useStillRows } from './use-still-rows.ts';

export function Queue({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('desk');
  const ready = useReady();
  const List = useView((view) => view.tab) === 'owed' ? OwedList : QueueList;
  return (
    <Pane aria-label={t('queue.name')} data-desk="queue">
      <Head>
        <QueueTabs />
        <QueueFilter />
      </Head>
      {ready ? <List rows={rows} /> : <RowsSkeleton rows={9} />}
      <BulkBar />
      <QueueFoot />
    </Pane>
  );
}

const QueueList = memo(function QueueList({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('desk');
  const { lastIndex } = useDesk();
  const selectedId = useView((view) => view.selectedId);
  const tab = useView((view) => view.tab);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const still = useStillRows(rows, scroller);
  const acts = useRowActs();
  const selectedIndex = rows.findIndex(({ id }) => id === selectedId);

  useEffect(() => {
    if (selectedIndex < 0) return;
    lastIndex.current = selectedIndex;
  }, [selectedIndex, lastIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the choice changes, not when rows arrive
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedId, tab]);

  if (rows.length === 0) return <QueueEmpty />;
  return (
    <ListBox>
      <NewAbove above={still.above} scroller={scroller} onClick={still.toTop} />
      <Scroller
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={t('queue.name')}
        aria-rowcount={rows.length}
        aria-multiselectable="true"
        aria-activedescendant={selectedIndex >= 0 && selectedId ? rowId(selectedId) : undefined}
        data-desk-focus=""
        onScroll={still.onScroll}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const message = rows[index];
            return (
              message && (
                <Slot key={key} role="presentation" style={{ transform: `translateY(${start}px)` }}>
                  <BoundRow message={message} index={index} selected={message.id === selectedId} {...acts} />
                </Slot>
              )
            );
          })}
        </div>
      </Scroller>
    </ListBox>
  );
});

const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  background: 'var(--surface)',
});
const Head = styled('div')({ flex: 'none', padding: '8px 16px', borderBottom: '1px solid var(--line)' });
const ListBox = styled('div')({ flex: 1, minHeight: 0, display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' });
const Scroller = styled('div')({
  overflowY: 'auto',
  overflowX: 'hidden',
  padding: '0 8px',
  overflowAnchor: 'none',
  // The row that the focus is on carries its mark; the list itself needs none while there is one.
  '&[aria-activedescendant]:focus-visible': { outline: 'none' },
  '&:focus-visible': { outlineOffset: -2 },
  '&:focus-visible [aria-selected="true"]': { outline: '1px solid var(--focus)', outlineOffset: -6 },
});
const Slot = styled('div')({ position: 'absolute', top: 0, left: 0, width: '100%' });
