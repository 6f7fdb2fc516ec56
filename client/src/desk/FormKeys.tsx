import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../ui/HotkeyScope.tsx';
import { useBack } from './use-back.ts';
import { useSharedKeys } from './use-shared-keys.ts';

/** Keys of every form in the panel. */
export function FormKeys({ message, onSend }: { message: Message; onSend: () => void }) {
  const { t } = useTranslation('desk');
  const back = useBack();
  const shared = useSharedKeys(message);
  useHotkeys([
    { key: 'Ctrl+Enter', label: t('keys.send'), run: onSend, whileTyping: true },
    { key: 'Escape', label: t('keys.back'), run: back, whileTyping: true },
    ...shared,
  ]);
  return null;
}
