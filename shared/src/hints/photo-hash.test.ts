import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestPhotos, differenceHash, hammingDistance } from './photo-hash.ts';

const slope = Array.from({ length: 72 }, (_, index) => 255 - (index % 9) * 20);

test('a photo that grows darker to the right sets every bit', () => {
  expect(differenceHash(slope)).toBe('ffffffffffffffff');
  expect(differenceHash([...slope].reverse())).toBe('0000000000000000');
});

test('the same photo a little brighter has the same hash', () => {
  expect(differenceHash(slope.map((grey) => grey / 2 + 30))).toBe(differenceHash(slope));
});

test('distance counts the bits that differ, and what is no hash is as far as can be', () => {
  expect(hammingDistance('ffffffffffffffff', 'fffffffffffffff0')).toBe(4);
  expect(hammingDistance('geen hash', 'ffffffffffffffff')).toBe(64);
  expect(closestPhotos(['0000000000000000', 'ffffffffffffffff'], ['fffffffffffffffe'])).toBe(1);
  expect(closestPhotos([], ['ffffffffffffffff'])).toBe(64);
});

test('any 72 values give 16 hex digits, at distance 0 from themselves and as far there as back', () => {
  const values = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 72, maxLength: 72 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [one, other] = [differenceHash(a), differenceHash(b)];
      expect(one).toMatch(/^[\da-f]{16}$/u);
      expect(hammingDistance(one, one)).toBe(0);
      expect(hammingDistance(one, other)).toBe(hammingDistance(other, one));
    }),
  );
});
