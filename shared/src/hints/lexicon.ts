import { z } from 'zod';
import { messageKinds } from './hint.ts';

/** Emergencies for which somebody rings 112; the reasons of an urgent message name them. */
const emergencyTopics = ['fire', 'weapon', 'injury', 'violence', 'danger'] as const;
export const emergencyTopic = z.enum(emergencyTopics);
export type EmergencyTopic = z.infer<typeof emergencyTopic>;

/**
 * One turn of phrase. A word matches whole; `…` at its start or end lets letters stand there: `…brand` finds "autobrand"
 * but not "brandweer". In a phrase `*` lets up to three words of the same sentence stand between.
 */
const term = z
  .string()
  .regex(/^\S+(?: \S+)*$/)
  .max(60);
const concept = z.string().regex(/^[a-z][a-zA-Z]*$/);
/** Names of concepts, parted by `|` where any of them will do. */
const anyOf = z.string().regex(/^[a-z][a-zA-Z]*(?:\|[a-z][a-zA-Z]*)*$/);

const all = z.array(anyOf).min(1);
const none = z.array(anyOf).optional();
/** Where all must stand: in one sentence, else anywhere in the text. */
const within = z.literal('sentence').optional();

// Without spreading, so that a phone's build can leave these schemas out, and the schema library with them.
export const urgencyRule = z.strictObject({
  all,
  none,
  within,
  topic: emergencyTopic,
  points: z.number().min(1).max(10),
});
export type UrgencyRule = z.infer<typeof urgencyRule>;

export const kindRule = z.strictObject({
  all,
  none,
  within,
  kind: z.enum(messageKinds),
  weight: z.number().min(-1).max(1),
});
export type KindRule = z.infer<typeof kindRule>;

export const placeNickname = z.strictObject({ alias: term, place: z.string().trim().min(1).max(120) });

export const lexicon = z.strictObject({
  /** Travels with every hint, so that the record shows by which words it was given. */
  version: z.string().min(1).max(60),
  concepts: z.record(concept, z.array(term)),
  /** Concepts that tell how something is told: their phrases leave the words within them to other concepts. */
  aside: z.array(concept),
  /** Words that look like one of the lexicon with a typing error, and are none. */
  lookalikes: z.array(term),
  urgency: z.strictObject({
    urgentFrom: z.number(),
    raisedFrom: z.number(),
    rules: z.array(urgencyRule),
    /** Points added or taken once when the concept stands in a text that has points. */
    context: z.record(concept, z.number()),
  }),
  kinds: z.strictObject({ from: z.number(), rules: z.array(kindRule) }),
  nicknames: z.array(placeNickname),
  muted: z.array(term),
});
export type Lexicon = z.infer<typeof lexicon>;

/** What a word that is added for one operation can mean, and the concept that it joins. */
const conceptOfMeaning = {
  fireworks: 'fireworks',
  heavyFireworks: 'heavyFireworks',
  fire: 'fire',
  smallFire: 'smallFire',
  vandalism: 'vandalism',
  nuisance: 'nuisance',
  suspicious: 'suspicious',
  burglary: 'burglary',
  violence: 'fight',
  weapon: 'blade',
  injury: 'injury',
  traffic: 'traffic',
  missing: 'missing',
  chatter: 'chatter',
  harmless: 'harmless',
} as const;
export const wordMeanings = [
  'fireworks',
  'heavyFireworks',
  'fire',
  'smallFire',
  'vandalism',
  'nuisance',
  'suspicious',
  'burglary',
  'violence',
  'weapon',
  'injury',
  'traffic',
  'missing',
  'chatter',
  'harmless',
] as const satisfies readonly (keyof typeof conceptOfMeaning)[];
export const wordMeaning = z.enum(wordMeanings);

/** What one operation changes: nicknames of its places, words that count for nothing here, words of its own. */
export const lexiconAmendments = z.strictObject({
  nicknames: z.array(placeNickname).max(500),
  muted: z.array(term).max(500),
  added: z.array(z.strictObject({ word: term, meaning: wordMeaning })).max(500),
});
export type LexiconAmendments = z.infer<typeof lexiconAmendments>;

export function amendLexicon(base: Lexicon, amendments: LexiconAmendments): Lexicon {
  const { nicknames, muted, added } = amendments;
  if (nicknames.length + muted.length + added.length === 0) return base;
  const concepts = { ...base.concepts };
  for (const { word, meaning } of added) {
    const joined = conceptOfMeaning[meaning];
    concepts[joined] = [...(concepts[joined] ?? []), word.toLowerCase()];
  }
  return {
    ...base,
    version: `${base.version}+${fingerprint(amendments)}`,
    concepts,
    nicknames: [...base.nicknames, ...nicknames],
    muted: [...base.muted, ...muted.map((word) => word.toLowerCase())],
  };
}

/** Eight hex digits by which one set of amendments is told from another (FNV-1a). */
function fingerprint(amendments: LexiconAmendments): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(amendments)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
