import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessKinds } from './kind.ts';
import { amendLexicon, lexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { readText } from './lexicon-match.ts';
import { assessUrgency } from './urgency.ts';

const longest = 4000;
/** The dearest text is "in in in …": some six hundred phrases hold that word. More a letter would be a table that grew. */
const stepsPerLetter = 210;

const wordsOfLexicon = Object.values(dutchLexicon.concepts)
  .flat()
  .map((term) => term.replaceAll(/[…*]/g, ''));
const nightly = fc
  .array(fc.oneof(fc.constantFrom(...wordsOfLexicon), fc.constantFrom('geen', 'niet', '?', '!!', ',', 'een', '\n')), {
    maxLength: 400,
  })
  .map((words) => words.join(' ').slice(0, longest));
const anyText = fc.oneof(
  nightly,
  fc.string({ maxLength: longest, unit: 'binary' }),
  fc.string({ maxLength: longest, unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('a', 'brand', "'", 'é', '1.', '🔥', 'steken ', ' * '), fc.nat(longest))
    .map(([part, times]) => part.repeat(times).slice(0, longest)),
);

test('the lexicon is what its schema says, and every rule asks for concepts that it has', () => {
  expect(lexicon.parse(dutchLexicon)).toEqual(dutchLexicon);
  const asked = [...dutchLexicon.urgency.rules, ...dutchLexicon.kinds.rules].flatMap(({ all, none }) =>
    [...all, ...(none ?? [])].flatMap((names) => names.split('|')),
  );
  const named = [...asked, ...dutchLexicon.aside, ...Object.keys(dutchLexicon.urgency.context)];
  expect(named.filter((name) => !Object.hasOwn(dutchLexicon.concepts, name))).toEqual([]);
});

describe('of any text whatever', () => {
  test('the hints are the same each time, and never fail', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('yes', 'no', 'unknown'), (text, called) => {
        expect(assessUrgency(text, called)).toEqual(assessUrgency(text, called));
        const kinds = assessKinds(text);
        expect(kinds).toEqual(assessKinds(text));
        expect(kinds.length).toBeGreaterThan(0);
        expect(kinds.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('reading costs no more than so many look-ups a letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text, dutchLexicon).steps).toBeLessThanOrEqual(stepsPerLetter * (text.length + 1));
      }),
      { numRuns: 60, examples: [['in '.repeat(1000)], ['op hem in']] },
    );
  });

  test('twice the text costs about twice as much', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const half = text.slice(0, longest / 2);
        const once = readText(half, dutchLexicon).steps;
        expect(readText(`${half}\n${half}`, dutchLexicon).steps).toBeLessThanOrEqual(2 * once + stepsPerLetter);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an operation’s amendments', () => {
  test('leave the lexicon itself as it was, and show in its version', () => {
    const before = JSON.stringify(dutchLexicon);
    const amended = amendLexicon(dutchLexicon, {
      nicknames: [{ alias: 'de Kuil', place: 'Skatebaan' }],
      muted: [],
      added: [{ word: 'Wipwap', meaning: 'nuisance' }],
    });
    expect(JSON.stringify(dutchLexicon)).toBe(before);
    expect(amended.version).toMatch(/^nl-.+\+[0-9a-f]{8}$/);
    expect(amended.nicknames).toEqual([{ alias: 'de Kuil', place: 'Skatebaan' }]);
    expect(assessKinds('wipwap hier', amended)[0]?.kind).toBe('nuisance');
    expect(assessKinds('wipwap hier')[0]?.kind).toBe('chatter');
  });

  test('without any, the lexicon stays the same one', () => {
    expect(amendLexicon(dutchLexicon, { nicknames: [], muted: [], added: [] })).toBe(dutchLexicon);
  });
});
