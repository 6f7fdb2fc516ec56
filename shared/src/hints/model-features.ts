import { kindsByRules } from './kind-by-rules.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './lexicon-match.ts';
import type { Token } from './lexicon-tokens.ts';
import { classesOfWord } from './model-classes.ts';

/** One thing that the model looks at in a text. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** The words that show it, as a person would read them back; empty where no single words do. */
  readonly words: string;
}

const PART_VALUE = 0.22;
const PART_LENGTHS = [3, 4, 5] as const;
const PAIR_VALUE = 0.7;
const MAX_TOKENS = 200;
const MAX_PARTS = 72;

/**
 * What the model sees: concepts of the lexicon (also denied ones), words, neighbours, and parts of words, which carry over to
 * compounds and misspellings. Names of streets and figures are left out. Each name once. Linear in the length of the text.
 */
export function featuresOf(reading: Reading, lexicon: Lexicon): readonly Feature[] {
  const muted = new Set(lexicon.muted);
  const found = new Map<string, Feature>();
  const add: Add = (name, value, words) => {
    if (!found.has(name)) found.set(name, { name, value, words });
  };
  addConcepts(reading, add);
  addRules(reading, lexicon, add);
  const tokens = reading.tokens.slice(0, MAX_TOKENS);
  addClasses(tokens, muted, add);
  tokens.forEach((token, at) => {
    if (muted.has(token.surface)) return;
    const word = maskedWord(token);
    add(`w${word}`, 1, token.surface);
    const next = tokens[at + 1];
    if (next && next.sentence === token.sentence && !muted.has(next.surface)) {
      add(`b${word} ${maskedWord(next)}`, 1, '');
    }
    if (word.startsWith('<')) return;
    for (const part of partsOf(word)) add(`p${part}`, PART_VALUE, token.surface);
  });
  add(`s${lengthClass(tokens.length)}`, 1, '');
  if (reading.asked.size > 0) add('s?', 1, '');
  if (reading.shouts) add('s!', 1, '');
  return [...found.values()];
}

type Add = (name: string, value: number, words: string) => void;

function addConcepts({ present, denied }: Reading, add: Add): void {
  for (const [concept, [first]] of present) if (first) add(`l${concept}`, 1, first.words);
  for (const [concept, [first]] of denied) if (first) add(`n${concept}`, 1, first.words);
}

/** Classes of the words, and each two that meet in a sentence: who does what to what. */
function addClasses(tokens: readonly Token[], muted: ReadonlySet<string>, add: Add): void {
  let met = new Map<string, number>();
  let sentence = -1;
  tokens.forEach((token, at) => {
    if (token.sentence !== sentence) [met, sentence] = [new Map(), token.sentence];
    if (muted.has(token.surface)) return;
    for (const name of classesOfWord(token.word)) {
      add(`c${name}`, 1, token.surface);
      for (const [other, from] of met) {
        if (from === at || other === name) continue;
        const pair = other < name ? `${other}+${name}` : `${name}+${other}`;
        add(`x${pair}`, PAIR_VALUE, '');
      }
      if (!met.has(name)) met.set(name, at);
    }
  });
}

/** What the rules alone make of it: the model mends them, and does without them where they are silent. */
function addRules(reading: Reading, lexicon: Lexicon, add: Add): void {
  for (const [at, { kind, score }] of kindsByRules(reading, lexicon).entries()) {
    add(`r${kind}`, score, '');
    if (at === 0) add(`k${kind}`, 1, '');
  }
}

const streetEnd = /^\p{L}{3,}(?:straat|str|laan|ln|plein|pln|weg|singel|gracht|kade|dijk|hof|plantsoen|dreef|pad)$/u;
const notStreets = new Set(['onderweg', 'fietspad', 'snelweg', 'schoolplein', 'voetpad', 'hoofdweg']);

function maskedWord({ word }: Token): string {
  if (/^\d/.test(word)) return '<#>';
  return streetEnd.test(word) && !notStreets.has(word) ? '<straat>' : word;
}

function partsOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  const edged = `^${word}$`;
  const parts: string[] = [];
  for (const length of PART_LENGTHS) {
    for (let at = 0; at + length <= edged.length && parts.length < MAX_PARTS; at++) {
      parts.push(edged.slice(at, at + length));
    }
  }
  return parts;
}

function lengthClass(words: number): number {
  return words <= 2 ? 1 : words <= 5 ? 2 : words <= 10 ? 3 : 4;
}
