import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSeenPlates, matchPlate } from './plate.ts';

const charactersIn = (text: string) => findSeenPlates(text).map(({ characters }) => characters);
const fits = (plate: string, text: string) => {
  const [seen] = findSeenPlates(text);
  return seen ? matchPlate(plate, seen) : null;
};

test('a plate is read with dashes, spaces or neither, in any case', () => {
  for (const written of ['RDX-51-H', 'rdx-51-h', 'RDX 51 H', 'RDX51H', 'rdx51h', 'rdx 51 h']) {
    expect(charactersIn(`witte bus ${written} rijdt weg`), written).toEqual(['RDX51H']);
  }
});

test('a part of a plate is read after "kenteken" or "begint met", or in capitals with digits', () => {
  expect(charactersIn('kenteken begint met RDX')).toEqual(['RDX']);
  expect(charactersIn('blauwe auto, rdx 51 en verder weet ik niet, kenteken dus')).toEqual([]);
  expect(charactersIn('kenteken rdx 51 en verder weet ik het niet')).toEqual(['RDX51']);
  expect(charactersIn('zag RDX 5? H dacht ik')).toEqual(['RDX5?H']);
});

test('a postcode, a house number, a time and plain words are no plates', () => {
  for (const text of [
    '3446 BX Woerden',
    '3446BX',
    'nr 12 en 14',
    'om 23.15 uur',
    'DE HELE A12 staat vast',
    '52.0904, 4.8803',
  ]) {
    expect(charactersIn(text), text).toEqual([]);
  }
});

test('a plate fits whole, in part, or with one misread character, and no further', () => {
  expect(fits('RDX-51-H', 'RDX-51-H')).toMatchObject({ misread: false, agreed: 6 });
  expect(fits('RDX-51-H', 'kenteken RDX 51')).toMatchObject({ misread: false, agreed: 5 });
  expect(fits('RDX-51-H', 'RDX-57-H')).toMatchObject({ misread: true, agreed: 5 });
  expect(fits('RDX-51-H', 'RDK-57-H')).toBeNull();
  expect(fits('RDX-51-H', 'kenteken RDX 5? H')).toMatchObject({ misread: false, agreed: 5 });
});

test('no text makes it throw, and what it finds is never longer than a plate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const seen of findSeenPlates(text)) {
        expect(seen.characters.length).toBeLessThanOrEqual(6);
        matchPlate('RDX-51-H', seen);
      }
    }),
  );
});
