import { useCallback } from 'react';
import { useDesk } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import { useActs } from './use-acts.ts';

/** Esc, everywhere: one step back. The claim goes when nothing was typed, and stays as long as its lease with a draft. */
export function useBack(): () => void {
  const { desk, drafts } = useDesk();
  const acts = useActs();
  return useCallback(() => {
    const { selectedId, mode, picking } = desk.store.get();
    if (picking) return desk.change({ picking: false });
    if (mode !== 'read') desk.change({ mode: 'read', calling: null });
    if (selectedId && !drafts.has(selectedId) && mode !== 'later' && mode !== 'waive') acts.release(selectedId);
    focusQueue();
  }, [desk, drafts, acts]);
}
