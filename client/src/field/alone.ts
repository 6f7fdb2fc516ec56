/** Acts unless another page of this phone, or its service worker, is busy with the same item; then null. */
export type Alone = <T>(itemId: string, act: () => Promise<T>) => Promise<T | null>;

/** By Web Locks; a browser without them (before 2022) trusts that the server takes each id once. */
export const alone: Alone = (itemId, act) =>
  'locks' in navigator
    ? navigator.locks.request(`nachtwacht.item.${itemId}`, { ifAvailable: true }, (lock) => (lock ? act() : null))
    : act();
