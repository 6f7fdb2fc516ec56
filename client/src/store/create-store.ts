import { useSyncExternalStore } from 'react';

export type Store<T> = {
  get: () => T;
  subscribe: (listener: () => void) => () => void;
};

/** Only the owner keeps `set`; everybody else gets the store, which can be read and watched. */
export function createStore<T>(initial: T): { store: Store<T>; set: (next: T) => void } {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    store: {
      get: () => value,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

/** The selector must return a primitive or a reference that lives in the store, never a fresh object. */
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
