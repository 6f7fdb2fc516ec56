import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useMe } from '../operation/hooks.ts';
import { useDesk } from './DeskContext.tsx';
import { ROW_HEIGHT } from './QueueRow.tsx';

type Row = { readonly id: string; readonly urgency: string; readonly claim: { readonly staffId: string } | null };
export type Above = { readonly count: number; readonly urgent: number };

const NONE: Above = { count: 0, urgent: 0 };

/**
 * Keeps the rows where they are under eyes and pointer while others arrive above: when scrolled, when the pointer is
 * over the list, or when the selected message is being worked on. What came in above meanwhile is counted.
 */
export function useStillRows(rows: readonly Row[], scroller: RefObject<HTMLDivElement | null>) {
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
    if (!anchor || anchor.to <= anchor.from) return;
    const working = rows[anchor.to]?.claim?.staffId === staffId;
    if (list.scrollTop === 0 && !working && !list.matches(':hover')) return;
    list.scrollTop += (anchor.to - anchor.from) * ROW_HEIGHT;
    const old = new Set(known.map(({ id }) => id));
    const arrived = rows.slice(0, anchor.to).filter(({ id }) => !old.has(id));
    setAbove((now) => ({
      count: now.count + arrived.length,
      urgent: now.urgent + arrived.filter(({ urgency }) => urgency === 'urgent').length,
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
function findAnchor(known: readonly Row[], rows: readonly Row[], list: HTMLElement, selectedId: string | null) {
  const first = Math.floor(list.scrollTop / ROW_HEIGHT);
  const last = Math.ceil((list.scrollTop + list.clientHeight) / ROW_HEIGHT);
  const selected = known.findIndex(({ id }) => id === selectedId);
  const candidates = [...(selected >= first && selected < last ? [selected] : []), ...range(first, last)];
  for (const from of candidates) {
    const to = rows.findIndex(({ id }) => id === known[from]?.id);
    if (to >= 0) return { from, to };
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
