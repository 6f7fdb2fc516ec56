import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ring } from '../operation/text.ts';
import type { HintMessage } from './hint.ts';
import { type District, districtsAhead, proposeNextSighting, type Sighting } from './track.ts';

const start = { lng: 4.87, lat: 52.08 };
const eastBy = (metres: number) => ({ lng: start.lng + metres / 68_350, lat: start.lat });
const after = (minutes: number) => new Date(Date.parse('2026-12-31T22:00:00.000Z') + minutes * 60_000).toISOString();

const message = (id: string, minutes: number, metres: number, text: string): HintMessage => ({
  ...{ id, at: after(minutes), groupId: id, adminId: null, text, source: 'self', called112: 'no', urgency: 'normal' },
  ...{ kinds: [], point: eastBy(metres), near: null, photoHashes: [] },
});
const sighting = (minutes: number, metres: number, text: string): Sighting => ({
  ...{ ...eastBy(metres), at: after(minutes), message: message(`s${minutes}`, minutes, metres, text) },
});
const riders = [
  sighting(0, 0, 'Groep op fatbikes gooit rotjes'),
  sighting(8, 900, 'fatbikes hier nu, een met een groene jas'),
];

describe('the next sighting of a moving group', () => {
  test('is the message that tells of the same things within their reach', () => {
    const next = proposeNextSighting(riders, [
      message('anders', 12, 1500, 'Container in brand op het plein'),
      message('zelfde', 14, 1700, 'Stel jongens op fatbikes, groene jas erbij'),
    ]);
    expect(next?.messageId).toBe('zelfde');
    expect(next?.reasons[0]).toEqual({ kind: 'reach', metres: 800, minutes: 6, by: 'foot' });
    expect(next?.reasons[1]).toMatchObject({ kind: 'words', words: expect.arrayContaining(['fatbikes']) });
  });
  test('lies ahead sooner than behind', () => {
    const text = 'groepje fatbikes';
    const next = proposeNextSighting(riders, [message('terug', 14, 100, text), message('verder', 14, 1700, text)]);
    expect(next?.messageId).toBe('verder');
  });
  test('is none when they could not be there, when it is long ago, earlier, or already in the track', () => {
    const text = 'groep op fatbikes, groene jas';
    expect(proposeNextSighting(riders, [message('ver', 10, 30_000, text)])).toBeNull();
    expect(proposeNextSighting(riders, [message('oud', 120, 1500, text), message('eerder', 4, 500, text)])).toBeNull();
    expect(
      proposeNextSighting(
        riders,
        riders.map((each) => each.message),
      ),
    ).toBeNull();
    expect(proposeNextSighting([], [message('los', 10, 0, text)])).toBeNull();
  });
});

describe('districts ahead', () => {
  const district = (id: string, from: number, to: number): District => {
    const [west, east] = [eastBy(from).lng, eastBy(to).lng];
    const area: Ring = [
      [west, 52.078],
      [east, 52.078],
      [east, 52.082],
      [west, 52.082],
      [west, 52.078],
    ];
    return { id, area };
  };
  test('are those that they are riding to, the nearest first, with the minutes that it takes', () => {
    const ahead = districtsAhead(riders, [
      district('verder', 2000, 2600),
      district('hier', 700, 1100),
      district('volgend', 1200, 1800),
      district('achter', -900, -300),
    ]);
    expect(ahead.map(({ id }) => id)).toEqual(['volgend', 'verder']);
    expect(ahead[0]).toMatchObject({ minutes: 3 });
  });
  test('are none while they were seen but once', () => {
    expect(districtsAhead(riders.slice(0, 1), [district('volgend', 1200, 1800)])).toEqual([]);
  });
});

test('any points and times: no throw, the same again', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.string(), fc.string(), (lng, lat, at, text) => {
      const odd: Sighting = { lng, lat, at, message: { ...message('x', 0, 0, text), point: { lng, lat }, at } };
      const next = proposeNextSighting([...riders, odd], [odd.message, message('y', 12, 1200, text)]);
      expect(proposeNextSighting([...riders, odd], [odd.message, message('y', 12, 1200, text)])).toEqual(next);
      expect(districtsAhead([...riders, odd], []).length).toBe(0);
    }),
  );
});
