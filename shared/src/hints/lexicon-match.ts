import type { Lexicon } from './lexicon.ts';
import { plainWord, type Token, tokenize } from './lexicon-tokens.ts';

/** A concept of the lexicon found in a text, by which words. */
export interface ConceptMatch {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly words: string;
  /** Other words stand between its own. */
  readonly broken: boolean;
}

/** A text as the rules see it. `present` has what is said and not denied; `denied` what a "geen" takes out. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly present: ReadonlyMap<string, readonly ConceptMatch[]>;
  readonly denied: ReadonlyMap<string, readonly ConceptMatch[]>;
  /** Sentences that end in a question mark. */
  readonly asked: ReadonlySet<number>;
  readonly shouts: boolean;
  /** Look-ups made; they grow with the length of the text and no faster. */
  readonly steps: number;
}

interface WordTable {
  readonly ids: Map<string, number>;
  readonly lengths: number[];
}

interface Phrase {
  readonly concept: string;
  /** Word patterns in order; -1 lets up to three words stand between. */
  readonly patterns: readonly number[];
}

interface Compiled {
  readonly exact: WordTable;
  readonly starts: WordTable;
  readonly ends: WordTable;
  readonly within: WordTable;
  readonly typos: ReadonlyMap<string, readonly { readonly word: string; readonly id: number }[]>;
  readonly lookalikes: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

const GAP = -1;
const GAP_WORDS = 3;
const MAX_WORD = 40;
const TYPO_FROM = 7;

const compiled = new WeakMap<Lexicon, Compiled>();

export function readText(text: string, lexicon: Lexicon): Reading {
  const table = compiledOf(lexicon);
  const { tokens, asked, shouts } = tokenize(text);
  let steps = tokens.length;
  const ids = tokens.map((token) => {
    const found = patternsOf(table, token.word);
    const drawnOut = found.ids.length === 0 && token.drawnOut ? patternsOf(table, token.drawnOut) : null;
    steps += found.steps + (drawnOut?.steps ?? 0);
    return drawnOut?.ids ?? found.ids;
  });
  const found: ConceptMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const id of ids[at] ?? []) {
      for (const phrase of table.phrases.get(id) ?? []) {
        steps += phrase.patterns.length;
        const to = phraseEnd(tokens, ids, phrase.patterns, at);
        if (to !== null) found.push(matchOf(tokens, phrase, at, to));
      }
    }
  }
  const kept = withoutCovered(found, tokens.length, table.aside).filter((match) => !table.muted.has(match.words));
  const present = new Map<string, ConceptMatch[]>();
  const denied = new Map<string, ConceptMatch[]>();
  for (const match of kept) {
    const into = isDenied(tokens, match) ? denied : present;
    const list = into.get(match.concept);
    if (list) list.push(match);
    else into.set(match.concept, [match]);
  }
  return { tokens, present, denied, asked, shouts, steps };
}

function matchOf(tokens: readonly Token[], { concept, patterns }: Phrase, from: number, to: number): ConceptMatch {
  const words = tokens
    .slice(from, to + 1)
    .map((token) => token.surface)
    .join(' ');
  return { concept, from, to, sentence: tokens[from]?.sentence ?? 0, words, broken: patterns.includes(GAP) };
}

/** The last word of a phrase that starts at `at`; a gap ends at the first word that fits, so no way is tried twice. */
function phraseEnd(
  tokens: readonly Token[],
  ids: readonly (readonly number[])[],
  patterns: readonly number[],
  at: number,
): number | null {
  const sentence = tokens[at]?.sentence;
  let last = at;
  for (let next = 1; next < patterns.length; next++) {
    const gap = patterns[next] === GAP;
    if (gap) next += 1;
    const wanted = patterns[next];
    if (wanted === undefined) return null;
    const until = Math.min(tokens.length - 1, last + 1 + (gap ? GAP_WORDS : 0));
    let hit = -1;
    for (let here = last + 1; here <= until && hit < 0; here++) {
      if (tokens[here]?.sentence === sentence && ids[here]?.includes(wanted)) hit = here;
    }
    if (hit < 0) return null;
    last = hit;
  }
  return last;
}

/** "uit de brand" is no "brand": what stands wholly within a longer phrase of unbroken words counts as that phrase only. */
function withoutCovered(found: readonly ConceptMatch[], size: number, aside: ReadonlySet<string>): ConceptMatch[] {
  const longest = new Array<number>(size).fill(1);
  for (const match of found) {
    if (match.broken || aside.has(match.concept)) continue;
    const length = match.to - match.from + 1;
    for (let at = match.from; at <= match.to; at++) longest[at] = Math.max(longest[at] ?? 1, length);
  }
  return found.filter((match) => {
    if (match.broken || aside.has(match.concept)) return true;
    const length = match.to - match.from + 1;
    for (let at = match.from; at <= match.to; at++) if ((longest[at] ?? 1) <= length) return true;
    return false;
  });
}

const deniers = new Map([
  ['geen', 3],
  ['niet', 2],
  ['nooit', 2],
  ['zonder', 2],
  ['niemand', 3],
  ['niks', 2],
  ['nergens', 2],
  ['no', 2],
  ['not', 2],
]);
/** After these a "niet" says something else: "niet normaal", "niet te blussen", "niet ver van het huis". */
const noDenial = new Set(['te', 'normaal', 'alleen', 'ver', 'leuk', 'zo', 'goed', 'zomaar', 'eens', 'gewoon', 'idee']);

function isDenied(tokens: readonly Token[], match: ConceptMatch): boolean {
  const clause = tokens[match.from]?.clause;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[match.from - back];
    if (!token || token.clause !== clause) break;
    const reach = deniers.get(token.word);
    if (reach !== undefined && back <= reach && !noDenial.has(tokens[match.from - back + 1]?.word ?? '')) return true;
  }
  for (let ahead = 1; ahead <= 2; ahead++) {
    const token = tokens[match.to + ahead];
    if (!token || token.clause !== clause) return false;
    if (token.word === 'niet') return !noDenial.has(tokens[match.to + ahead + 1]?.word ?? '');
    if (token.word !== 'nog' && token.word !== 'er' && token.word !== 'ook') return false;
  }
  return false;
}

function patternsOf(table: Compiled, word: string): { ids: readonly number[]; steps: number } {
  const ids: number[] = [];
  let steps = 1;
  const add = (id: number | undefined) => {
    steps += 1;
    if (id !== undefined) ids.push(id);
  };
  add(table.exact.ids.get(word));
  if (word.length <= MAX_WORD) {
    for (const length of table.starts.lengths) {
      if (length <= word.length) add(table.starts.ids.get(word.slice(0, length)));
    }
    for (const length of table.ends.lengths) {
      if (length <= word.length) add(table.ends.ids.get(word.slice(word.length - length)));
    }
    for (const length of table.within.lengths) {
      for (let at = 0; at + length <= word.length; at++) add(table.within.ids.get(word.slice(at, at + length)));
    }
    if (ids.length === 0 && word.length >= TYPO_FROM && !table.lookalikes.has(word)) {
      add(meantWord(table, word));
      steps += word.length;
    }
  }
  return { ids, steps };
}

/** The one word of the lexicon that is a single slip of the thumb away. */
function meantWord(table: Compiled, word: string): number | undefined {
  for (const key of [word, ...withoutOneLetter(word)]) {
    const meant = table.typos.get(key)?.find((one) => one.word.at(0) === word.at(0) && isOneSlip(one.word, word));
    if (meant) return meant.id;
  }
  return undefined;
}

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** One letter too many, too few, another, or two turned round. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    return (
      restA.slice(1) === restB.slice(1) || (turned(restA) === restB.slice(0, 2) && restA.slice(2) === restB.slice(2))
    );
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}

const turned = (letters: string) => `${letters[1] ?? ''}${letters[0] ?? ''}`;

function compiledOf(lexicon: Lexicon): Compiled {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile(lexicon: Lexicon): Compiled {
  const tables = { exact: emptyTable(), starts: emptyTable(), ends: emptyTable(), within: emptyTable() };
  const phrases = new Map<number, Phrase[]>();
  const typos = new Map<string, { word: string; id: number }[]>();
  let made = 0;
  const idOf = (pattern: string): number => {
    const [open, close] = [pattern.startsWith('…'), pattern.endsWith('…')];
    const table = open ? (close ? tables.within : tables.ends) : close ? tables.starts : tables.exact;
    const word = plainWord(pattern.replaceAll('…', ''));
    const known = table.ids.get(word);
    if (known !== undefined) return known;
    table.ids.set(word, made);
    if (!table.lengths.includes(word.length)) table.lengths.push(word.length);
    if (word.length >= TYPO_FROM && !open) {
      for (const key of [word, ...withoutOneLetter(word)])
        typos.set(key, [...(typos.get(key) ?? []), { word, id: made }]);
    }
    return made++;
  };
  for (const [concept, terms] of Object.entries(lexicon.concepts)) {
    for (const term of terms) {
      const patterns = term.split(' ').map((word) => (word === '*' ? GAP : idOf(word)));
      const first = patterns[0];
      if (first !== undefined && first !== GAP)
        phrases.set(first, [...(phrases.get(first) ?? []), { concept, patterns }]);
    }
  }
  return {
    ...tables,
    typos,
    phrases,
    lookalikes: new Set(lexicon.lookalikes),
    muted: new Set(lexicon.muted),
    aside: new Set(lexicon.aside),
  };
}

function emptyTable(): WordTable {
  return { ids: new Map(), lengths: [] };
}
