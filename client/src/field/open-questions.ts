import { assessUrgency, type Called112 } from '@nachtwacht/shared/hints/urgency.ts';
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
  const answer: Called112 = called ?? 'unknown';
  if (answer === 'yes') return [];
  const { urgency, words } = assessUrgency(text, answer);
  if (urgency !== 'urgent') return [];
  return words.some((word) => !calmedWords.includes(word)) ? words : [];
}
