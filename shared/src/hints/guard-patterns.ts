import { targetNouns, targets } from './text-guard-words.ts';

const target = `(?:zelf )?(?:${targets.join('|')}|(?:de|die|deze|dit|het|een) (?:${targetNouns.join('|')}))`;
const words = '(?: \\p{L}{1,20}){0,2}';

/** Source of a pattern for a word or phrase: `=` the whole word, else its start; `…` somebody. */
export function toWordPattern(word: string): string {
  const whole = word.startsWith('=') || word.includes(' ');
  const source = word
    .replace('=', '')
    .replace(/…$/u, target)
    .replace('…', target + words);
  return `(?<![\\p{L}-])(?:${source})${whole ? '(?!\\p{L})' : '\\p{L}{0,30}'}`;
}

export function toWordsPattern(words: readonly string[]): RegExp {
  return new RegExp(words.map(toWordPattern).join('|'), 'giu');
}
