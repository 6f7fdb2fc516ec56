import type { Group } from '@nachtwacht/shared/groups/group.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { z } from 'zod';
import type { PickedPoint } from './place-on-map.ts';

export type View = { readonly centre: PickedPoint; readonly zoom: number };
const bounds = z.strictObject({ west: z.number(), east: z.number(), south: z.number(), north: z.number() });
export type Bounds = z.infer<typeof bounds>;
const town = z.strictObject({ name: z.string(), bounds });
export type Town = z.infer<typeof town>;

const TILE = 512;
const MAX_ZOOM = 15;
const MARGIN = 0.84;
/** A pin stands on its point: so far it reaches above it, in pixels at scale 1. */
const PIN_ABOVE = 62;
/** Of a low map not more than this is kept free for pins above the northern edge: the streets come first. */
const MAX_ABOVE = 0.14;

const AROUND_WOERDEN: Bounds = { west: 4.83, east: 4.97, south: 52.06, north: 52.11 };

/** Around the areas of these groups; null when none has one. */
function aroundGroups(groups: Iterable<Group>): Bounds | null {
  const found: Bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const { content } of groups) for (const corner of content?.area ?? []) widen(found, corner);
  return found.west < found.east ? found : null;
}

/** Around all group areas, else around the operation's centre with 3 km each way. */
function selectBounds(state: State): Bounds {
  const centre = state.operation?.content?.centre;
  const around = centre && {
    ...{ west: centre.lng - 0.044, east: centre.lng + 0.044 },
    ...{ south: centre.lat - 0.027, north: centre.lat + 0.027 },
  };
  return aroundGroups(state.groups.values()) ?? around ?? AROUND_WOERDEN;
}

/** The bounds as text, so that a screen need not look again while they stay the same. */
export const selectBoundsText = (state: State): string => JSON.stringify(selectBounds(state));

export function readBounds(text: string): Bounds {
  return bounds.parse(JSON.parse(text));
}

/** Each municipality with the bounds of its groups, as text; most groups first. */
export function selectTownsText(state: State): string {
  const byTown = Map.groupBy(state.groups.values(), ({ content }) => content?.municipality ?? '');
  const found = [...byTown]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, groups]) => {
      const around = aroundGroups(groups);
      return around && name !== '' ? [{ name, bounds: around }] : [];
    });
  return JSON.stringify(found);
}

export function readTowns(text: string): readonly Town[] {
  return z.array(town).parse(JSON.parse(text));
}

/** The closest view of a web-Mercator map of this size that shows all of the bounds, and pins of this scale on their edges whole. */
export function fitBounds(
  { west, east, south, north }: Bounds,
  { width, height }: { width: number; height: number },
  pinScale = 1,
): View {
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = ((east - west) / 360) * TILE;
  const down = Math.abs(bottom - top) * TILE;
  const wanted = PIN_ABOVE * pinScale - (height * (1 - MARGIN)) / 2;
  const above = Math.min(Math.max(wanted, 0), height * MAX_ABOVE);
  const free = {
    width: width * MARGIN,
    height: height * MARGIN - above,
  };
  const zoom = Math.min(Math.log2(free.width / across), Math.log2(free.height / down), MAX_ZOOM);
  const shift = above / 2 / (TILE * 2 ** zoom);
  return { centre: { lng: (west + east) / 2, lat: latitude((top + bottom) / 2 - shift) }, zoom };
}

function widen(around: Bounds, [lng, lat]: readonly [number, number]): void {
  around.west = Math.min(around.west, lng);
  around.east = Math.max(around.east, lng);
  around.south = Math.min(around.south, lat);
  around.north = Math.max(around.north, lat);
}

/** 0..1 from north to south. */
function mercator(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
