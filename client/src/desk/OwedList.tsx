import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { selectWaiting } from '@nachtwacht/shared/messages/queue.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { BoundRow, useRowActs } from './BoundRow.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { heightOf, type OwedHead, type QueueItem, ROW_HEIGHT } from './fold-rows.ts';
import { OwedHeader } from './OwedHeader.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { rowId } from './QueueRow.tsx';
import { useStillRows } from './use-still-rows.ts';

type Item = OwedHead | QueueItem;

/** Who waits for an answer, admin by admin, the longest wait first. */
export function OwedList({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('conversation');
  const { lastIndex } = useDesk();
  const selectedId = useView((view) => view.selectedId);
  const items = useOwedItems(rows);
  const acts = useRowActs();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index] ? heightOf(items[index]) : ROW_HEIGHT),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  });
  useStillRows(items, scroller);
  const selectedAt = items.findIndex(({ id }) => id === selectedId);
  const rowAt = rows.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (rowAt >= 0) lastIndex.current = rowAt;
  }, [rowAt, lastIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the choice changes, not when rows arrive
  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: 'auto' });
  }, [selectedId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow the kinds of the items
  useEffect(() => virtualizer.measure(), [items]);

  if (rows.length === 0) return <QueueEmpty />;
  return (
    <Scroller
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('waiting.name')}
      aria-rowcount={rows.length}
      aria-multiselectable="true"
      aria-activedescendant={selectedAt >= 0 && selectedId ? rowId(selectedId) : undefined}
      data-desk-focus=""
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <Slot key={key} role="presentation" style={{ transform: `translateY(${start}px)` }}>
                {item.kind === 'admin' && <OwedHeader waiting={item.waiting} count={item.count} />}
                {item.kind === 'message' && (
                  <BoundRow
                    message={item.message}
                    index={rows.indexOf(item.message)}
                    selected={item.message.id === selectedId}
                    {...acts}
                  />
                )}
              </Slot>
            )
          );
        })}
      </div>
    </Scroller>
  );
}

/** The rows that passed search and filter, each admin's under their own head. */
function useOwedItems(rows: readonly Message[]): readonly Item[] {
  const { picture } = useOperation();
  const version = usePicture(() => picture.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  return useMemo(() => {
    const shown = new Set(rows);
    return selectWaiting(picture.state).flatMap((waiting): Item[] => {
      const messages = waiting.messages.filter((message) => shown.has(message));
      if (messages.length === 0) return [];
      const head: Item = { kind: 'admin', id: `admin ${waiting.key}`, waiting, count: messages.length };
      return [head, ...messages.map((message): Item => ({ kind: 'message', id: message.id, message, within: false }))];
    });
  }, [picture, version, rows]);
}

const Scroller = styled('div')({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  overflowX: 'hidden',
  overflowAnchor: 'none',
  padding: '0 8px',
  '&[aria-activedescendant]:focus-visible': { outline: 'none' },
  '&:focus-visible [aria-selected="true"]': { outline: '1px solid var(--focus)', outlineOffset: -6 },
});
const Slot = styled('div')({ position: 'absolute', top: 0, left: 0, width: '100%' });
