import { useCallback } from 'react';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useDesk } from './DeskContext.tsx';
import { useActs } from './use-acts.ts';

/** Opens a decision on the selected message; deciding takes its claim if it is free. */
export function useOpenForm(): (kind: 'dispatch' | 'feedback' | 'broadcast' | 'ask') => void {
  const { picture } = useOperation();
  const { staffId } = useMe();
  const { desk } = useDesk();
  const acts = useActs();
  return useCallback(
    (kind) => {
      const message = picture.state.messages.get(desk.store.get().selectedId ?? '');
      if (!message || (message.claim && message.claim.staffId !== staffId)) return;
      const { centred } = desk.store.get();
      desk.change({ mode: kind, correcting: null, centred: kind === 'broadcast' ? centred + 1 : centred });
      acts.claim(message.id);
    },
    [picture, staffId, desk, acts],
  );
}
