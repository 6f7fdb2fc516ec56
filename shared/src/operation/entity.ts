/** Puts a changed copy of the entity in its map. An id that the map does not hold means a broken journal, and throws. */
export function change<T>(entities: Map<string, T>, id: string, changes: Partial<T>): T {
  const known = entities.get(id);
  if (known === undefined) throw new Error(`the journal speaks of ${id} before it exists`);
  const next = { ...known, ...changes };
  entities.set(id, next);
  return next;
}

/** The content with changes, or null where it is destroyed or not loaded. */
export function changeContent<T>(content: T | null, changes: Partial<T> | null): T | null {
  return content === null || changes === null ? content : { ...content, ...changes };
}
