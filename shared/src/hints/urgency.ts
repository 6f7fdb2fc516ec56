import { z } from 'zod';
import type { Lexicon } from './lexicon.ts';
import { dutchLexicon } from './lexicon-dutch.ts';
import { type Reading, readText } from './lexicon-match.ts';
import { conditionWords } from './lexicon-rule.ts';

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

/** What is known beside the text. `hour` is the local hour of the night. */
export interface UrgencyContext {
  readonly hour?: number;
  readonly lexicon?: Lexicon;
}

/**
 * Urgency of a text and the answer to "112 al gebeld?". The best rule of the lexicon gives points, the way in which it is
 * told (over, denied, only heard, going on now) adds or takes away. Pure; linear in the length of the text.
 */
export function assessUrgency(text: string, called: Called112, context: UrgencyContext = {}): UrgencyAssessment {
  const lexicon = context.lexicon ?? dutchLexicon;
  return urgencyOf(readText(text, lexicon), called, lexicon, context.hour);
}

export function urgencyOf(reading: Reading, called: Called112, lexicon: Lexicon, hour?: number): UrgencyAssessment {
  const { urgentFrom, raisedFrom } = lexicon.urgency;
  const { shift, given } = pointsOf(reading, lexicon, hour);
  const words = (from: number) => [
    ...new Set(given.filter(({ points }) => points >= from).flatMap((rule) => rule.words)),
  ];
  const topics = new Set(given.filter(({ points }) => points >= urgentFrom).map(({ topic }) => topic));
  if (topics.size > 0) {
    const answer: UrgencyReason = called === 'yes' ? '112-called' : '112-not-called';
    return { urgency: 'urgent', reasons: [...topics, answer], words: words(urgentFrom) };
  }
  const raised = words(raisedFrom);
  if (raised.length > 0) return { urgency: 'raised', reasons: ['raised-word'], words: raised };
  if (called === 'yes' && shift > -2) return { urgency: 'raised', reasons: ['112-called'], words: [] };
  return { urgency: 'normal', reasons: [], words: [] };
}

/** What each rule that holds gives, with what the way of telling adds or takes away. */
function pointsOf(reading: Reading, lexicon: Lexicon, hour?: number) {
  const shift = contextPoints(reading, lexicon) + (hour !== undefined && hour < 6 ? NIGHT_POINTS : 0);
  const given = lexicon.urgency.rules.flatMap((rule) => {
    const words = conditionWords(reading, rule);
    return words ? [{ topic: rule.topic, points: rule.points + shift, words: alarming(words, rule.all) }] : [];
  });
  return { shift, given };
}

/** Few are about at night to see what a single message tells. */
const NIGHT_POINTS = 0.25;
const SHOUT_POINTS = 0.5;
const ASK_POINTS = -1.5;

function contextPoints(reading: Reading, lexicon: Lexicon): number {
  let points = 0;
  for (const [concept, weight] of Object.entries(lexicon.urgency.context)) {
    if (reading.present.has(concept)) points += weight;
  }
  return points + (reading.shouts ? SHOUT_POINTS : 0) + (reading.asked.size > 0 ? ASK_POINTS : 0);
}

const whom = new Set(['people', 'children', 'elder']);

/** Whom it strikes makes a rule hold, but is no emergency word to read back to somebody. */
function alarming(words: readonly string[], concepts: readonly string[]): readonly string[] {
  return words.filter((_, index) => !concepts[index]?.split('|').every((concept) => whom.has(concept)));
}
