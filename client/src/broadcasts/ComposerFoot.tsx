import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection, useMe, usePicture } from '../operation/hooks.ts';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { AwaitBar } from './AwaitBar.tsx';
import { type Blocker, findBlocker, toFocusSelector } from './blockers.ts';
import type { BroadcastDraft } from './draft.ts';
import { HoldBar } from './HoldBar.tsx';
import { ProofField } from './ProofField.tsx';
import type { Remark } from './remarks.ts';
import { SendBar } from './SendBar.tsx';
import { SentBar } from './SentBar.tsx';
import type { Outgoing, Trouble } from './use-outgoing.ts';
import type { Preview } from './use-preview.ts';
import type { Proof } from './use-proof.ts';

type Props = {
  facts: { draft: BroadcastDraft; remarks: readonly Remark[]; preview: Preview | null; proof: Proof };
  outgoing: Outgoing;
  room: RefObject<HTMLElement | null>;
  onSend: () => void;
  onBack: () => void;
};

/** What can be done now: send, take back, or go on. */
export function ComposerFoot({ facts, outgoing, room, onSend, onBack }: Props) {
  const { t } = useTranslation('broadcasts');
  const { phase, undo } = outgoing;
  const { online } = useConnection();
  const broadcastId = facts.draft.broadcastId;
  const broadcast = usePicture((state) => (broadcastId && state.broadcasts.get(broadcastId)) || null);
  const writing = phase === 'writing' || phase === 'undone';
  const blocker = findBlocker({ ...facts, online });
  const counts = useCounts(facts.preview);
  const blocked = useBlockerWords(blocker);
  const notice = useNotice(outgoing, counts, broadcast?.undoneBy ?? null);

  const trySend = () => {
    if (!blocker) return onSend();
    const selector = toFocusSelector(blocker);
    if (selector) room.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  useHotkeys([
    { key: 'Ctrl+Enter', label: t('send.act'), run: trySend, whileTyping: true, disabled: !writing },
    { key: 'u', label: t('hold.undo'), run: undo, disabled: phase !== 'held' && phase !== 'waiting' },
    {
      key: 'Escape',
      label: t('back'),
      run: onBack,
      whileTyping: true,
      disabled: phase === 'sending' || phase === 'held',
    },
  ]);

  if (phase === 'waiting' && broadcast) return <AwaitBar broadcast={broadcast} onUndo={undo} />;
  if (phase === 'held' && broadcast) return <HoldBar broadcast={broadcast} onUndo={undo} />;
  if (phase === 'out' && broadcast) return <SentBar broadcast={broadcast} onDone={onBack} />;
  return (
    <>
      <ProofField proof={facts.proof} disabled={phase === 'sending'} />
      <SendBar
        blocked={blocked}
        notice={notice}
        sending={phase === 'sending'}
        ready={t('send.ready', counts)}
        onSend={trySend}
      />
    </>
  );
}

function useCounts(preview: Preview | null) {
  const { t } = useTranslation('common');
  return {
    admins: t('count.admins', { count: preview?.audience.adminIds.length ?? 0 }),
    groups: t('count.groups', { count: preview?.audience.groupIds.length ?? 0 }),
  };
}

function useBlockerWords(blocker: Blocker | null): string | null {
  const { t } = useTranslation('broadcasts');
  if (!blocker) return null;
  if (blocker.kind === 'guard') return t('send.blocked.guard', { count: blocker.count });
  if (blocker.kind === 'tooLong') return t('send.blocked.tooLong', { count: blocker.count, max: blocker.max });
  return t(`send.blocked.${blocker.kind}`);
}

function useNotice({ phase, trouble }: Outgoing, counts: ReturnType<typeof useCounts>, undoneBy: string | null) {
  const { t } = useTranslation(['broadcasts', 'refusals']);
  const refused = usePicture((state) => {
    const holder = trouble && 'refusal' in trouble ? trouble.refusal.holder : undefined;
    return (holder && state.staff.get(holder)?.content?.name) || '';
  });
  const { staffId } = useMe();
  const undoer = usePicture((state) => (undoneBy && state.staff.get(undoneBy)?.content?.name) || '');
  if (trouble) return { alert: true, text: toWords(trouble) };
  if (phase !== 'undone') return null;
  if (undoneBy === 'system') return { alert: true, text: t('broadcasts:reader.lapsed') };
  const byOther = undoneBy !== null && undoneBy !== staffId;
  return {
    alert: byOther,
    text: t(byOther ? 'broadcasts:reader.rejected' : 'broadcasts:send.undone', { name: undoer }),
  };

  function toWords(what: Trouble): string {
    if ('fault' in what) return t('broadcasts:send.fault', { id: what.fault });
    if (what.refusal.code === 'audience-changed') return t('broadcasts:send.changed', counts);
    return t(`refusals:${what.refusal.code}`, { holder: refused });
  }
}
