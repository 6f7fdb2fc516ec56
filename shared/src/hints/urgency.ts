import { z } from 'zod';
import { type EmergencyTopic, emergencyWords, harmlessPhrases, raisedWords } from './emergency-words.ts';

export const urgencies = ['urgent', 'raised', 'normal'] as const;
export const urgency = z.enum(urgencies);
export type Urgency = z.infer<typeof urgency>;

export const called112 = z.enum(['yes', 'no', 'unknown']);
export type Called112 = z.infer<typeof called112>;

/** Why a message has its urgency. Codes are journaled in the header; the words that gave them in the body. */
export const urgencyReason = z.enum([
  'fire',
  'weapon',
  'injury',
  'violence',
  'danger',
  'raised-word',
  '112-called',
  '112-not-called',
]);
export type UrgencyReason = z.infer<typeof urgencyReason>;

export const urgencyAssessment = z.strictObject({
  urgency,
  reasons: z.array(urgencyReason),
  /** The words of the text, lower case, that gave the reasons. */
  words: z.array(z.string()),
});
export type UrgencyAssessment = z.infer<typeof urgencyAssessment>;

const negation = /(?:^|[^\p{L}])(?:geen|niet|nooit|zonder|no|not)\s+(?:\p{L}+\s+)?$/u;

/**
 * Urgency of a text and the answer to "112 al gebeld?". An emergency word makes it urgent, a lesser one raised;
 * a negation within two words before ("geen gewonden") takes the word out. Pure; linear in the length of the text.
 */
export function assessUrgency(text: string, called: Called112): UrgencyAssessment {
  const lower = withoutHarmless(text.toLowerCase());
  const topics = new Set<EmergencyTopic>();
  const words: string[] = [];
  for (const { topic, pattern } of emergencyPatterns) {
    const found = findWord(lower, pattern);
    if (found) {
      topics.add(topic);
      words.push(found);
    }
  }
  if (topics.size > 0) {
    const answer: UrgencyReason = called === 'yes' ? '112-called' : '112-not-called';
    return { urgency: 'urgent', reasons: [...topics, answer], words: [...new Set(words)] };
  }
  const raised = raisedPatterns.flatMap((pattern) => findWord(lower, pattern) ?? []);
  if (raised.length > 0) return { urgency: 'raised', reasons: ['raised-word'], words: [...new Set(raised)] };
  if (called === 'yes') return { urgency: 'raised', reasons: ['112-called'], words: [] };
  return { urgency: 'normal', reasons: [], words: [] };
}

function findWord(lower: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    if (!negation.test(lower.slice(Math.max(0, match.index - 40), match.index))) return match[0];
  }
  return null;
}

function withoutHarmless(lower: string): string {
  return harmlessPhrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), lower);
}

function toPattern(word: string): RegExp {
  const bare = word.replaceAll('…', '');
  const before = word.startsWith('…') ? '\\p{L}{0,20}' : '';
  const after = word.endsWith('…') ? '\\p{L}{0,20}' : '';
  return new RegExp(`(?<!\\p{L})${before}${bare}${after}(?!\\p{L})`, 'gu');
}

const emergencyPatterns = Object.entries(emergencyWords).flatMap(([topic, words]) =>
  words.map((word) => ({ topic: topic as EmergencyTopic, pattern: toPattern(word) })),
);
const raisedPatterns = raisedWords.map(toPattern);
