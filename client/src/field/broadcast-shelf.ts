import type { FieldBroadcast, FieldReceipt, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useEffect, useMemo, useState } from 'react';
import { useField } from './FieldContext.tsx';
import { keepPutAway, readPutAway } from './put-away.ts';

export interface BroadcastShelf {
  /** Shown in full, on top. */
  readonly open: FieldBroadcast | undefined;
  /** What is new, and the last that was read but shared nowhere yet; above the composer, in one line each. */
  readonly fresh: readonly FieldBroadcast[];
  /** Put away, done with or ended, below: first what still has to be shared, then the newest. */
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
  const keyOf = (each: FieldBroadcast) => toKey(each, receiptOf(each.id, receipts));
  const onTop = newestFirst.filter((each) => !away.has(keyOf(each)) && isOnTop(each, receiptOf(each.id, receipts)));
  const isNews = (each: FieldBroadcast) => {
    const receipt = receiptOf(each.id, receipts);
    if (each.ended) return !away.has(keyOf(each));
    return receipt?.state !== 'opened' || (isReminded(each, receipt, view.groups.length) && !away.has(keyOf(each)));
  };
  const newest = onTop.find(isNews);
  const newestKey = newest && keyOf(newest);

  useEffect(() => {
    if (!newest || !newestKey || offered.has(newestKey)) return;
    setOffered(new Set([...offered, newestKey]));
    if (!isWriting) setOpenId(newest.id);
  }, [newest, newestKey, offered, isWriting]);

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
    earlier: toEarlier(
      newestFirst.filter((each) => each.id !== openId && !fresh.includes(each)),
      view,
    ),
    isNews,
    show: (broadcastId) => setOpenId(broadcastId),
    putAway: (broadcastId) => {
      const broadcast = broadcasts.find(({ id }) => id === broadcastId);
      if (broadcast) change(new Set([...away, keyOf(broadcast)]));
      if (broadcastId === openId) setOpenId(undefined);
    },
  };
}

// What ran out goes below, and what ended unread; who knew it, hears that it ended.
function isOnTop(broadcast: FieldBroadcast, receipt: FieldReceipt | undefined): boolean {
  const { ended, correctedAt, adminsOnly, template } = broadcast;
  const isShared = (receipt?.sharedIn.length ?? 0) > 0;
  if (template === 'roll-call') return !ended && !receipt?.present;
  if (ended) return ended.reason !== 'expired' && (receipt?.state === 'opened' || isShared || correctedAt !== null);
  return receipt?.state !== 'opened' || receipt.remindedAt !== null || (!adminsOnly && !isShared);
}

function toEarlier(newestFirst: readonly FieldBroadcast[], view: FieldView): readonly FieldBroadcast[] {
  const isUnshared = (each: FieldBroadcast) => selectUnshared(each, view) > 0;
  return [...newestFirst.filter(isUnshared), ...newestFirst.filter((each) => !isUnshared(each))];
}

/** In how many groups it was not shared yet; none where there is nothing to share. */
export function selectUnshared(broadcast: FieldBroadcast, { groups, receipts }: FieldView): number {
  const { ended, adminsOnly, template, id } = broadcast;
  if (ended || adminsOnly || template === 'roll-call') return 0;
  const sharedIn = receiptOf(id, receipts)?.sharedIn ?? [];
  return groups.filter((group) => !sharedIn.includes(group.id)).length;
}

/** A phone without a line tells by its own clock what has run out; with one, the police tell. */
export function withExpired(view: FieldView, now: number): FieldView {
  const broadcasts = view.broadcasts.map((each): FieldBroadcast => {
    if (each.ended || Date.parse(each.expiresAt) > now) return each;
    return { ...each, photoIds: [], ended: { at: each.expiresAt, reason: 'expired', text: null } };
  });
  return { ...view, broadcasts };
}

/** The police asked for it again, and it is not done in every group. */
export function isReminded(
  { ended, template }: FieldBroadcast,
  receipt: FieldReceipt | undefined,
  groups: number,
): boolean {
  if (!receipt?.remindedAt || ended) return false;
  return template === 'roll-call' ? !receipt.present : receipt.sharedIn.length < groups;
}

/** A reminder, a correction and the end each bring back what was put away before. */
function toKey({ id, correctedAt, ended }: FieldBroadcast, receipt: FieldReceipt | undefined): string {
  return [id, receipt?.remindedAt, correctedAt, ended?.at].filter(Boolean).join(' ');
}

export function receiptOf(broadcastId: string, receipts: readonly FieldReceipt[]): FieldReceipt | undefined {
  return receipts.find(({ itemId }) => itemId === broadcastId);
}
