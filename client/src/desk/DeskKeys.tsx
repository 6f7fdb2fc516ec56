import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { selectQueue } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import type { Hotkey } from '../ui/hotkeys.ts';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import type { QueueItem } from './fold-rows.ts';
import { findHeld } from './held-broadcast.ts';
import { neighbour } from './neighbour.ts';
import { useActs } from './use-acts.ts';
import { useBack } from './use-back.ts';
import { useFoldKeys } from './use-fold-keys.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import { useMay } from './use-may.ts';
import { useOpenForm } from './use-open-form.ts';
import { useProposed } from './use-proposed.ts';
import { useSenderActs } from './use-sender-acts.ts';
import { useSharedKeys } from './use-shared-keys.ts';

/** The desk's keys while no form is open. */
export function DeskKeys({ rows, items }: { rows: readonly Message[]; items: readonly QueueItem[] }) {
  const selectedId = useView((view) => view.selectedId);
  const message = usePicture((state) => (selectedId ? state.messages.get(selectedId) : undefined));
  const moves = useMoves();
  const folds = useFoldKeys(items);
  const undo = useUndo();
  const shared = useSharedKeys(message);
  const marks = useMarkKeys(rows, message);
  const sender = useSenderActs(message);
  const relief = useReliefKey();
  useHotkeys([...folds, ...moves, ...undo, ...shared, ...marks, ...sender, ...relief]);
  return message ? <MessageKeys message={message} /> : null;
}

function useMoves(): readonly Hotkey[] {
  const { t } = useTranslation('desk');
  const { desk, lastIndex, shown } = useDesk();
  const back = useBack();
  const queue = useSelected(selectQueue);
  const move = (step: 1 | -1) => {
    const next = neighbour(shown.current, desk.store.get().selectedId, lastIndex.current, step);
    if (next) desk.select(next.id);
    if (document.activeElement === document.body) focusQueue();
  };
  const top = () => {
    const first = shown.current[0] ?? queue[0];
    if (first) desk.select(first.id);
    document.querySelector('[data-desk-focus]')?.scrollTo({ top: 0 });
  };
  return [
    { key: 'j', label: t('keys.next'), run: () => move(1) },
    { key: 'k', label: t('keys.previous'), run: () => move(-1) },
    { key: 'ArrowDown', label: t('keys.next'), run: () => move(1) },
    { key: 'ArrowUp', label: t('keys.previous'), run: () => move(-1) },
    { key: 'Home', label: t('keys.top'), run: top },
    { key: 'Escape', label: t('keys.back'), run: back },
  ];
}

function MessageKeys({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const acts = useActs();
  const open = useOpenForm();
  const proposed = useProposed(message);
  const { staffId } = useMe();
  const held = message.claim !== null && message.claim.staffId !== staffId;
  const decided = message.triage === 'decided';
  const mayClaim = useMay('message.claim');
  const mayDispatch = useMay('dispatch.send');
  const mayAnswer = useMay('feedback.send');
  const mayBroadcast = useMay('broadcast.hold');
  const mayAsk = useMay('message.ask');
  const mayJoin = useMay('incident.join');
  const { t: talk } = useTranslation('conversation');
  useHotkeys([
    {
      key: 'q',
      label: talk('keys.ask'),
      run: () => open('ask'),
      disabled: held || !mayAsk || message.adminId === null,
    },
    { key: 'm', label: talk('keys.join'), run: () => desk.change({ mode: 'join' }), disabled: !mayJoin },
    { key: 'Enter', label: t('keys.open'), run: () => acts.claim(message.id), disabled: decided || !mayClaim },
    { key: '1', label: t('keys.dispatch'), run: () => open('dispatch'), disabled: held || !mayDispatch },
    { key: '2', label: t('keys.feedback'), run: () => open('feedback'), disabled: held || !mayAnswer },
    { key: '3', label: t('keys.broadcast'), run: () => open('broadcast'), disabled: held || !mayBroadcast },
    { key: 't', label: t('keys.canned'), run: () => open('feedback'), disabled: held || !mayAnswer },
    {
      key: 's',
      label: t('keys.proposed'),
      run: () => proposed && acts.feedback(message.id, proposed),
      disabled: proposed === null,
    },
    {
      key: 'w',
      label: t('keys.waive'),
      run: () => desk.change({ mode: 'waive' }),
      disabled: held || message.owed === null || !mayAnswer,
    },
    {
      key: 'l',
      label: t('keys.later'),
      run: () => desk.change({ mode: 'later' }),
      disabled: held || decided || !mayClaim,
    },
  ]);
  return null;
}

function useReliefKey(): readonly Hotkey[] {
  const { t } = useTranslation('triage');
  const { desk } = useDesk();
  return [{ key: 'h', label: t('handOver.action'), run: () => desk.change({ handingOver: true, mode: 'read' }) }];
}

function useUndo(): readonly Hotkey[] {
  const { t } = useTranslation('desk');
  const { staffId } = useMe();
  const acts = useActs();
  const heldId = usePicture((state) => findHeld(state, staffId)?.id ?? null);
  return [
    { key: 'u', label: t('keys.undo'), run: () => heldId && acts.undoBroadcast(heldId), disabled: heldId === null },
  ];
}
