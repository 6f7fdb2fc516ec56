import type { ReactNode } from 'react';
import { BroadcastComposer } from '../broadcasts/BroadcastComposer.tsx';
import { hasBroadcastDraft } from '../broadcasts/draft.ts';
import type { Audience, Ring } from '../map/place-on-map.ts';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import { nextAfter } from './neighbour.ts';
import { useActs } from './use-acts.ts';

export type BroadcastSlotProps = {
  drawnRing: Ring | null;
  onDraw: () => void;
  onAudience: (audience: readonly Audience[]) => void;
  /** Its own map, where the desk has no room for one beside it. */
  areaMap: ReactNode;
};

/** The composer on the selected message, or on none: a broadcast of the desk itself. */
export function BroadcastSlot(props: BroadcastSlotProps) {
  const messageId = useView((view) => (view.ownBroadcast ? null : view.selectedId));
  const message = usePicture((state) => (messageId ? state.messages.get(messageId) : undefined)) ?? null;
  const leave = useLeave(messageId);
  return (
    <BroadcastComposer key={messageId ?? 'own'} message={message} onSent={() => undefined} onBack={leave} {...props} />
  );
}

/** Back to the message; to the next one when this one was decided by it. */
function useLeave(messageId: string | null): () => void {
  const { operationId, picture } = useOperation();
  const { staffId } = useMe();
  const { desk, lastIndex, shown } = useDesk();
  const acts = useActs();
  return () => {
    desk.change({ mode: 'read', ownBroadcast: false });
    const message = picture.state.messages.get(messageId ?? '');
    if (message?.triage === 'decided') {
      const rows = shown.current;
      const next = rows[lastIndex.current] ?? nextAfter(rows, message.id);
      if (next && !rows.some(({ id }) => id === message.id)) desk.select(next.id);
    } else if (message && !hasBroadcastDraft({ operationId, staffId, messageId: message.id })) acts.release(message.id);
    focusQueue();
  };
}
