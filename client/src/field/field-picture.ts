import type { ChangesPacket, FieldChange, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { createStore, type Store } from '../store/create-store.ts';

/** What this admin may see, as last heard; null before the first view. */
export interface FieldPicture {
  readonly store: Store<FieldView | null>;
  load: (view: FieldView) => void;
  apply: (packet: ChangesPacket) => void;
}

export function createFieldPicture(): FieldPicture {
  const { store, set } = createStore<FieldView | null>(null);
  // A packet that waited its turn while this phone got its view is older than the view.
  let loadedSeq = 0;
  return {
    store,
    load: (view) => {
      loadedSeq = view.seq;
      set(view);
    },
    apply: ({ seq, changes }) => {
      const view = store.get();
      if (!view || seq <= loadedSeq) return;
      set({ ...changes.reduce(applyChange, view), seq: Math.max(seq, view.seq) });
    },
  };
}

function applyChange(view: FieldView, change: FieldChange): FieldView {
  switch (change.kind) {
    case 'operation':
      return { ...view, operation: change.operation };
    case 'admin':
      return { ...view, admin: { ...view.admin, status: change.status } };
    case 'message':
      return { ...view, messages: upsert(view.messages, change.message, ({ id }) => id) };
    case 'broadcast':
      return { ...view, broadcasts: upsert(view.broadcasts, change.broadcast, ({ id }) => id) };
    case 'reminder':
      return {
        ...view,
        receipts: view.receipts.map((each) =>
          each.itemId === change.itemId ? { ...each, remindedAt: change.at } : each,
        ),
      };
    case 'receipt':
      return { ...view, receipts: upsert(view.receipts, change.receipt, ({ itemId }) => itemId) };
  }
}

function upsert<T>(items: readonly T[], item: T, idOf: (item: T) => string): readonly T[] {
  const index = items.findIndex((each) => idOf(each) === idOf(item));
  return index < 0 ? [...items, item] : items.with(index, item);
}
