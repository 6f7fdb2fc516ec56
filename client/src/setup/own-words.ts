import { type LexiconAmendments, lexiconAmendments } from '@nachtwacht/shared/hints/lexicon.ts';
import type { Problem, Problems } from './problem.ts';
import { toProblems } from './problem.ts';

export type WordList = keyof LexiconAmendments;
export type OwnWord = { readonly word: string; readonly second: string };

export const noAmendments: LexiconAmendments = { nicknames: [], muted: [], added: [] };

/** Which entry stands for what: the word itself, and what goes with it. */
export function wordsOf(amendments: LexiconAmendments, list: WordList): readonly OwnWord[] {
  if (list === 'muted') return amendments.muted.map((word) => ({ word, second: '' }));
  if (list === 'added') return amendments.added.map(({ word, meaning }) => ({ word, second: meaning }));
  return amendments.nicknames.map(({ alias, place }) => ({ word: alias, second: place }));
}

export function withoutWord(amendments: LexiconAmendments, list: WordList, index: number): LexiconAmendments {
  return { ...amendments, [list]: amendments[list].filter((_, each) => each !== index) };
}

type Added = { readonly amendments: LexiconAmendments } | { readonly problems: Problems };

/** The amendments with one word more, or what is wrong with it; `places` are the names that a nickname can stand for. */
export function withWord(
  amendments: LexiconAmendments,
  list: WordList,
  typed: OwnWord,
  places: ReadonlySet<string>,
): Added {
  const word = typed.word.trim().replace(/\s+/g, ' ');
  const second = typed.second.trim();
  const entries = {
    nicknames: { nicknames: [...amendments.nicknames, { alias: word, place: second }] },
    muted: { muted: [...amendments.muted, word] },
    added: { added: [...amendments.added, { word, meaning: second }] },
  };
  const parsed = lexiconAmendments.safeParse({ ...amendments, ...entries[list] });
  const problems: Record<string, Problem> = {};
  if (word === '') problems.word = { code: 'required' };
  else Object.assign(problems, duplicateOf(amendments, list, word));
  if (list !== 'muted' && second === '') problems.second = { code: list === 'added' ? 'meaning' : 'required' };
  else if (list === 'nicknames' && !places.has(second.toLowerCase())) problems.second = { code: 'unknownPlace' };
  if (!parsed.success) {
    for (const [path, problem] of Object.entries(toProblems(parsed.error))) {
      problems[/\.(place|meaning)$/.test(path) ? 'second' : 'word'] ??= problem;
    }
  }
  return Object.keys(problems).length > 0 || !parsed.success ? { problems } : { amendments: parsed.data };
}

function duplicateOf(amendments: LexiconAmendments, list: WordList, word: string): Problems {
  const has = (other: WordList) =>
    wordsOf(amendments, other).some((entry) => entry.word.toLowerCase() === word.toLowerCase());
  if (has(list)) return { word: { code: 'wordTwice' } };
  if (list === 'added' && has('muted')) return { word: { code: 'wordMuted' } };
  if (list === 'muted' && has('added')) return { word: { code: 'wordAdded' } };
  return {};
}
