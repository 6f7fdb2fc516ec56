import { z } from 'zod';

/** In the order in which they are preferred; the last needs nothing and is always there. */
export const baseMapIds = ['local', 'mapbox', 'pdok', 'schematic'] as const;
const baseMapId = z.enum(baseMapIds);
export type BaseMapId = z.infer<typeof baseMapId>;

/** What the server offers to draw on. */
export type BaseSources = {
  mapboxToken: string | null;
  pdokTiles: string | null;
  hasLocalMap: boolean;
  hasPlaceSearch?: boolean;
};

const storeKey = 'nachtwacht.baseMap';

export function offeredBaseMaps({ mapboxToken, pdokTiles, hasLocalMap }: BaseSources): readonly BaseMapId[] {
  const there = { local: hasLocalMap, mapbox: mapboxToken !== null, pdok: pdokTiles !== null, schematic: true };
  return baseMapIds.filter((id) => there[id]);
}

/** What this person chose on this machine, where it is still offered; else the first that is. */
export function preferredBaseMap(offered: readonly BaseMapId[], chosen: string | null): BaseMapId {
  const known = baseMapId.safeParse(chosen);
  if (known.success && offered.includes(known.data)) return known.data;
  return offered[0] ?? 'schematic';
}

export function recallBaseMap(): string | null {
  try {
    return localStorage.getItem(storeKey);
  } catch {
    return null;
  }
}

export function keepBaseMap(id: BaseMapId): void {
  try {
    localStorage.setItem(storeKey, id);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
