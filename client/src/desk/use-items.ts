import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useLayoutEffect, useMemo } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { foldRows, type QueueItem } from './fold-rows.ts';

/** The rows as they stand: folded where the queue is read from the top, as they are where somebody searches. */
export function useItems(rows: readonly Message[]): readonly QueueItem[] {
  const { picture } = useOperation();
  const { shown } = useDesk();
  const tab = useView((view) => view.tab);
  const searching = useView((view) => view.search !== '');
  const flood = useView((view) => view.flood);
  const unfolded = useView((view) => view.unfolded);
  const selectedId = useView((view) => view.selectedId);
  const marked = useView((view) => view.marked);
  const folds = tab === 'all' && !searching;
  // What is chosen out of an open fold stays where it is; only what is chosen elsewhere must not vanish.
  const items = useMemo(() => {
    if (!folds) return rows.map(toItem);
    const { groups } = picture.state;
    const free = foldRows(rows, { flood, unfolded, kept: marked, groups });
    if (selectedId === null || free.some(({ id }) => id === selectedId)) return free;
    return foldRows(rows, { flood, unfolded, kept: [...marked, selectedId], groups });
  }, [folds, rows, flood, unfolded, selectedId, marked, picture]);
  useLayoutEffect(() => {
    shown.current = items.filter(({ kind }) => kind !== 'note');
  }, [items, shown]);
  return items;
}

function toItem(message: Message): QueueItem {
  return { kind: 'message', id: message.id, message, within: false };
}
