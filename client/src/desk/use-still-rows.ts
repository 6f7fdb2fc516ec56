import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useMe } from '../operation/hooks.ts';
import { useDesk } from './DeskContext.tsx';
import { heightOf, type QueueItem, ROW_HEIGHT } from './fold-rows.ts';

export type Above = { readonly count: number; readonly urgent: number };

const NONE: Above = { count: 0, urgent: 0 };

/**
 * Keeps the rows where they are under eyes and pointer while others arrive above: when scrolled, when the pointer is
 * over the list, or when the selected message is being worked on. What came in above meanwhile is counted.
 */
export function useStillRows(rows: readonly QueueItem[], scroller: RefObject<HTMLDivElement | null>) {
  const { desk } = useDesk();
  const { staffId } = useMe();
  const before = useRef(rows);
  const [above, setAbove] = useState<Above>(NONE);

  useLayoutEffect(() => {
    const list = scroller.current;
    const known = before.current;
    before.current = rows;
    if (!list || known === rows || known.length === 0) return;
    const anchor = findAnchor(known, rows, list, desk.store.get().selectedId);
    if (!anchor) return;
    const moved = topOf(rows, anchor.to) - topOf(known, anchor.from);
    if (moved <= 0) return;
    const working = messageAt(rows, anchor.to)?.claim?.staffId === staffId;
    if (list.scrollTop === 0 && !working && !list.matches(':hover')) return;
    list.scrollTop += moved;
    const old = new Set(known.flatMap(idsOf));
    const arrived = rows.slice(0, anchor.to).filter((item) => item.kind === 'message' && !old.has(item.id));
    setAbove((now) => ({
      count: now.count + arrived.length,
      urgent: now.urgent + arrived.filter((item) => item.kind === 'message' && isUrgent(item.message)).length,
    }));
  }, [rows, scroller, desk, staffId]);

  const onScroll = useCallback(() => {
    if ((scroller.current?.scrollTop ?? 0) < ROW_HEIGHT / 2) setAbove((now) => (now.count === 0 ? now : NONE));
  }, [scroller]);
  const toTop = useCallback(() => {
    scroller.current?.scrollTo({ top: 0 });
    setAbove(NONE);
  }, [scroller]);

  return { above, onScroll, toTop };
}

/** The selected row if it can be seen, else the first one that can and is still there. */
function findAnchor(
  known: readonly QueueItem[],
  rows: readonly QueueItem[],
  list: HTMLElement,
  selectedId: string | null,
) {
  const bottom = list.scrollTop + list.clientHeight;
  const seen: number[] = [];
  let top = 0;
  for (const [index, item] of known.entries()) {
    if (top >= bottom) break;
    top += heightOf(item);
    if (top <= list.scrollTop) continue;
    if (item.id === selectedId) seen.unshift(index);
    else seen.push(index);
  }
  for (const from of seen) {
    const to = rows.findIndex(({ id }) => id === known[from]?.id);
    if (to >= 0) return { from, to };
  }
  return null;
}

function topOf(items: readonly QueueItem[], index: number): number {
  let top = 0;
  for (let each = 0; each < index; each += 1) {
    const item = items[each];
    if (item) top += heightOf(item);
  }
  return top;
}

function messageAt(items: readonly QueueItem[], index: number) {
  const item = items[index];
  return item?.kind === 'message' ? item.message : undefined;
}

/** What folds or unfolds was here already. */
function idsOf(item: QueueItem): readonly string[] {
  return item.kind === 'fold' ? item.fold.messages.map(({ id }) => id) : [item.id];
}

function isUrgent({ urgency }: { readonly urgency: string }): boolean {
  return urgency === 'urgent';
}
