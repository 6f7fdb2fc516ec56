import { describe, expect, test } from 'vitest';
import { amendLexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { assessUrgency } from './urgency.ts';

const urgencyOf = (text: string) => assessUrgency(text, 'unknown').urgency;

test.each([
  ['Container in brand tegen de gevel', 'fire'],
  ['AUTOBRAND op de parkeerplaats', 'fire'],
  ['Brand in de straat', 'fire'],
  ['jongen bloedt aan zijn hand', 'injury'],
  ['een van hen heeft een mes', 'weapon'],
  ['steekpartij bij de kroeg', 'weapon'],
  ['er vallen klappen, man wordt geschopt', 'violence'],
  ['sterke gaslucht in het trappenhuis', 'danger'],
  ['er is iemand in huis, ik durf niet naar beneden', 'danger'],
  ['ons dochtertje van 5 is kwijt', 'danger'],
])('an emergency is urgent, and the reason names which: %s', (text, reason) => {
  const { urgency, reasons } = assessUrgency(text, 'unknown');
  expect(urgency).toBe('urgent');
  expect(reasons).toEqual(expect.arrayContaining([reason, '112-not-called']));
});

describe('what an emergency word does not make urgent', () => {
  test.each([
    ['a word that only looks like one', 'Twee onbekenden in de brandgang achter ons'],
    ['denied', 'er zijn gelukkig geen gewonden'],
    ['another thing burning', 'alleen het achterlicht brandt nog'],
    ['another sound', 'was vuurwerk, geen schoten'],
    ['long over', 'vorige week brand in die schuur'],
    ['over', 'brand is geblust, brandweer is al weg'],
    ['a question about rules', 'Tot hoe laat mag het vreugdevuur branden?'],
    ['a cheerful night', 'wat gezellig hier, gelukkig nieuwjaar allemaal'],
  ])('%s: %s', (_, text) => {
    expect(urgencyOf(text)).toBe('normal');
  });
});

test('a fire in the open is raised; near a house or with people inside it is urgent', () => {
  expect(urgencyOf('prullenbak in brand op het plein')).toBe('raised');
  expect(urgencyOf('prullenbak in brand, vlammen slaan tegen de gevel')).toBe('urgent');
  expect(urgencyOf('schuur in brand, er zijn nog mensen binnen')).toBe('urgent');
});

test('what is only heard weighs less than what is seen', () => {
  expect(urgencyOf('er ligt een gewonde op straat')).toBe('urgent');
  expect(urgencyOf('ik hoor dat er een gewonde op straat ligt')).not.toBe('urgent');
});

test('drawn-out letters and a slip of the thumb still count', () => {
  expect(urgencyOf('braaand in de flat!!')).toBe('urgent');
  expect(urgencyOf('vechtparij voor de kroeg, man bloedt')).toBe('urgent');
});

test('a lesser word raises, and names itself', () => {
  const { urgency, reasons, words } = assessUrgency('Ze gooien stenen naar de ruiten', 'no');
  expect({ urgency, reasons }).toEqual({ urgency: 'raised', reasons: ['raised-word'] });
  expect(words).toEqual(expect.arrayContaining(['gooien stenen']));
});

test('112 already called stands beside an emergency word and raises an ordinary text', () => {
  expect(assessUrgency('brand in de schuur', 'yes').reasons).toEqual(['fire', '112-called']);
  expect(assessUrgency('ze staan er nog', 'yes')).toEqual({ urgency: 'raised', reasons: ['112-called'], words: [] });
});

test('an operation mutes a word and adds one of its own', () => {
  const lexicon = amendLexicon(dutchLexicon, {
    nicknames: [],
    muted: ['vlammen'],
    added: [{ word: 'knetterboxen', meaning: 'heavyFireworks' }],
  });
  expect(assessUrgency('De Vlammen', 'no').urgency).toBe('urgent');
  expect(assessUrgency('De Vlammen', 'no', { lexicon }).urgency).toBe('normal');
  expect(assessUrgency('ze hebben knetterboxen', 'no').urgency).toBe('normal');
  expect(assessUrgency('ze hebben knetterboxen', 'no', { lexicon }).urgency).toBe('raised');
});
