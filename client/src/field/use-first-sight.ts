import { type RefObject, useEffect, useState } from 'react';
import { loadAlarmWords } from './alarm-words.ts';
import type { OpenField } from './open-field.ts';
import { registerWorker } from './page-worker.ts';
import { keepPushOn } from './push-subscription.ts';
import { takeOver } from './take-over.ts';
import { loadTypeface } from './typeface.ts';

/**
 * The first time that the form stands: it takes over from the shell, and then what can wait comes in. Returns whether
 * it has: what was sent from the shell until then is kept on the phone.
 */
export function useFirstSight(
  { draft: drafts, outbox }: Pick<OpenField, 'draft' | 'outbox'>,
  textRef: RefObject<HTMLTextAreaElement | null>,
): boolean {
  const [isTaken, setIsTaken] = useState(false);
  useEffect(
    () =>
      takeOver(({ text, wasTyping }) => {
        const known = drafts.store.get().text;
        if (text.trim() && !known.includes(text.trim())) drafts.change({ text: known ? `${known}\n${text}` : text });
        if (wasTyping) requestAnimationFrame(() => textRef.current?.focus());
        setIsTaken(true);
        void outbox.refresh().catch(() => undefined);
        void loadAlarmWords().then(registerWorker).then(keepPushOn).then(loadTypeface);
      }),
    [drafts, outbox, textRef],
  );
  useEffect(() => (isTaken ? drafts.store.subscribe(() => void loadAlarmWords()) : undefined), [drafts, isTaken]);
  return isTaken;
}
