import type { State } from '@nachtwacht/shared/operation/state.ts';
import { z } from 'zod';
import type { PickedPoint } from './place-on-map.ts';

export type View = { readonly centre: PickedPoint; readonly zoom: number };
const bounds = z.strictObject({ west: z.number(), east: z.number(), south: z.number(), north: z.number() });
export type Bounds = z.infer<typeof bounds>;

const TILE = 512;
const MAX_ZOOM = 15;
const MARGIN = 0.9;

/** Around all group areas, else around the operation's centre with 3 km each way. */
function selectBounds(state: State): Bounds | null {
  const found: Bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const { content } of state.groups.values()) for (const corner of content?.area ?? []) widen(found, corner);
  if (found.west < found.east) return found;
  const centre = state.operation?.content?.centre;
  if (!centre) return null;
  return { west: centre.lng - 0.044, east: centre.lng + 0.044, south: centre.lat - 0.027, north: centre.lat + 0.027 };
}

const AROUND_WOERDEN: Bounds = { west: 4.6, east: 5.2, south: 51.95, north: 52.3 };

/** The bounds as text, so that a screen need not look again while they stay the same. */
export const selectBoundsText = (state: State): string => JSON.stringify(selectBounds(state) ?? AROUND_WOERDEN);

export function readBounds(text: string): Bounds {
  return bounds.parse(JSON.parse(text));
}

/** The closest view of a web-Mercator map of this size that shows all of the bounds. */
export function fitBounds({ west, east, south, north }: Bounds, size: { width: number; height: number }): View {
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = ((east - west) / 360) * TILE;
  const down = Math.abs(bottom - top) * TILE;
  const zoom = Math.min(Math.log2((size.width * MARGIN) / across), Math.log2((size.height * MARGIN) / down), MAX_ZOOM);
  return { centre: { lng: (west + east) / 2, lat: latitude((top + bottom) / 2) }, zoom };
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
