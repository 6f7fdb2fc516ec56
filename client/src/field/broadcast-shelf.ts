import type { FieldBroadcast, FieldReceipt, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useEffect, useMemo, useState } from 'react';
import { useField } from './FieldContext.tsx';
import { keepPutAway, readPutAway } from './put-away.ts';

export interface BroadcastShelf {
  /** Shown in full, on top. */
  readonly open: FieldBroadcast | undefined;
  /** What is new, and the last that was read but shared nowhere yet; above the composer, in one line each. */
  readonly fresh: readonly FieldBroadcast[];
  /** Done with, put away or ended, newest first; below. */
  readonly earlier: readonly FieldBroadcast[];
  isNews: (broadcast: FieldBroadcast) => boolean;
  show: (broadcastId: string) => void;
  putAway: (broadcastId: string) => void;
}

/**
 * The newest broadcast opens by itself, but not under the hands of somebody who writes:
 * then it waits in one line.
 */
export function useBroadcastShelf(view: FieldView, isWriting: boolean): BroadcastShelf {
  const { me } = useField();
  const [away, setAway] = useState(() => readPutAway(me));
  const [openId, setOpenId] = useState<string>();
  const [offered, setOffered] = useState<ReadonlySet<string>>(new Set());
  const { broadcasts, receipts } = view;
  const newestFirst = useMemo(() => [...broadcasts].sort((a, b) => b.sentAt.localeCompare(a.sentAt)), [broadcasts]);
  const onTop = newestFirst.filter((each) => !away.has(each.id) && isOnTop(each, receiptOf(each.id, receipts)));
  const isNews = ({ id }: FieldBroadcast) => receiptOf(id, receipts)?.state !== 'opened';
  const newest = onTop.find(isNews);

  useEffect(() => {
    if (!newest || offered.has(newest.id)) return;
    setOffered(new Set([...offered, newest.id]));
    if (!isWriting) setOpenId(newest.id);
  }, [newest, offered, isWriting]);

  const open = newestFirst.find(({ id }) => id === openId);
  const unfinished = onTop.find((each) => each.id !== openId && !isNews(each));
  const fresh = onTop.filter((each) => each.id !== openId && (isNews(each) || each === unfinished));
  const change = (next: Set<string>) => {
    setAway(next);
    keepPutAway(me, next);
  };
  return {
    open,
    fresh,
    earlier: newestFirst.filter((each) => each.id !== openId && !fresh.includes(each)),
    isNews,
    show: (broadcastId) => setOpenId(broadcastId),
    putAway: (broadcastId) => {
      change(new Set([...away, broadcastId]));
      if (broadcastId === openId) setOpenId(undefined);
    },
  };
}

// What ended goes below, unless it was shared from here: then that it was withdrawn is news as well.
function isOnTop({ ended, adminsOnly }: FieldBroadcast, receipt: FieldReceipt | undefined): boolean {
  const isShared = (receipt?.sharedIn.length ?? 0) > 0;
  if (ended) return ended.reason === 'withdrawn' && isShared;
  return receipt?.state !== 'opened' || (!adminsOnly && !isShared);
}

function receiptOf(broadcastId: string, receipts: readonly FieldReceipt[]): FieldReceipt | undefined {
  return receipts.find(({ itemId }) => itemId === broadcastId);
}
