import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useCallback, useMemo } from 'react';
import { proposeFeedback } from '../feedback/propose-feedback.ts';
import { messageIdsOf } from '../messages/concerns.ts';
import { useMe, usePending, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { PendingCommand } from '../operation/pending.ts';
import { useStore } from '../store/create-store.ts';
import { useClock } from '../ui/clock.ts';
import { useDesk, useView } from './DeskContext.tsx';
import { isOutside } from './my-area.ts';
import { QueueRow } from './QueueRow.tsx';

const FRESH_MS = 3_000;

type Props = RowActs & { message: Message; index: number; selected: boolean };
type RowActs = {
  pendingIds: ReadonlySet<string>;
  onSelect: (messageId: string) => void;
  onCall: (messageId: string) => void;
};

/** What every row of a list needs; the same objects until a command starts or ends. */
export function useRowActs(): RowActs {
  const { desk } = useDesk();
  const underWay = usePending(isUnderWay);
  const pendingIds = useMemo(() => new Set(underWay.flatMap(({ data }) => messageIdsOf(data))), [underWay]);
  const onSelect = useCallback((messageId: string) => desk.select(messageId), [desk]);
  const onCall = useCallback(
    (messageId: string) => {
      desk.select(messageId);
      desk.change({ calling: messageId });
    },
    [desk],
  );
  return { pendingIds, onSelect, onCall };
}

/** Finds what belongs to a message in the picture; each of these is an object that changes only when it does. */
export function BoundRow({ message, pendingIds, ...rest }: Props) {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const clock = useClock();
  const marked = useView((view) => view.marked.includes(message.id));
  const group = usePicture((state) => state.groups.get(message.groupId));
  const outside = useStore(useDesk().area.store, (area) => isOutside(area, message, group));
  const holderName = usePicture((state) =>
    message.claim ? (state.staff.get(message.claim.staffId)?.content?.name ?? '?') : undefined,
  );
  const incidentNumber = usePicture((state) => state.incidents.get(message.incidentId ?? '')?.number ?? null);
  const dispatch = usePicture((state) =>
    state.dispatches.get(message.returned?.dispatchId ?? message.owed?.dispatchId ?? ''),
  );
  const phone = usePicture((state) => state.operation?.content?.controlRoomPhone ?? '');
  const proposal = usePicture((state) => (message.owed ? (proposeFeedback(message, state)?.text ?? null) : null));
  const fresh = clock.now() - Date.parse(message.receivedAt) < FRESH_MS && picture.version > 1;
  const mine = message.claim?.staffId === staffId;
  const pending = pendingIds.has(message.id);
  return (
    <QueueRow
      {...{ message, group, holderName, mine, fresh, pending, dispatch, proposal, phone, marked, incidentNumber }}
      outside={outside}
      {...rest}
    />
  );
}

function isUnderWay({ status }: PendingCommand): boolean {
  return status === 'waiting';
}
