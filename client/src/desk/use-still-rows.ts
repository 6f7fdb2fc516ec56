import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useMe } from '../operation/hooks.ts';
import { useDesk } from './DeskContext.tsx';
import type { DeskView } from './desk-store.ts';
import { heightOf, type OwedHead, type QueueItem, ROW_HEIGHT } from './fold-rows.ts';

type Row = QueueItem | OwedHead;
export type Above = { readonly count: number; readonly urgent: number };

const NONE: readonly string[] = [];

/**
 * Keeps the rows where they are under eyes and pointer while others come or go above: when scrolled, when the pointer is
 * over the list, or when the selected message is being worked on. What came in above and was not seen yet is counted.
 */
export function useStillRows(rows: readonly Row[], scroller: RefObject<HTMLDivElement | null>) {
  const { desk } = useDesk();
  const { staffId } = useMe();
  const before = useRef({ rows, asked: askedOf(desk.store.get()) });
  const [fresh, setFresh] = useState(NONE);
  // Read before the rows change: a list that becomes shorter scrolls by itself.
  const top = before.current.rows === rows ? 0 : (scroller.current?.scrollTop ?? 0);

  useLayoutEffect(() => {
    const list = scroller.current;
    const { rows: known, asked } = before.current;
    before.current = { rows, asked: askedOf(desk.store.get()) };
    if (!list || known === rows) return;
    // Another tab or search is another list: nothing came in above.
    if (asked !== before.current.asked) return setFresh(NONE);
    const anchor = findAnchor(known, rows, { top, height: list.clientHeight }, desk.store.get().selectedId);
    const moved = anchor ? topOf(rows, anchor.to) - topOf(known, anchor.from) : 0;
    const working = anchor && messageAt(rows, anchor.to)?.claim?.staffId === staffId;
    const still = top > 0 || working || list.matches(':hover');
    if (still && moved !== 0) list.scrollTop = top + moved;
    const came = still ? newIn(rows, known) : NONE;
    const { scrollTop } = list;
    setFresh((now) => unseen(now, came, rows, scrollTop));
  }, [rows, scroller, desk, staffId, top]);

  const onScroll = useCallback(() => {
    setFresh((now) => unseen(now, NONE, before.current.rows, scroller.current?.scrollTop ?? 0));
  }, [scroller]);
  const toTop = useCallback(() => {
    scroller.current?.scrollTo({ top: 0 });
    setFresh(NONE);
  }, [scroller]);

  const urgent = fresh.filter((id) => rows.some((row) => row.id === id && isUrgent(row))).length;
  const above: Above = { count: fresh.length, urgent };
  return { above, onScroll, toTop };
}

function newIn(rows: readonly Row[], known: readonly Row[]): readonly string[] {
  const old = new Set(known.flatMap(idsOf));
  return rows.flatMap((row) => (row.kind === 'message' && !old.has(row.id) ? row.id : []));
}

/** Those of both that stand, for the most part, above what can be seen; the same list while they are the same. */
function unseen(
  known: readonly string[],
  came: readonly string[],
  rows: readonly Row[],
  scrolled: number,
): readonly string[] {
  const wanted = new Set([...known, ...came]);
  if (wanted.size === 0) return known;
  const left: string[] = [];
  let top = 0;
  for (const row of rows) {
    if (top + ROW_HEIGHT / 2 > scrolled) break;
    if (wanted.has(row.id)) left.push(row.id);
    top += heightOf(row);
  }
  return left.length === known.length && left.every((id) => known.includes(id)) ? known : left;
}

/** The selected row if it can be seen, else the first one that can and is still there. */
function findAnchor(
  known: readonly Row[],
  rows: readonly Row[],
  sight: { readonly top: number; readonly height: number },
  selectedId: string | null,
) {
  const bottom = sight.top + sight.height;
  const seen: number[] = [];
  let top = 0;
  for (const [index, item] of known.entries()) {
    if (top >= bottom) break;
    top += heightOf(item);
    if (top <= sight.top) continue;
    if (item.id === selectedId) seen.unshift(index);
    else seen.push(index);
  }
  for (const from of seen) {
    const to = rows.findIndex(({ id }) => id === known[from]?.id);
    if (to >= 0) return { from, to };
  }
  return null;
}

function topOf(items: readonly Row[], index: number): number {
  let top = 0;
  for (let each = 0; each < index; each += 1) {
    const item = items[each];
    if (item) top += heightOf(item);
  }
  return top;
}

function messageAt(items: readonly Row[], index: number) {
  const item = items[index];
  return item?.kind === 'message' ? item.message : undefined;
}

/** What folds or unfolds was here already. */
function idsOf(item: Row): readonly string[] {
  return item.kind === 'fold' ? item.fold.messages.map(({ id }) => id) : [item.id];
}

function isUrgent(row: Row): boolean {
  return row.kind === 'message' && row.message.urgency === 'urgent';
}

function askedOf({ tab, search, municipality, span }: DeskView): string {
  return JSON.stringify([tab, search, municipality, span]);
}
