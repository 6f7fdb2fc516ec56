import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendLexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { assessUrgency } from './urgency.ts';
import { readUrgency } from './urgency-read.ts';

describe('urgency as the desk is told it', () => {
  test('is at least raised where the rules of the phone say urgent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.constantFrom('brand', 'mes', 'gewond', 'help'), (text, word) => {
        const whole = `${text} ${word}`;
        if (assessUrgency(whole, 'unknown').urgency !== 'urgent') return;
        expect(readUrgency(whole, 'unknown').urgency).not.toBe('normal');
      }),
      { numRuns: 60 },
    );
  });

  test('is the same each time, and names words of the text for what is urgent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), (text) => {
        const told = readUrgency(text, 'no');
        expect(readUrgency(text, 'no')).toEqual(told);
        if (told.urgency === 'urgent') expect(told.words.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    'er wordt geschoten op het plein, mensen rennen weg',
    'een man ligt bewusteloos op straat',
    'er staat een inbreker in de slaapkamer van mijn moeder',
  ])('an emergency is urgent, and 112 stands beside it: %s', (text) => {
    expect(readUrgency(text, 'yes')).toMatchObject({
      urgency: 'urgent',
      reasons: expect.arrayContaining(['112-called']),
    });
  });

  test.each(['gelukkig nieuwjaar allemaal', 'hier alles rustig', 'hoe laat rijdt de bus'])(
    'small talk is not: %s',
    (text) => {
      expect(readUrgency(text, 'unknown').urgency).toBe('normal');
    },
  );

  test('a word that an operation mutes counts for nothing', () => {
    const lexicon = amendLexicon(dutchLexicon, { nicknames: [], muted: ['vlammen'], added: [] });
    expect(readUrgency('De Vlammen', 'no', { lexicon }).urgency).toBe('normal');
  });
});
