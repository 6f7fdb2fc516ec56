import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hotspot, Note } from '../knowledge/knowledge.ts';
import type { HintMessage } from './hint.ts';
import { localHints } from './local.ts';

const at = '2026-12-31T22:10:00.000Z';
const polder = { lng: 4.90856, lat: 52.07877 };
const eastBy = (metres: number) => ({ lng: polder.lng + metres / 68_400, lat: polder.lat });

const hotspot = (id: string, year: number, kind: string, text = '', point = polder): Hotspot => ({
  ...{ id, year },
  content: { ...point, name: id, kind, text, radiusMetres: 80 },
});
const note = (id: string, until: string | null, addedAt = '2026-12-31T18:00:00.000Z', point = polder): Note => ({
  ...{ id, kind: 'permit', until, addedAt, addedBy: 's', content: { ...point, text: 'Vreugdevuur toegestaan.' } },
});
const message = (more: Partial<HintMessage> = {}): HintMessage => ({
  ...{ id: 'm', at, groupId: 'g', adminId: null, text: 'brandstapel', source: 'self', called112: 'no' },
  ...{
    urgency: 'normal',
    kinds: [{ kind: 'fire', score: 0.8, words: [] }],
    point: eastBy(40),
    near: null,
    photoHashes: [],
  },
  ...more,
});
const hotspotsFor = (hotspots: readonly Hotspot[], given = message()) =>
  localHints(given, { hotspots, notes: [], at }).hotspots.map(({ hotspotId }) => hotspotId);
const notesFor = (notes: readonly Note[], given = message()) =>
  localHints(given, { hotspots: [], notes, at }).notes.map(({ noteId }) => noteId);

test('the same kind of trouble weighs more than another, last year more than years ago, the same hour more than another', () => {
  expect(hotspotsFor([hotspot('ruiten', 2025, 'vernieling'), hotspot('vuur', 2025, 'brandstapel')])).toEqual([
    'vuur',
    'ruiten',
  ]);
  expect(hotspotsFor([hotspot('oud', 2021, 'brand'), hotspot('vorig', 2025, 'brand')])).toEqual(['vorig', 'oud']);
  const hours = [hotspot('vroeg', 2025, 'brand', 'Rond 18 uur.'), hotspot('laat', 2025, 'brand', 'Rond 23:00.')];
  expect(hotspotsFor(hours)).toEqual(['laat', 'vroeg']);
});

test('trouble elsewhere is no hint, and neither is what was destroyed', () => {
  expect(hotspotsFor([hotspot('ver', 2025, 'brand', '', eastBy(600))])).toEqual([]);
  expect(hotspotsFor([{ id: 'leeg', year: 2025, content: null }])).toEqual([]);
});

test('a permit counts from when it was entered until it ends, near by', () => {
  expect(notesFor([note('geldt', '2027-01-01T00:00:00.000Z'), note('altijd', null)])).toEqual(['altijd', 'geldt']);
  expect(notesFor([note('voorbij', at), note('later', null, '2026-12-31T23:00:00.000Z')])).toEqual([]);
  expect(notesFor([note('ver', null, '2026-12-31T18:00:00.000Z', eastBy(900))])).toEqual([]);
});

test('without a point the area of the group stands for the place, and weighs half', () => {
  const known = [hotspot('vuur', 2025, 'brandstapel')];
  const [sure] = localHints(message(), { hotspots: known, notes: [], at }).hotspots;
  const [unsure] = localHints(message({ point: null, near: eastBy(40) }), { hotspots: known, notes: [], at }).hotspots;
  expect(unsure?.weight).toBeLessThan(sure?.weight ?? 0);
  expect(hotspotsFor(known, message({ point: null, near: null }))).toEqual([]);
});

test('any place, time and text: no throw, at most five of each', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.string(), fc.string({ maxLength: 500 }), (lng, lat, when, text) => {
      const hotspots = Array.from({ length: 8 }, (_, index) => hotspot(`${index}`, index * 500, text, text));
      const found = localHints(message({ point: { lng, lat } }), { hotspots, notes: [note('n', when)], at: when });
      expect(found.hotspots.length).toBeLessThanOrEqual(5);
    }),
  );
});
