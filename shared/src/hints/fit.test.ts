import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitDescriptions } from './fit.ts';
import type { HintDescription, HintMessage } from './hint.ts';

const woerden = { lng: 4.88, lat: 52.087 };
const northBy = (metres: number) => ({ lng: woerden.lng, lat: woerden.lat + metres / 111_195 });
const seenAt = (point: { lng: number; lat: number }) => ({ ...point, at: '2026-12-31T22:00:00.000Z' });

const man: HintDescription = {
  ...{ id: 'man', kind: 'person', plate: null, lastSeen: seenAt(woerden) },
  text: 'Man, witte jas, blauwe spijkerbroek, groene rugzak. Slaat met een hamer op abri’s. Te voet richting station.',
};
const van: HintDescription = {
  ...{ id: 'van', kind: 'vehicle', plate: 'RDX-51-H', lastSeen: seenAt(woerden) },
  text: 'Witte Ford Transit, kenteken RDX-51-H, drie mannen.',
};
const riders: HintDescription = {
  ...{ id: 'riders', kind: 'group', plate: null, lastSeen: seenAt(woerden) },
  text: 'Vijf jongens op fatbikes met bivakmutsen, gooien met stenen.',
};
const all = [man, van, riders];

function message(text: string, more: Partial<HintMessage> = {}): HintMessage {
  return {
    ...{ id: 'm', at: '2026-12-31T22:06:00.000Z', groupId: 'g', adminId: null, source: 'self', called112: 'no' },
    ...{ urgency: 'normal', kinds: [], point: northBy(300), near: null, photoHashes: [], text },
    ...more,
  };
}
const fitting = (text: string, more: Partial<HintMessage> = {}) =>
  fitDescriptions(all, message(text, more)).map(({ descriptionId }) => descriptionId);

describe('a message fits a description', () => {
  test('by clothing and colour, in other words than the description', () => {
    expect(fitting('Er loopt een vent met een witte jas en groene rugtas door onze straat')).toEqual(['man']);
  });
  test('by its plate, whole, in part or with one misread character', () => {
    for (const plate of ['RDX-51-H', 'rdx51h', 'RDX-57-H', 'kenteken RDX 51', 'kenteken begint met RDX, witte bus']) {
      expect(fitting(`Net voorbij zien rijden: ${plate}`), plate).toEqual(['van']);
    }
  });
  test('by the kind of vehicle, number and make', () => {
    expect(fitting('witte transit met drie kerels rijdt hier stapvoets')).toEqual(['van']);
    expect(fitting('groepje van 5 op dikke banden, bivakmutsen op')).toEqual(['riders']);
  });
});

describe('a message does not fit', () => {
  test('when the colour belongs to something else', () => {
    expect(fitting('Man in zwarte jas naast een witte bestelbus')).not.toContain('man');
    expect(fitting('Man met witte jas stapt in zwarte bestelbus')).not.toContain('van');
  });
  test('when the plate is another one', () => {
    expect(fitting('Witte Ford Transit met kenteken GKB-92-T, drie mannen')).toEqual([]);
  });
  test('when another make is seen, or a woman for a man', () => {
    expect(fitting('witte Mercedes Sprinter rijdt rond')).toEqual([]);
    expect(fitting('Vrouw met rode jas en rugzak')).toEqual([]);
  });
  test('when nobody could have come so far', () => {
    expect(fitting('vent met witte jas en groene rugtas', { point: northBy(20_000) })).toEqual([]);
  });
  test('when there is an everyday reason, or nothing but a common thing', () => {
    expect(fitting('Jongen met jas laat zijn hond uit')).toEqual([]);
    expect(fitting('Er staat een auto dubbel geparkeerd')).toEqual([]);
    expect(fitting('Gelukkig nieuwjaar allemaal')).toEqual([]);
  });
});

test('the hint says how far in how many minutes, and by what means', () => {
  const [hint] = fitDescriptions([van], message('RDX-51-H', { point: northBy(2100) }));
  expect(hint?.reasons).toContainEqual({ kind: 'reach', metres: 2100, minutes: 6, by: 'bike' });
  expect(hint?.reasons).toContainEqual({ kind: 'plate', plate: 'RDX-51-H', misread: false });
});

test('any text, point and time: no throw, the same again, at most three, scores within 0..1', () => {
  const words = fc.constantFrom(
    'witte',
    'jas',
    'RDX-51',
    'fatbike',
    'vijf',
    'geen',
    'helm',
    'richting',
    '?',
    '12',
    'grijze',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.double(), fc.double(), fc.string(), (said, lng, lat, at) => {
      const given = message(said, { point: { lng, lat }, at });
      const hints = fitDescriptions(all, given);
      expect(fitDescriptions(all, given)).toEqual(hints);
      expect(hints.length).toBeLessThanOrEqual(3);
      for (const { score } of hints) expect(score >= 0 && score <= 1).toBe(true);
    }),
    { numRuns: 60 },
  );
});
