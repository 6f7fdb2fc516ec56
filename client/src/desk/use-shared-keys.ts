import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { isUnphoned } from '@nachtwacht/shared/messages/queue.ts';
import { useTranslation } from 'react-i18next';
import type { Hotkey } from '../ui/hotkeys.ts';
import { useDesk } from './DeskContext.tsx';
import { useActs } from './use-acts.ts';

/** Keys that work on the selected message, in a form or not. */
export function useSharedKeys(message: Message | undefined): readonly Hotkey[] {
  const { t } = useTranslation('desk');
  const { desk } = useDesk();
  const acts = useActs();
  const id = message?.id;
  const canCall =
    message !== undefined && (message.triage !== 'decided' || isUnphoned(message)) && message.phonedIn === null;
  const ring = () => {
    if (!id || !message) return;
    // First the number and "gebeld?", then the journal: a slip of the finger must not say that somebody rang.
    if (desk.store.get().calling === id) acts.phoneIn(id);
    else desk.change({ calling: id });
  };
  return [
    {
      key: 'g',
      label: t('keys.centre'),
      run: () => desk.change({ centred: desk.store.get().centred + 1 }),
      disabled: !id,
    },
    { key: 'b', label: t('keys.call'), run: ring, disabled: !canCall },
    { key: '?', label: t('keys.help'), run: () => desk.change({ help: !desk.store.get().help }) },
  ];
}
