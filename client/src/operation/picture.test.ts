import { stateFingerprint, stateToJson } from '@nachtwacht/shared/operation/state-json.ts';
import { expect, test } from 'vitest';
import { operationCreated, operationOpened, staffEnrolled, toWire } from '../../test/night.ts';
import { createPicture } from './picture.ts';

const atOnce = (callback: () => void) => callback();
const night = toWire([operationCreated, operationOpened, staffEnrolled('Noor'), staffEnrolled('Bram')]);
const [first, second, third, fourth] = night;
const pictureOf = (entries: typeof night) => {
  const picture = createPicture(atOnce);
  picture.apply(entries);
  return picture;
};

test('P1 P2 equal entries give equal pictures, however they are parcelled', () => {
  const inParts = createPicture(atOnce);
  for (const entry of night) inParts.apply([entry]);
  expect(stateFingerprint(inParts.state)).toBe(stateFingerprint(pictureOf(night).state));
  expect(inParts.position).toEqual({ epoch: 1, seq: 4, hash: fourth?.[2] });
});

test('P4 an entry that comes twice changes nothing', () => {
  const picture = pictureOf(night);
  const { version } = picture;
  expect(picture.apply(night.slice(1))).toBe('applied');
  expect(picture.version).toBe(version);
  expect(picture.state.seq).toBe(4);
});

test('P4 an entry that does not follow is a gap: nothing after it is applied', () => {
  if (!first || !second || !fourth || !third) throw new Error('four entries');
  const picture = createPicture(atOnce);
  expect(picture.apply([first, second, fourth])).toBe('gap');
  expect(picture.state.seq).toBe(2);
  expect(picture.apply([third, fourth])).toBe('applied');
  expect(picture.state.staff.size).toBe(2);
});

test('P3 an event that this page does not know stops the picture for good', () => {
  if (!first || !second) throw new Error('two entries');
  const picture = createPicture(atOnce);
  let told = 0;
  picture.subscribe(() => {
    told += 1;
  });
  const unknown = [second[0].replace('operation.opened', 'operation.dreamt'), second[1], second[2]] as const;
  expect(picture.apply([first, unknown])).toBe('stopped');
  expect(picture.stopped).toContain('operation.dreamt');
  expect(told).toBeGreaterThan(0);
  expect(picture.apply([second])).toBe('stopped');
  expect(picture.state.seq).toBe(1);
});

test('a picture goes on from a snapshot as if it had read everything itself', () => {
  const [before, after] = [pictureOf(night.slice(0, 2)), createPicture(atOnce)];
  if (!before.position) throw new Error('a position');
  after.load({ position: before.position, state: stateToJson(before.state) });
  after.apply(night.slice(2));
  expect(stateFingerprint(after.state)).toBe(stateFingerprint(pictureOf(night).state));
});

test('a burst of entries repaints once, and tells who must know at once', () => {
  const frames: (() => void)[] = [];
  const picture = createPicture((callback) => frames.push(callback));
  const seen: string[] = [];
  picture.subscribe(() => seen.push('painted'));
  picture.onChange(() => seen.push('told'));
  for (const entry of night) picture.apply([entry]);
  expect(seen).toEqual(['told', 'told', 'told', 'told']);
  for (const frame of frames) frame();
  expect(seen.slice(4)).toEqual(['painted']);
});
