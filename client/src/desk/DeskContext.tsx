import { createContext, type ReactNode, useContext, useState } from 'react';
import { useMe } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { createDeskSound, type DeskSound } from './desk-sound.ts';
import { createDeskStore, type DeskStore, type DeskView } from './desk-store.ts';
import { createDraftStore, type DraftStore } from './drafts.ts';
import { type AreaStore, createAreaStore } from './my-area.ts';

export type DeskRoom = {
  readonly desk: DeskStore;
  readonly drafts: DraftStore;
  readonly area: AreaStore;
  readonly sound: DeskSound;
  /** Where the selected row stood last, so that `j` goes on from there when it has left the list. */
  readonly lastIndex: { current: number };
  /** What stands in the list now, folds included: where `j` goes, and what comes after a decision. */
  readonly shown: { current: readonly { readonly id: string }[] };
};

const DeskContext = createContext<DeskRoom | null>(null);

export function DeskProvider({ children }: { children: ReactNode }) {
  const { operationId } = useOperation();
  const { staffId } = useMe();
  const [room] = useState<DeskRoom>(() => ({
    desk: createDeskStore(),
    drafts: createDraftStore(operationId, staffId),
    area: createAreaStore(operationId, staffId),
    sound: createDeskSound(),
    lastIndex: { current: 0 },
    shown: { current: [] },
  }));
  return <DeskContext value={room}>{children}</DeskContext>;
}

export function useDesk(): DeskRoom {
  const room = useContext(DeskContext);
  if (!room) throw new Error('No DeskProvider above this component');
  return room;
}

/** The selector returns a primitive or a reference that lives in the view. */
export function useView<T>(select: (view: DeskView) => T): T {
  return useStore(useDesk().desk.store, select);
}
