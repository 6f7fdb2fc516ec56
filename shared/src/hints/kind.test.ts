import { expect, test } from 'vitest';
import type { MessageKind } from './hint.ts';
import { assessKinds } from './kind.ts';

test.each<[string, MessageKind]>([
  ['jongens gooien rotjes in de portiek', 'fireworks'],
  ['🎆🎆🎆 hele straat vol', 'fireworks'],
  ['container staat in de fik', 'fire'],
  ['bushokje ligt aan diggelen', 'vandalism'],
  ['hangjongeren maken herrie met lachgas', 'nuisance'],
  ['man voelt aan portieren van auto’s', 'suspicious'],
  ['er is ingebroken, achterdeur geforceerd', 'burglary'],
  ['vechtpartij voor de kroeg', 'violence'],
  ['aanrijding op de rotonde', 'traffic'],
  ['mevrouw met dementie wordt vermist', 'missing'],
  ['tot hoe laat mag je afsteken?', 'question'],
  ['gelukkig nieuwjaar iedereen', 'chatter'],
  ['onze hond is weggelopen door het geknal', 'other'],
])('%s is about %s', (text, kind) => {
  expect(assessKinds(text)[0]?.kind).toBe(kind);
});

test('one message may be about two things, each with the words that gave it', () => {
  const hints = assessKinds('brievenbus opgeblazen met een cobra');
  expect(hints.map(({ kind }) => kind).toSorted()).toEqual(['fireworks', 'vandalism']);
  expect(hints.flatMap(({ words }) => words)).toEqual(expect.arrayContaining(['cobra', 'opgeblazen']));
});

test('a question about a thing does not tell of it; a thing told beside a question does', () => {
  expect(assessKinds('mag ik een vuurkorf in de tuin?').map(({ kind }) => kind)).toEqual(['question']);
  expect(assessKinds('Groep sloopt het bushokje. Komt er iemand?')[0]?.kind).toBe('vandalism');
});

test('what is taken back in the same breath is chatter', () => {
  expect(assessKinds('nee joh geen brand, gewoon de bbq')[0]?.kind).toBe('chatter');
});

test('a text without any known word still has a kind, and is unsure of it', () => {
  expect(assessKinds('zzz')).toEqual([{ kind: 'chatter', score: 0.3, words: [] }]);
});
