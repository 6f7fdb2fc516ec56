import { type Pin, standsAlone } from './pin.ts';

/** The rings of places around a point at which several pins stand, from the middle outward: how many, how far in pixels. */
const rings = [
  { places: 6, radius: 42 },
  { places: 12, radius: 82 },
  { places: 18, radius: 122 },
] as const;

/** Where each place of a stack lies from its point, in pixels at scale 1. */
export const stackPlaces: readonly { readonly x: number; readonly y: number }[] = [
  { x: 0, y: 0 },
  ...rings.flatMap(({ places, radius }) =>
    Array.from({ length: places }, (_, at) => {
      const turn = ((at + (places > 6 ? 0.5 : 0)) / places) * 2 * Math.PI;
      return { x: Math.round(radius * Math.cos(turn)), y: Math.round(radius * Math.sin(turn)) };
    }),
  ),
];

/**
 * The place of each pin that shares its point with others; a pin alone is not in it.
 * Urgent pins come next to the middle, which the ring of a cluster takes when one zooms out.
 */
export function stackPins(pins: readonly Pin[]): ReadonlyMap<string, number> {
  const points = new Map<number, Pin | Pin[]>();
  for (const pin of pins) {
    const point = toCell(pin);
    const there = points.get(point);
    if (Array.isArray(there)) there.push(pin);
    else points.set(point, there ? [there, pin] : pin);
  }
  const placed = new Map<string, number>();
  for (const stack of points.values()) if (Array.isArray(stack)) placeStack(stack, placed);
  return placed;
}

/** One number for each spot of about a metre: many times quicker to look up than a text. */
function toCell({ lng, lat }: Pin): number {
  return Math.round(lng * 1e5) * 1e8 + Math.round(lat * 1e5);
}

function placeStack(stack: readonly Pin[], placed: Map<string, number>): void {
  const alone = stack.filter(standsAlone);
  const [first, ...rest] = stack.filter((pin) => !standsAlone(pin));
  const order = first ? [first, ...alone, ...rest] : alone;
  for (const [at, { id }] of order.entries()) placed.set(id, at % stackPlaces.length);
}
