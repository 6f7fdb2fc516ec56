import type { FieldBroadcast, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/FormatProvider.tsx';
import { BroadcastDock } from './BroadcastDock.tsx';
import { BroadcastRow } from './BroadcastRow.tsx';
import { type BroadcastShelf, receiptOf } from './broadcast-shelf.ts';
import { SendDock } from './Dock.tsx';
import { useField, useOutboxItems } from './FieldContext.tsx';
import type { DockFocus } from './FieldScreen.tsx';
import { NewMessageDock } from './NewMessageDock.tsx';
import { selectOpenQuestions } from './open-questions.ts';
import { type OutboxMessage, selectOutboxMessages, selectSharedIn } from './outbox-messages.ts';
import { shareText } from './share-text.ts';
import { toBroadcastShare } from './share-words.ts';
import { usePhotoFiles } from './use-photo-files.ts';
import { useTicks } from './use-ticks.ts';
import type { Told, Writing } from './use-writing.ts';

type Props = {
  view: FieldView;
  writing: Writing;
  shelf: BroadcastShelf;
  isLive: boolean;
  focus: DockFocus;
  /** Came while something was being written, and is out of sight. */
  news: FieldBroadcast | undefined;
  onRead: (broadcastId: string) => void;
  onWrite: () => void;
};

export function FieldDock({ view, writing, shelf, isLive, focus, news, onRead, onWrite }: Props) {
  const { t } = useTranslation('field');
  const waiting = selectOutboxMessages(useOutboxItems(), view);
  const { open, putAway } = shelf;
  if (!isLive) return null;
  if (focus === 'broadcast' && open) {
    return (
      <OpenBroadcastDock
        key={open.id}
        view={view}
        broadcast={open}
        onRead={() => putAway(open.id)}
        onSeenHere={() => {
          writing.change({ broadcastId: open.id });
          putAway(open.id);
          requestAnimationFrame(onWrite);
        }}
      />
    );
  }
  const newsRow = news && <BroadcastRow broadcast={news} isNews view={view} onOpen={() => onRead(news.id)} />;
  const told = toldNow(writing.told, view, waiting, t('composer.arrived'));
  if (focus === 'elsewhere') return <NewMessageDock news={newsRow} told={told} onPress={onWrite} />;
  return (
    <SendDock
      news={newsRow}
      open={selectOpenQuestions(writing.draft)}
      told={told}
      busy={writing.busy}
      onSend={writing.send}
    />
  );
}

/** That a message arrived is said only when the police show it; of one that was withdrawn or refused, nothing. */
function toldNow(told: Told | null, view: FieldView, waiting: readonly OutboxMessage[], arrived: string): Told | null {
  if (told?.kind !== 'sent') return told;
  if (view.messages.some(({ id }) => id === told.messageId)) return { ...told, text: arrived };
  const isUnderWay = waiting.some((each) => each.messageId === told.messageId && each.command.state !== 'refused');
  return isUnderWay ? told : null;
}

type OpenProps = { view: FieldView; broadcast: FieldBroadcast; onRead: () => void; onSeenHere: () => void };

function OpenBroadcastDock({ view, broadcast, onRead, onSeenHere }: OpenProps) {
  const { t } = useTranslation('field');
  const format = useFormat();
  const { receipts, me } = useField();
  const photos = usePhotoFiles(me.operationId, broadcast.photoIds);
  const { groupIds, waiting } = selectSharedIn(broadcast, view.receipts, useOutboxItems());
  const ticks = useTicks(groupIds);
  const isToldPresent = receiptOf(broadcast.id, view.receipts)?.present ?? false;
  const [answered, setAnswered] = useState(false);
  const share = () =>
    shareText(toBroadcastShare(t, broadcast, view.operation.exercise, format.time(saidAt(broadcast))), photos.current);
  return (
    <BroadcastDock
      broadcast={broadcast}
      groups={view.groups}
      sharedIn={ticks.groupIds}
      waiting={waiting || ticks.pressed || (answered && !isToldPresent)}
      present={answered || isToldPresent}
      onPresent={() => {
        setAnswered(true);
        receipts.present(broadcast.id);
      }}
      onShare={() => void share()}
      onTick={(groupId, isShared) => {
        ticks.press(groupId, isShared);
        receipts.shared(broadcast.id, groupId, isShared);
      }}
      onSeenHere={onSeenHere}
      onRead={onRead}
    />
  );
}

function saidAt({ ended, correctedAt, sentAt }: FieldBroadcast): string {
  return ended?.at ?? correctedAt ?? sentAt;
}
