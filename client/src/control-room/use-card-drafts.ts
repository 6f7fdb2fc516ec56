import { useState } from 'react';
import { createStore, type Store } from '../store/create-store.ts';

type CardDraft = { readonly reference?: string; readonly unit?: string };

/** What was typed on a card and not yet sent; it outlives the card's move to another column. */
export interface CardDrafts {
  readonly store: Store<ReadonlyMap<string, CardDraft>>;
  get: (dispatchId: string) => CardDraft;
  change: (dispatchId: string, draft: CardDraft) => void;
}

const nothing: CardDraft = {};

export function useCardDrafts(): CardDrafts {
  const [drafts] = useState(createCardDrafts);
  return drafts;
}

function createCardDrafts(): CardDrafts {
  const { store, set } = createStore<ReadonlyMap<string, CardDraft>>(new Map());
  const get = (dispatchId: string) => store.get().get(dispatchId) ?? nothing;
  return {
    store,
    get,
    change: (dispatchId, draft) => set(new Map(store.get()).set(dispatchId, { ...get(dispatchId), ...draft })),
  };
}
