import { isDecided, type Pin, standsAlone } from './pin.ts';

/** From the middle outward, each ring with room for six more than the one before: in all for 331 pins at one point. */
const rings = Array.from({ length: 10 }, (_, at) => ({ places: 6 * (at + 1), radius: 42 + 40 * at }));

/** Where each place of a stack lies from its point, in pixels at scale 1. */
export const stackPlaces: readonly { readonly x: number; readonly y: number }[] = [
  { x: 0, y: 0 },
  ...rings.flatMap(({ places, radius }) =>
    Array.from({ length: places }, (_, at) => {
      const turn = ((at + (places > 6 ? 0.5 : 0)) / places) * 2 * Math.PI;
      return { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
    }),
  ),
];

/**
 * The place of each pin that shares its point with others; a pin alone is not in it.
 * Urgent pins come next to the middle, which the ring of a cluster takes when one zooms out; decided ones outside.
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
  const others = stack.filter((pin) => !standsAlone(pin));
  const [first, ...rest] = [...others.filter((pin) => !isDecided(pin)), ...others.filter(isDecided)];
  const order = first ? [first, ...alone, ...rest] : alone;
  for (const [at, { id }] of order.entries()) placed.set(id, at % stackPlaces.length);
}
