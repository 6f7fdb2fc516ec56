import { describe, expect, it } from 'vitest';
import { toChoice } from './choice.ts';

describe('--forward-matching', () => {
  it('left out chooses every post, also a bare photo', () => {
    expect(toChoice(undefined)('')).toBe(true);
  });

  it('takes words, of which one must begin a word of the post', () => {
    const choice = toChoice('brand, vuurwerk');
    expect(['Brandje!', 'er is BRAND', 'zwaar vuurwerk'].map(choice)).toEqual([true, true, true]);
    expect(['verbranden', 'alles rustig', ''].map(choice)).toEqual([false, false, false]);
  });

  it('does not mind accents, and reads no expression into words', () => {
    expect(toChoice('cafe')('bij Café Zon')).toBe(true);
    expect(toChoice('a.b')('axb')).toBe(true);
    expect(toChoice('b.a')('xba')).toBe(false);
  });

  it('takes a regular expression between slashes', () => {
    const choice = toChoice('/bran[dt]|^112/i');
    expect(['Brant', '112 gebeld', 'heb 112 gebeld'].map(choice)).toEqual([true, true, false]);
  });

  it('refuses what is neither', () => {
    expect(() => toChoice('/(/')).toThrow(SyntaxError);
    expect(() => toChoice(' ,. ')).toThrow(SyntaxError);
  });
});
