import { coverBox, MAX_COVER_BOXES } from '@nachtwacht/shared/broadcasts/photos.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBox, boxBetween, MIN_SIDE, moveBox, pressOnBox, STEP, sizeBox } from './cover-boxes.ts';

const [first] = addBox([]);
const box = first ?? { x: 0, y: 0, width: 1, height: 1 };

test('arrows move a box, shift and arrows change its size', () => {
  expect(pressOnBox(box, 'ArrowRight', false)).toEqual(moveBox(box, STEP, 0));
  expect(pressOnBox(box, 'ArrowUp', false)?.y).toBeLessThan(box.y);
  expect(pressOnBox(box, 'ArrowDown', true)?.height).toBeGreaterThan(box.height);
  expect(pressOnBox(box, 'ArrowLeft', true)?.width).toBeLessThan(box.width);
  expect(pressOnBox(box, 'a', false)).toBeNull();
});

test('every new box is seen beside the one before, and there are never too many', () => {
  let boxes = addBox([]);
  for (let count = 0; count < MAX_COVER_BOXES + 5; count += 1) {
    const more = addBox(boxes);
    if (more.length > boxes.length) expect(more.at(-1)).not.toEqual(boxes.at(-1));
    boxes = more;
  }
  expect(boxes).toHaveLength(MAX_COVER_BOXES);
});

test('a click draws nothing, a stroke in any direction draws the same box', () => {
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.5 })).toBeNull();
  const there = boxBetween({ x: 0.2, y: 0.3 }, { x: 0.6, y: 0.5 });
  expect(boxBetween({ x: 0.6, y: 0.5 }, { x: 0.2, y: 0.3 })).toEqual(there);
  expect(there).toMatchObject({ x: 0.2, y: 0.3, width: 0.4 });
});

test('whatever is pressed or drawn, the server takes the box', () => {
  const corner = fc.record({
    x: fc.double({ min: -1, max: 2, noNaN: true }),
    y: fc.double({ min: -1, max: 2, noNaN: true }),
  });
  const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
  const presses = fc.array(fc.record({ key, shift: fc.boolean() }), { maxLength: 250 });
  fc.assert(
    fc.property(corner, corner, presses, (from, to, pressed) => {
      let known = boxBetween(from, to) ?? box;
      for (const each of pressed) known = pressOnBox(known, each.key, each.shift) ?? known;
      expect(coverBox.safeParse(known).success).toBe(true);
      expect(Math.min(known.width, known.height)).toBeGreaterThanOrEqual(MIN_SIDE);
      expect(sizeBox(known, 9, 9).x).toBe(known.x);
    }),
  );
});
