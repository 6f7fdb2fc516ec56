import { findAlarmWords } from './alarm-words.ts';
import type { Draft } from './draft.ts';
import { selectTextLacks, type TextQuestion } from './text-lacks.ts';

export type OpenQuestion = 'where' | 'who' | 'called';
export type GroupQuestion = TextQuestion | 'called';

/** What the writer has not said; sending goes all the same, as unknown. */
export function selectOpenQuestions({ place, source, called }: Draft): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  if (!place) open.push('where');
  if (!source) open.push('who');
  if (!called) open.push('called');
  return open;
}

/** What to ask in the group: what the text does not say, and 112. */
export function selectGroupQuestions({
  text,
  place,
  called,
}: Pick<Draft, 'text' | 'place' | 'called'>): GroupQuestion[] {
  return [...selectTextLacks(text, place !== null), ...(called ? [] : (['called'] as const))];
}

/** Words for which 112 must be rung first: none when 112 knows, or when the writer said that they are no emergency. */
export function selectAlarmWords({ text, called, calmedWords }: Draft): readonly string[] {
  if (called === 'yes') return [];
  const words = findAlarmWords(text, called ?? 'unknown');
  return words.some((word) => !calmedWords.includes(word)) ? words : [];
}
