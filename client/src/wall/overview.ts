import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { PickedPoint } from '../map/place-on-map.ts';

export type View = { readonly centre: PickedPoint; readonly zoom: number };
export type Bounds = { west: number; east: number; south: number; north: number };

const TILE = 512;
const MAX_ZOOM = 15;
const MARGIN = 0.9;

/** Around all group areas, else around the operation's centre with 3 km each way. */
export function selectBounds(state: State): Bounds | null {
  const bounds: Bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const { content } of state.groups.values()) for (const corner of content?.area ?? []) widen(bounds, corner);
  if (bounds.west < bounds.east) return bounds;
  const centre = state.operation?.content?.centre;
  if (!centre) return null;
  return { west: centre.lng - 0.044, east: centre.lng + 0.044, south: centre.lat - 0.027, north: centre.lat + 0.027 };
}

/** The closest view of a web-Mercator map of this size that shows all of the bounds. */
export function fitBounds({ west, east, south, north }: Bounds, size: { width: number; height: number }): View {
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = ((east - west) / 360) * TILE;
  const down = Math.abs(bottom - top) * TILE;
  const zoom = Math.min(Math.log2((size.width * MARGIN) / across), Math.log2((size.height * MARGIN) / down), MAX_ZOOM);
  return { centre: { lng: (west + east) / 2, lat: latitude((top + bottom) / 2) }, zoom };
}

function widen(bounds: Bounds, [lng, lat]: readonly [number, number]): void {
  bounds.west = Math.min(bounds.west, lng);
  bounds.east = Math.max(bounds.east, lng);
  bounds.south = Math.min(bounds.south, lat);
  bounds.north = Math.max(bounds.north, lat);
}

/** 0..1 from north to south. */
function mercator(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
