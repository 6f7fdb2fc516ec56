import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useField } from './FieldContext.tsx';
import { useReason } from './use-reason.ts';

type Own = 'admin.setAway' | 'admin.revise' | 'admin.leave' | 'evaluation.give';

export interface Tell {
  readonly busy: boolean;
  /** Why it did not go; null when it did, or nothing was told yet. */
  readonly problem: string | null;
  /** True once the police have it. */
  tell: <K extends Own>(type: K, data: CommandData<K>) => Promise<boolean>;
}

/** What an admin says of himself: at once or not at all. What would be old by the time it went is not kept. */
export function useTell(): Tell {
  const { connection } = useField();
  const { t } = useTranslation('profile');
  const reason = useReason();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    tell: async (type, data) => {
      setBusy(true);
      const answer = await connection.sendCommand({ id: uuidv7(), type, data });
      setBusy(false);
      if (answer === 'offline' || answer === 'cut') setProblem(t('offline'));
      else if (answer === 'no-answer') setProblem(t('noAnswer'));
      else if (answer.ok) setProblem(null);
      else setProblem('refusal' in answer ? reason(answer.refusal) : t('fault', { id: answer.fault }));
      return typeof answer !== 'string' && answer.ok;
    },
  };
}
