import { type CoverBox, MAX_COVER_BOXES } from '@nachtwacht/shared/broadcasts/photos.ts';

/** Of the picture's side: one press of an arrow, and the least that a hand can still hit. */
export const STEP = 0.01;
export const MIN_SIDE = 0.02;
const FRESH_SIDE = 0.16;

/** One more box in the middle, a little aside of the one before, so that both can be seen. */
export function addBox(boxes: readonly CoverBox[]): readonly CoverBox[] {
  if (boxes.length >= MAX_COVER_BOXES) return boxes;
  const aside = ((boxes.length % 8) - 2) * 0.05;
  const start = (1 - FRESH_SIDE) / 2 + aside;
  return [...boxes, moveBox({ x: start, y: start, width: FRESH_SIDE, height: FRESH_SIDE }, 0, 0)];
}

/** Stops at the edges. */
export function moveBox({ x, y, width, height }: CoverBox, dx: number, dy: number): CoverBox {
  return { x: round(within(x + dx, 0, 1 - width)), y: round(within(y + dy, 0, 1 - height)), width, height };
}

/** By its right and lower side; never beyond the picture, never too small to see. */
export function sizeBox({ x, y, width, height }: CoverBox, dx: number, dy: number): CoverBox {
  return {
    ...{ x, y },
    width: round(within(width + dx, MIN_SIDE, 1 - x)),
    height: round(within(height + dy, MIN_SIDE, 1 - y)),
  };
}

/** Between two corners as drawn, in any direction; null when it is no more than a click. */
export function boxBetween(from: Corner, to: Corner): CoverBox | null {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((each) => within(each, 0, 1)) as Two;
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((each) => within(each, 0, 1)) as Two;
  if (right - left < MIN_SIDE / 2 || bottom - top < MIN_SIDE / 2) return null;
  const box = { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
  return sizeBox(
    moveBox({ ...box, width: Math.max(box.width, MIN_SIDE), height: Math.max(box.height, MIN_SIDE) }, 0, 0),
    0,
    0,
  );
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}
type Two = [number, number];

/** What an arrow does to a box, with shift to its size; null for another key. */
export function pressOnBox(box: CoverBox, key: string, shift: boolean): CoverBox | null {
  const way = ways[key];
  if (!way) return null;
  return (shift ? sizeBox : moveBox)(box, way[0] * STEP, way[1] * STEP);
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/** Four decimals are finer than any picture; rounded down, so that a box never ends beyond the edge. */
function round(value: number): number {
  return Math.floor(value * 10_000 + 1e-6) / 10_000;
}
