import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../ui/KeyCap.tsx';
import { BoundRow, useRowActs } from './BoundRow.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { FoldRow } from './FoldRow.tsx';
import { heightOf, type QueueItem, ROW_HEIGHT } from './fold-rows.ts';
import { NewAbove } from './NewAbove.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { rowId } from './QueueRow.tsx';
import { toggleFold } from './toggle-fold.ts';
import { useStillRows } from './use-still-rows.ts';

/** The rows and folds of a tab; only those in sight are in the page. */
export const QueueList = memo(function QueueList({ items }: { items: readonly QueueItem[] }) {
  const { t } = useTranslation('desk');
  const { desk, lastIndex } = useDesk();
  const selectedId = useView((view) => view.selectedId);
  const tab = useView((view) => view.tab);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index] ? heightOf(items[index]) : ROW_HEIGHT),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  });
  const still = useStillRows(items, scroller);
  const acts = useRowActs();
  const toggle = useCallback((id: string) => toggleFold(desk, id), [desk]);
  const selectedIndex = items.findIndex(({ id }) => id === selectedId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes follow the kinds of the items
  useEffect(() => virtualizer.measure(), [items.length, items.findIndex(({ kind }) => kind === 'note')]);
  useEffect(() => {
    if (selectedIndex < 0) return;
    lastIndex.current = items.slice(0, selectedIndex).filter(({ kind }) => kind !== 'note').length;
  }, [items, selectedIndex, lastIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the choice changes, not when rows arrive
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedId, tab]);

  if (items.length === 0) return <QueueEmpty />;
  return (
    <ListBox>
      <NewAbove above={still.above} scroller={scroller} onClick={still.toTop} />
      <Scroller
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={t('queue.name')}
        aria-rowcount={items.length}
        aria-multiselectable="true"
        aria-activedescendant={selectedIndex >= 0 && selectedId ? rowId(selectedId) : undefined}
        data-desk-focus=""
        onScroll={still.onScroll}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            if (!item) return null;
            return (
              <Slot key={key} role="presentation" style={{ transform: `translateY(${start}px)` }}>
                {item.kind === 'message' && (
                  <BoundRow message={item.message} index={index} selected={item.id === selectedId} {...acts} />
                )}
                {item.kind === 'fold' && (
                  <FoldRow
                    fold={item.fold}
                    index={index}
                    selected={item.id === selectedId}
                    onSelect={acts.onSelect}
                    onToggle={toggle}
                  />
                )}
                {item.kind === 'note' && <FoldNote messages={item.messages} districts={item.districts} />}
              </Slot>
            );
          })}
        </div>
      </Scroller>
    </ListBox>
  );
});

/** Why what is normal stands together, and how it opens. */
function FoldNote({ messages, districts }: { messages: number; districts: number }) {
  const { t } = useTranslation('triage');
  return (
    <Note role="row">
      <Cell role="gridcell">
        <b>{t('fold.note', { count: messages })}</b> {t('fold.noteDistricts', { count: districts })}
      </Cell>
      <Cell role="gridcell">
        <KeyCap keys="Enter" /> {t('fold.opens')} <KeyCap keys="f" /> {t('fold.opensAll')}
      </Cell>
    </Note>
  );
}

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
const Cell = styled('span')({ display: 'inline-block' });
const Slot = styled('div')({ position: 'absolute', top: 0, left: 0, width: '100%' });
const Note = styled('div')({
  height: 36,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  padding: '0 8px 0 12px',
  borderBottom: '1px solid var(--line)',
  fontSize: 12,
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  '& b': { color: 'var(--text)', fontWeight: 600 },
});
