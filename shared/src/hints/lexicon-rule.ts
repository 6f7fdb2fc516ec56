import type { ConceptMatch, Reading } from './lexicon-match.ts';

interface Condition {
  readonly all: readonly string[];
  readonly none?: readonly string[] | undefined;
  readonly within?: 'sentence' | undefined;
}

/** The words by which a condition holds in a text; null when it does not. */
export function conditionWords(reading: Reading, { all, none, within }: Condition): readonly string[] | null {
  const barred = none?.flatMap((names) => matchesOf(reading, names)) ?? [];
  if (within !== 'sentence' && barred.length > 0) return null;
  const found = all.map((names) => matchesOf(reading, names));
  if (found.some((matches) => matches.length === 0)) return null;
  if (within !== 'sentence') return found.map((matches) => matches[0]?.words ?? '');
  const shared = found[0]?.find(
    ({ sentence }) =>
      found.every((matches) => matches.some((match) => match.sentence === sentence)) &&
      !barred.some((match) => match.sentence === sentence),
  );
  if (!shared) return null;
  return found.map((matches) => matches.find((match) => match.sentence === shared.sentence)?.words ?? '');
}

function matchesOf(reading: Reading, names: string): readonly ConceptMatch[] {
  const single = reading.present.get(names);
  if (single) return single;
  if (!names.includes('|')) return [];
  return names.split('|').flatMap((name) => reading.present.get(name) ?? []);
}
