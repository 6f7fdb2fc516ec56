import { expect, test } from 'vitest';
import { classification } from './classification.ts';
import { className, classOf, dispatchKinds, findKinds, plainKind } from './kinds.ts';

/** The kinds of the first journals: none of them may go. */
const early = [
  ...['fire-outdoor', 'fire-container', 'fire-vehicle', 'fire-building', 'fireworks', 'fireworks-dealing', 'explosion'],
  ...['vandalism', 'nuisance-youths', 'nuisance-noise', 'suspicious-person', 'suspicious-vehicle', 'burglary', 'theft'],
  ...['fight', 'assault', 'threat', 'weapon', 'injured', 'traffic', 'traffic-accident', 'missing', 'animal', 'other'],
];

test('every kind that a journal may hold is classified', () => {
  expect(early.filter((kind) => !Object.hasOwn(classification, kind))).toEqual([]);
});

test('a code goes with three levels, stands once, and is six characters', () => {
  const codes = dispatchKinds.flatMap((kind) => {
    const { code, levels } = classOf(kind);
    expect([kind, code !== null]).toEqual([kind, levels.length === 3]);
    return code ?? [];
  });
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9]{6}$/.test(code))).toEqual([]);
});

test('its first level is one of those of the set', () => {
  const first = new Set(dispatchKinds.flatMap((kind) => classOf(kind).levels[0] ?? []));
  expect([...first].sort()).toEqual([
    ...['Bezitsaantasting', 'Brand', 'Dienstverlening', 'Leefmilieu', 'Ongeval', 'Veiligheid en openbare orde'],
    'Verkeer',
  ]);
});

test('it is named as in the classification, and in plain words', () => {
  expect(className('fireworks')).toBe('Leefmilieu / Overlast van/door / Vuurwerk');
  expect(className('other')).toBe('Overig');
  expect([plainKind('fireworks', 'nl'), plainKind('fireworks', 'en')]).toEqual([
    'Overlast van vuurwerk',
    'Nuisance of fireworks',
  ]);
});

test.each([
  ['vuurwe', ['fireworks', 'fireworks-dealing']],
  ['over jeu', ['nuisance-youths']],
  ['brbtct', ['fire-container']],
  ['stab', ['stabbing']],
  ['iets anders', []],
])('typing “%s” finds %s', (typed, kinds) => {
  expect(findKinds(typed)).toEqual(kinds);
});

test('typing nothing finds all, in their order', () => {
  expect(findKinds('')).toEqual(dispatchKinds);
});
