import { z } from 'zod';
import { messageKinds } from '../hints/hint.ts';
import { id, instant, point, ring, textUpTo } from '../operation/text.ts';

export const hotspotContent = point.extend({
  name: textUpTo(120),
  kind: textUpTo(60),
  text: z.string().max(500),
  radiusMetres: z.number().min(5).max(2000),
});
export type HotspotContent = z.infer<typeof hotspotContent>;

export const noteKind = z.enum(['note', 'permit', 'order']);
/** The point is where it is named; `ring` is the area that it is about, where it is about more than a point. */
export const noteContent = point.extend({ text: textUpTo(500), ring: ring.optional() });
export type NoteContent = z.infer<typeof noteContent>;

/** What a standing text is for. A `question` is asked, the others answer. */
export const cannedKind = z.enum(['thanks', 'passed-on', 'outcome', 'question', 'noise', 'advice']);
export const MAX_CANNED_TEXTS = 99;

/** A standing text; `outcome` makes it the proposed text of a dispatch that ended so, `topic` puts it first at messages about that. */
export const cannedText = z.strictObject({
  number: z.number().int().min(1).max(MAX_CANNED_TEXTS),
  kind: cannedKind,
  outcome: z.string().max(40).nullable(),
  topic: z.enum(messageKinds).nullable().optional(),
  text: textUpTo(500),
});
export type CannedText = z.infer<typeof cannedText>;

export const knowledgeEvents = {
  'hotspots.loaded': {
    header: z.strictObject({ hotspotIds: z.array(id), years: z.array(z.number().int()) }),
    body: z.strictObject({ hotspots: z.array(hotspotContent) }),
  },
  'note.added': {
    header: z.strictObject({ noteId: id, kind: noteKind, until: instant.nullable() }),
    body: noteContent,
  },
  'note.removed': { header: z.strictObject({ noteId: id }), body: z.strictObject({}) },
  'canned-texts.set': {
    header: z.strictObject({ count: z.number().int() }),
    body: z.strictObject({ texts: z.array(cannedText) }),
  },
};

export const knowledgeCommands = {
  /** At most 500 at once, 5,000 in an operation (`limit-reached`). */
  'hotspots.load': z.strictObject({
    hotspots: z
      .array(hotspotContent.extend({ hotspotId: id, year: z.number().int().min(1990).max(2100) }))
      .min(1)
      .max(500),
  }),
  'note.add': noteContent.extend({ noteId: id, kind: noteKind, until: instant.nullable() }),
  'note.remove': z.strictObject({ noteId: id }),
  /** Replaces the whole list. */
  'canned-texts.set': z.strictObject({ texts: z.array(cannedText).max(MAX_CANNED_TEXTS) }),
};
