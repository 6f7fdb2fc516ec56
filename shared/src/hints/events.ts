import { z } from 'zod';
import { id, textUpTo } from '../operation/text.ts';
import { messageKinds } from './hint.ts';
import { lexiconAmendments } from './lexicon.ts';

const figure = z.number();
const words = z.array(z.string());
const kind = z.enum(messageKinds);

const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), words }),
  z.strictObject({ kind: z.literal('metres'), metres: figure }),
  z.strictObject({ kind: z.literal('minutes'), minutes: figure }),
  z.strictObject({ kind: z.literal('same-kind'), messageKind: kind }),
  z.strictObject({ kind: z.literal('same-photo') }),
  z.strictObject({ kind: z.literal('same-text') }),
  z.strictObject({ kind: z.literal('plate'), plate: z.string(), misread: z.boolean() }),
  z.strictObject({ kind: z.literal('count'), count: figure }),
  z.strictObject({
    kind: z.literal('reach'),
    metres: figure,
    minutes: figure,
    by: z.enum(['foot', 'bike', 'scooter', 'car']),
  }),
]);

const spot = { name: z.string(), lng: figure, lat: figure, confidence: figure };

/** What the hints said of a message when it was assessed, in full: words, distances, minutes. Destroyed with its body. */
export const assessmentContent = z.strictObject({
  kinds: z.array(z.strictObject({ kind, score: figure, words })),
  places: z.array(
    z.strictObject({ ...spot, words, metresFromGroup: figure.nullable(), alternatives: z.array(z.strictObject(spot)) }),
  ),
  likeness: z.array(
    z.strictObject({
      messageId: id,
      score: figure,
      reasons: z.array(reason),
      corroborates: z.boolean(),
      rumour: z.boolean(),
    }),
  ),
  fits: z.array(z.strictObject({ descriptionId: id, score: figure, reasons: z.array(reason) })),
  hotspots: z.array(
    z.strictObject({
      hotspotId: id,
      year: z.number().int(),
      metres: figure,
      weight: figure,
      sameKind: kind.nullable(),
      sameHour: z.boolean(),
    }),
  ),
  notes: z.array(z.strictObject({ noteId: id, kind: z.enum(['note', 'permit', 'order']), metres: figure })),
  /** What came of the group's earlier messages tonight; of the messages, never of a person. Absent in older records. */
  standing: z
    .strictObject({ sent: z.number().int(), undecided: z.number().int(), ledToSomething: z.number().int() })
    .optional(),
});
export type AssessmentContent = z.infer<typeof assessmentContent>;

const assessmentHeader = z.strictObject({
  messageId: id,
  /** Version of lexicon and rules by which the hints were given. */
  version: z.string().max(120),
  kinds: z.array(kind),
  likeMessageIds: z.array(id).max(3),
  descriptionIds: z.array(id).max(5),
  corroborated: z.boolean(),
  rumour: z.boolean(),
  placeNamed: z.boolean(),
});

export const gazetteerPlace = z.strictObject({
  name: textUpTo(120),
  kind: textUpTo(40),
  municipality: textUpTo(80),
  lng: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  aliases: z.array(textUpTo(120)).max(20),
});

export const MAX_PLACES = 20_000;

export const hintEvents = {
  'message.assessed': { header: assessmentHeader, body: assessmentContent },
  'places.loaded': {
    header: z.strictObject({ count: z.number().int() }),
    body: z.strictObject({ places: z.array(gazetteerPlace) }),
  },
  'lexicon.amended': { header: z.strictObject({ revision: z.number().int() }), body: lexiconAmendments },
};

export const hintCommands = {
  /** By the system, once a message stands; again when its place or text is corrected. Refuses `unknown-message`. */
  'message.assess': assessmentHeader.extend(assessmentContent.omit({ kinds: true }).shape).extend({
    kindHints: assessmentContent.shape.kinds,
  }),
  /** Adds names to the operation's gazetteer; at most 2,000 at once, MAX_PLACES in all (`limit-reached`). */
  'places.load': z.strictObject({ places: z.array(gazetteerPlace).min(1).max(2000) }),
  /** Replaces the operation's own changes to the lexicon: nicknames, muted words, added words. */
  'lexicon.amend': lexiconAmendments,
};
