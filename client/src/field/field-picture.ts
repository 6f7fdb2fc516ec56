import type {
  ChangesPacket,
  FieldBroadcast,
  FieldChange,
  FieldReceipt,
  FieldView,
} from '@nachtwacht/shared/wire/field.ts';
import { createStore, type Store } from '../store/create-store.ts';

/** What this admin may see, as last heard; null before the first view. */
export interface FieldPicture {
  readonly store: Store<FieldView | null>;
  /** This device's clock, milliseconds since 1970, at which the server last told something; null before it did. */
  heardAt: () => number | null;
  /** `at`: when it came, for a view that was kept. */
  load: (view: FieldView, at?: number) => void;
  apply: (packet: ChangesPacket) => void;
}

export function createFieldPicture(): FieldPicture {
  const { store, set } = createStore<FieldView | null>(null);
  // A packet that waited its turn while this phone got its view is older than the view.
  let loadedSeq = 0;
  let heardAt: number | null = null;
  return {
    store,
    heardAt: () => heardAt,
    load: (view, at = Date.now()) => {
      loadedSeq = view.seq;
      heardAt = at;
      set(view);
    },
    apply: ({ seq, changes }) => {
      const view = store.get();
      if (!view || seq <= loadedSeq) return;
      heardAt = Date.now();
      set({ ...changes.reduce(applyChange, view), seq: Math.max(seq, view.seq) });
    },
  };
}

function applyChange(view: FieldView, change: FieldChange): FieldView {
  switch (change.kind) {
    case 'operation':
      return { ...view, operation: change.operation };
    case 'admin':
      return { ...view, admin: change.admin };
    case 'message':
      return { ...view, messages: upsert(view.messages, change.message, ({ id }) => id) };
    case 'broadcast':
      return withBroadcast(view, change.broadcast);
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

/** A correction begins the receipts anew, on the phone as at the police: that is told to all at once. */
function withBroadcast(view: FieldView, told: FieldBroadcast): FieldView {
  const known = view.broadcasts.find(({ id }) => id === told.id);
  const broadcasts = upsert(view.broadcasts, told, ({ id }) => id);
  if (!known || known.correctedAt === told.correctedAt) return { ...view, broadcasts };
  const anew = { sharedIn: [], remindedAt: null };
  const receipts = view.receipts.map((each): FieldReceipt => {
    if (each.itemId !== told.id) return each;
    return { ...each, ...anew, state: each.state === 'opened' ? 'delivered' : each.state };
  });
  return { ...view, broadcasts, receipts };
}

function upsert<T>(items: readonly T[], item: T, idOf: (item: T) => string): readonly T[] {
  const index = items.findIndex((each) => idOf(each) === idOf(item));
  return index < 0 ? [...items, item] : items.with(index, item);
}
