import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeFeedback } from '../feedback/propose-feedback.ts';
import { messageIdsOf } from '../messages/concerns.ts';
import { useMe, usePending, usePicture, useReady } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import type { PendingCommand } from '../operation/pending.ts';
import { useClock } from '../ui/clock.ts';
import { RowsSkeleton } from '../ui/Skeletons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { NewAbove } from './NewAbove.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueFilter } from './QueueFilter.tsx';
import { QueueFoot } from './QueueFoot.tsx';
import { QueueRow, ROW_HEIGHT, rowId } from './QueueRow.tsx';
import { QueueTabs } from './QueueTabs.tsx';
import { useStillRows } from './use-still-rows.ts';

export function Queue({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('desk');
  const ready = useReady();
  return (
    <Pane aria-label={t('queue.name')} data-desk="queue">
      <Head>
        <QueueTabs />
        <QueueFilter />
      </Head>
      {ready ? <QueueList rows={rows} /> : <RowsSkeleton rows={9} />}
      <QueueFoot />
    </Pane>
  );
}

const QueueList = memo(function QueueList({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('desk');
  const { desk, lastIndex } = useDesk();
  const selectedId = useView((view) => view.selectedId);
  const tab = useView((view) => view.tab);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const still = useStillRows(rows, scroller);
  const underWay = usePending(isUnderWay);
  const pendingIds = useMemo(() => new Set(underWay.flatMap(({ data }) => messageIdsOf(data))), [underWay]);
  const selectedIndex = rows.findIndex(({ id }) => id === selectedId);

  useEffect(() => {
    if (selectedIndex < 0) return;
    lastIndex.current = selectedIndex;
  }, [selectedIndex, lastIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the choice changes, not when rows arrive
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedId, tab]);

  const select = useCallback((messageId: string) => desk.select(messageId), [desk]);
  const call = useCallback(
    (messageId: string) => {
      desk.select(messageId);
      desk.change({ calling: messageId });
    },
    [desk],
  );

  if (rows.length === 0) return <QueueEmpty />;
  return (
    <ListBox>
      <NewAbove above={still.above} onClick={still.toTop} />
      <Scroller
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={t('queue.name')}
        aria-rowcount={rows.length}
        aria-activedescendant={selectedIndex >= 0 && selectedId ? rowId(selectedId) : undefined}
        data-desk-focus=""
        onScroll={still.onScroll}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const message = rows[index];
            return (
              message && (
                <Slot key={key} role="presentation" style={{ transform: `translateY(${start}px)` }}>
                  <BoundRow
                    message={message}
                    index={index}
                    selected={message.id === selectedId}
                    pending={pendingIds.has(message.id)}
                    onSelect={select}
                    onCall={call}
                  />
                </Slot>
              )
            );
          })}
        </div>
      </Scroller>
    </ListBox>
  );
});

const FRESH_MS = 3_000;

type BoundRowProps = {
  message: Message;
  index: number;
  selected: boolean;
  pending: boolean;
  onSelect: (messageId: string) => void;
  onCall: (messageId: string) => void;
};

/** Finds what belongs to a message in the picture; each of these is an object that changes only when it does. */
function BoundRow({ message, ...rest }: BoundRowProps) {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const clock = useClock();
  const group = usePicture((state) => state.groups.get(message.groupId));
  const holderName = usePicture((state) =>
    message.claim ? (state.staff.get(message.claim.staffId)?.content?.name ?? '?') : undefined,
  );
  const dispatch = usePicture((state) =>
    state.dispatches.get(message.returned?.dispatchId ?? message.owed?.dispatchId ?? ''),
  );
  const phone = usePicture((state) => state.operation?.content?.controlRoomPhone ?? '');
  const proposal = usePicture((state) => (message.owed ? (proposeFeedback(message, state)?.text ?? null) : null));
  const fresh = clock.now() - Date.parse(message.receivedAt) < FRESH_MS && picture.version > 1;
  const mine = message.claim?.staffId === staffId;
  return <QueueRow {...{ message, group, holderName, mine, fresh, dispatch, proposal, phone }} {...rest} />;
}

function isUnderWay({ status }: PendingCommand): boolean {
  return status === 'waiting';
}

const Pane = styled('section')({
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  background: 'var(--surface)',
});
const Head = styled('div')({ flex: 'none', padding: '8px 16px', borderBottom: '1px solid var(--line)' });
const ListBox = styled('div')({ position: 'relative', flex: 1, minHeight: 0, display: 'grid' });
const Scroller = styled('div')({
  overflowY: 'auto',
  overflowX: 'hidden',
  padding: '0 8px',
  overflowAnchor: 'none',
  // The row that the focus is on carries its mark; the list itself needs none while there is one.
  '&[aria-activedescendant]:focus-visible': { outline: 'none' },
  '&:focus-visible': { outlineOffset: -2 },
  '&:focus-visible [aria-selected="true"]': { outline: '1px solid var(--focus)', outlineOffset: -6 },
});
const Slot = styled('div')({ position: 'absolute', top: 0, left: 0, width: '100%' });
