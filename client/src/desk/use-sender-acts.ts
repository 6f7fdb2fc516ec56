import { isMuted } from '@nachtwacht/shared/groups/group.ts';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { usePicture, useSend } from '../operation/hooks.ts';
import { useClock, useNowSelected } from '../ui/clock.ts';
import type { Hotkey } from '../ui/hotkeys.ts';
import { useDesk } from './DeskContext.tsx';
import { useMay } from './use-may.ts';

const MUTE_MINUTES = 15;

/** What can be done about who sent this, and where it belongs. Each has a key. */
export function useSenderActs(message: Message | undefined): readonly Hotkey[] {
  const { t } = useTranslation('triage');
  const { desk } = useDesk();
  const send = useSend();
  const clock = useClock();
  const mayMute = useMay('admin.mute');
  const mayRevoke = useMay('admin.revoke');
  const mayDecide = useMay('message.claim');
  const adminId = message?.adminId ?? '';
  const admin = usePicture((state) => state.admins.get(adminId));
  const muted = useNowSelected((now) => isMuted(admin, new Date(now).toISOString()));
  const isThere = admin !== undefined && admin.status !== 'revoked';
  const mute = () => {
    const until = muted ? null : new Date(clock.now() + MUTE_MINUTES * 60_000).toISOString();
    send('admin.mute', { adminId, until });
  };
  return [
    { key: 'z', label: t(muted ? 'sender.unmute' : 'sender.mute'), run: mute, disabled: !isThere || !mayMute },
    {
      ...{ key: 'r', label: t('sender.revoke'), disabled: !isThere || !mayRevoke },
      run: () => desk.change({ mode: 'revoke' }),
    },
    {
      ...{ key: 'p', label: t('sender.passOn'), disabled: !message?.content || !mayDecide },
      run: () => desk.change({ passing: `messages/${message?.id}` }),
    },
  ];
}
