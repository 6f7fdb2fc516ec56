import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { useCallback, useRef, useState } from 'react';
import { useOperation } from '../operation/OperationContext.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { type BroadcastDraft, type DraftKey, dropDraft, keepDraft, readDraft, startDraft } from './draft.ts';

/** Changes, or how to make them from the draft as it then is: so that a handler can stay the same function. */
export type DraftChange = Partial<BroadcastDraft> | ((draft: BroadcastDraft) => Partial<BroadcastDraft>);

/** The draft for a message: as it was left, else filled in with what is known. Kept at each change. */
export function useDraft(message: Message | null) {
  const { operationId, me, picture } = useOperation();
  const format = useFormat();
  const key: DraftKey = { operationId, staffId: me.staffId, messageId: message?.id ?? null };
  const [draft, setDraft] = useState(() => readDraft(key) ?? startDraft(picture.state, message, format.time));
  const latest = useRef({ key, draft });
  latest.current = { key, draft };

  const change = useCallback((changes: DraftChange) => {
    const known = latest.current.draft;
    const next = { ...known, ...(typeof changes === 'function' ? changes(known) : changes) };
    latest.current.draft = next;
    keepDraft(latest.current.key, next);
    setDraft(next);
  }, []);
  const drop = useCallback(() => dropDraft(latest.current.key), []);
  return { draft, change, drop };
}
