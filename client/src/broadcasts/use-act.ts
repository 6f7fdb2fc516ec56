import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDismiss, useSend } from '../operation/hooks.ts';

/** One act with its answer at the control: `trouble` in words, `onDone` once it is on record. */
export function useAct<K extends CommandType>(type: K, onDone: () => void) {
  const { t } = useTranslation(['broadcasts', 'refusals']);
  const send = useSend();
  const dismiss = useDismiss();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const act = async (data: CommandData<K>) => {
    setBusy(true);
    setTrouble(null);
    const { id, done } = send(type, data);
    const answer = await done;
    setBusy(false);
    if (answer.ok) return onDone();
    dismiss(id);
    setTrouble(
      'refusal' in answer
        ? t(`refusals:${answer.refusal.code}`, { holder: answer.refusal.holder ?? '' })
        : t('broadcasts:send.fault', { id: answer.fault }),
    );
  };
  return { act, busy, trouble };
}
