import type { DeskStore } from './desk-store.ts';

/** Opens a fold or closes it again; closes all where all are open. */
export function toggleFold(desk: DeskStore, id: string): void {
  const { unfolded } = desk.store.get();
  if (unfolded === 'all') desk.change({ unfolded: [] });
  else desk.change({ unfolded: unfolded.includes(id) ? unfolded.filter((each) => each !== id) : [...unfolded, id] });
}
