import { useSyncExternalStore } from 'react';

export const steps = ['plan', 'groups', 'admins', 'knowledge', 'people', 'outgoing', 'course'] as const;
/** `course`: starting, closing and what comes after, whichever is next. */
export type Step = (typeof steps)[number];

export interface Address {
  /** Null: the list of operations; `new`: making one. */
  readonly operation: string | null;
  readonly step: Step;
}

const MOVED = 'nachtwacht.moved';

export function useAddress(): Address {
  const search = useSyncExternalStore(watch, () => location.search);
  return readAddress(search);
}

function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const step = steps.find((each) => each === asked.get('step')) ?? 'plan';
  return { operation: asked.get('operation'), step };
}

export function toHref({ operation, step }: { operation: string | null; step?: Step }): string {
  if (operation === null) return '/setup';
  const asked = new URLSearchParams({ operation, ...(step ? { step } : {}) });
  return `/setup?${asked}`;
}

/** Without loading the page anew; the browser's back button goes back a step. */
export function goTo(address: { operation: string | null; step?: Step }): void {
  history.pushState(null, '', toHref(address));
  window.dispatchEvent(new Event(MOVED));
}

function watch(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}
