import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HintMessage, MessageKind } from './hint.ts';
import { findLikely, isLikely, likelihood } from './likeness.ts';
import { createLikenessIndex } from './likeness-index.ts';

const here = { lng: 4.88, lat: 52.087 };
const northBy = (metres: number) => ({ lng: here.lng, lat: here.lat + metres / 111_195 });
const after = (minutes: number) => new Date(Date.parse('2026-12-31T22:00:00.000Z') + minutes * 60_000).toISOString();

let count = 0;
function message(text: string, kinds: MessageKind[], minutes: number, more: Partial<HintMessage> = {}): HintMessage {
  count += 1;
  return {
    ...{ id: `m${String(count).padStart(5, '0')}`, at: after(minutes), groupId: `g${count}`, adminId: `a${count}` },
    ...{ text, source: 'self', called112: 'no', urgency: 'normal', point: here, near: null, photoHashes: [] },
    kinds: kinds.map((kind) => ({ kind, score: 0.8, words: [] })),
    ...more,
  };
}
const first = () => message('Bushok aan de Lindelaan wordt gesloopt, overal glas', ['vandalism'], 0);
function hintsFor(earlier: readonly HintMessage[], now: HintMessage) {
  const index = createLikenessIndex({ windowMinutes: 120 });
  for (const each of earlier) index.add(each);
  return findLikely(index, now);
}

describe('two messages are about the same happening', () => {
  test('told in other words, with another spelling of the street', () => {
    expect(
      isLikely(first(), message('ze trappen de abri kapot lindeln', ['vandalism'], 4, { point: northBy(60) })),
    ).toBe(true);
  });
  test('when one has no pin, by its words and the area of its group', () => {
    const vague = message('bushalte Lindelaan ligt in stukken', ['vandalism'], 9, { point: null, near: northBy(500) });
    expect(isLikely(first(), vague)).toBe(true);
  });
  test('when a photo is nearly the same, whatever the words', () => {
    const one = message('kijk nou', [], 0, { photoHashes: ['f0e1d2c3b4a59687'] });
    const other = message('dit kreeg ik net', [], 10, { photoHashes: ['f0e1d2c3b4a59686'], point: northBy(900) });
    expect(hintsFor([one], other)[0]?.reasons).toContainEqual({ kind: 'same-photo' });
  });
  test('when a group with the same things moved on within reach', () => {
    const seen = message('zes jongens op fatbikes met bivakmutsen', ['nuisance'], 0);
    expect(isLikely(seen, message('fatbikes hier, bivakmutsen op', ['nuisance'], 8, { point: northBy(1200) }))).toBe(
      true,
    );
  });
});

describe('two messages are about different happenings', () => {
  test('in another street, however alike', () => {
    const other = message('Spiegel van auto getrapt in de Mauvestraat', ['vandalism'], 20, { point: northBy(450) });
    expect(isLikely(message('Spiegel van auto getrapt in de Halsstraat', ['vandalism'], 0), other)).toBe(false);
  });
  test('of one kind nearby with another object', () => {
    const other = message('Container in brand achter de winkels', ['fire'], 30, { point: northBy(500) });
    expect(isLikely(message('Caravan in brand op de oprit', ['fire'], 0), other)).toBe(false);
  });
  test('hours apart, or of no kind at all', () => {
    expect(
      isLikely(
        message('Knallen op het plein', ['fireworks'], 0),
        message('Knallen bij de flat', ['fireworks'], 170, { point: northBy(300) }),
      ),
    ).toBe(false);
    expect(
      isLikely(message('Gelukkig nieuwjaar!', ['chatter'], 0), message('Gelukkig nieuwjaar', ['chatter'], 1)),
    ).toBe(false);
  });
});

describe('a hint', () => {
  test('says by which words, metres, minutes and kind', () => {
    const now = message('abri lindeln kapot', ['vandalism'], 6, { point: northBy(80) });
    const [hint] = hintsFor([first()], now);
    expect(hint?.reasons).toContainEqual({ kind: 'metres', metres: 80 });
    expect(hint?.reasons).toContainEqual({ kind: 'minutes', minutes: 6 });
    expect(hint?.reasons).toContainEqual({ kind: 'same-kind', messageKind: 'vandalism' });
    expect(hint?.reasons[0]).toMatchObject({ kind: 'words', words: expect.arrayContaining(['lindeln', 'abri']) });
  });
  test('corroborates when two groups saw it themselves, not when one heard it or it is one group', () => {
    const now = { ...first(), at: after(3), text: 'Lindelaan: ze slopen het bushok!' };
    expect(hintsFor([first()], now)[0]).toMatchObject({ corroborates: true, rumour: false });
    expect(hintsFor([first()], { ...now, source: 'heard' })[0]).toMatchObject({ corroborates: false, rumour: false });
    const before = first();
    expect(hintsFor([before], { ...now, groupId: before.groupId })[0]).toMatchObject({ corroborates: false });
  });
  test('says that it may be a rumour: the same text again, or only heard and forwarded', () => {
    const copy = { ...first(), at: after(5) };
    expect(hintsFor([first()], copy)[0]).toMatchObject({ corroborates: false, rumour: true });
    const heard = { ...first(), source: 'heard' as const };
    const told = message('bushok lindelaan gesloopt hoor ik', ['vandalism'], 5, { source: 'forwarded' });
    expect(hintsFor([heard], told)[0]).toMatchObject({ rumour: true });
  });
  test('is given for three at most, never for the message itself, and not for what was forgotten', () => {
    const earlier = Array.from({ length: 6 }, first);
    const index = createLikenessIndex({ windowMinutes: 120 });
    for (const each of earlier) index.add(each);
    const now = { ...first(), at: after(2) };
    index.add(now);
    expect(findLikely(index, now).map(({ messageId }) => messageId)).not.toContain(now.id);
    expect(findLikely(index, now)).toHaveLength(3);
    index.forget(after(1));
    expect(index.size).toBe(1);
    expect(findLikely(index, now)).toEqual([]);
  });
});

test('a corrected message takes the place of what it was', () => {
  const index = createLikenessIndex({ windowMinutes: 120 });
  const wrong = first();
  index.add(wrong);
  index.add({ ...wrong, text: 'Hier is het stil', kinds: [], point: northBy(5000) });
  expect(index.size).toBe(1);
  expect(findLikely(index, { ...first(), at: after(2) })).toEqual([]);
});

test('however many earlier messages, the number compared stays bounded', () => {
  const index = createLikenessIndex({ windowMinutes: 120 });
  for (let each = 0; each < 2000; each += 1)
    index.add(message('Vuurwerk op het plein bij de kerk', ['fireworks'], each / 100));
  expect(index.candidates(message('Vuurwerk op het plein bij de kerk', ['fireworks'], 20)).length).toBeLessThanOrEqual(
    400,
  );
});

test('any two messages: no throw, a share 0..1, the same from either side and again', () => {
  const words = fc.constantFrom(
    'brand',
    'lindelaan',
    'RDX-51',
    'bushok',
    'witte',
    'jas',
    'fatbikes',
    'geen',
    '??',
    'spiegel',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words).map((list) => list.join(' ')),
  );
  const given = fc.record({
    text,
    lng: fc.double(),
    lat: fc.double(),
    at: fc.oneof(fc.string(), fc.constant(after(0))),
  });
  fc.assert(
    fc.property(given, given, (a, b) => {
      const make = ({ text: said, lng, lat, at }: typeof a) => message(said, ['fire'], 0, { point: { lng, lat }, at });
      const [one, other] = [make(a), make(b)];
      const score = likelihood(one, other);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(likelihood(other, one)).toBe(score);
      const hints = hintsFor([one], other);
      expect(hintsFor([one], other)).toEqual(hints);
    }),
    { numRuns: 60 },
  );
});
