import { type RefObject, useEffect } from 'react';
import { loadAlarmWords } from './alarm-words.ts';
import type { DraftStore } from './draft.ts';
import { registerWorker } from './page-worker.ts';
import { takeOver } from './take-over.ts';
import { loadTypeface } from './typeface.ts';

/** The first time that the form stands: it takes over from the shell, and then what can wait comes in. */
export function useFirstSight(drafts: DraftStore, textRef: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(
    () =>
      takeOver(({ text, wasTyping }) => {
        const known = drafts.store.get().text;
        if (text.trim() && !known.includes(text.trim())) drafts.change({ text: known ? `${known}\n${text}` : text });
        if (wasTyping) requestAnimationFrame(() => textRef.current?.focus());
        void loadAlarmWords().then(registerWorker).then(loadTypeface);
      }),
    [drafts, textRef],
  );
}
