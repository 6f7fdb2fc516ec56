import { findAlarmWords } from './alarm-words.ts';
import type { Draft } from './draft.ts';

export type OpenQuestion = 'where' | 'who' | 'called';

/** What the writer has not said; sending goes all the same, as unknown. */
export function selectOpenQuestions({ place, source, called }: Draft): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  if (!place) open.push('where');
  if (!source) open.push('who');
  if (!called) open.push('called');
  return open;
}

/** Words for which 112 must be rung first: none when 112 knows, or when the writer said that they are no emergency. */
export function selectAlarmWords({ text, called, calmedWords }: Draft): readonly string[] {
  if (called === 'yes') return [];
  const words = findAlarmWords(text, called ?? 'unknown');
  return words.some((word) => !calmedWords.includes(word)) ? words : [];
}
