import type { FieldBroadcast, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { type RefObject, useEffect } from 'react';
import { BroadcastCard } from './BroadcastCard.tsx';
import { type BroadcastShelf, isReminded, receiptOf } from './broadcast-shelf.ts';
import { useField } from './FieldContext.tsx';
import { useOpened } from './use-opened.ts';

type Props = {
  view: FieldView;
  broadcast: FieldBroadcast;
  shelf: BroadcastShelf;
  cardRef: RefObject<HTMLElement | null>;
};

export function OpenBroadcast({ view, broadcast, shelf, cardRef }: Props) {
  const { receipts } = useField();
  const receipt = receiptOf(broadcast.id, view.receipts);
  useOpened(cardRef, receipt?.state === 'opened' ? null : broadcast.id, receipts.opened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another broadcast is brought into sight
  useEffect(() => {
    const card = cardRef.current;
    if (card && card.getBoundingClientRect().top < 80) card.scrollIntoView({ block: 'start' });
  }, [broadcast.id, cardRef]);
  return (
    <BroadcastCard
      broadcast={broadcast}
      cardRef={cardRef}
      remindedAt={isReminded(broadcast, receipt, view.groups.length) ? (receipt?.remindedAt ?? null) : null}
      onPutAway={() => shelf.putAway(broadcast.id)}
    />
  );
}
