import { z } from 'zod';
import { id, textUpTo } from '../operation/text.ts';

export const MAX_FEEDBACK_CHARACTERS = 1000;
export const waiveReason = z.enum(['noise', 'duplicate', 'spoken', 'admin-asked', 'other']);
export type WaiveReason = z.infer<typeof waiveReason>;

const words = z.strictObject({
  text: textUpTo(MAX_FEEDBACK_CHARACTERS),
  /** Why a remark of the text guard was overruled; left out when it made none. */
  guardReason: z.string().max(500).optional(),
});

export const feedbackEvents = {
  'feedback.sent': {
    header: z.strictObject({
      feedbackId: id,
      messageIds: z.array(id).min(1).max(200),
      adminIds: z.array(id),
      cannedNumber: z.number().int().nullable(),
    }),
    body: words,
  },
  'feedback.corrected': {
    header: z.strictObject({ feedbackId: id }),
    body: words,
  },
  'feedback.waived': {
    header: z.strictObject({ messageIds: z.array(id).min(1).max(200), reason: waiveReason }),
    body: z.strictObject({ text: z.string().max(500) }),
  },
};

export const feedbackCommands = {
  /** A decision on each message, and the answer to each admin. Refuses `held-by-other`, `unknown-message`, `id-taken`, `placeholder-left`. */
  'feedback.send': z.strictObject({
    feedbackId: id,
    messageIds: z.array(id).min(1).max(200),
    cannedNumber: z.number().int().nullable(),
    ...words.shape,
  }),
  'feedback.correct': words.extend({ feedbackId: id }),
  /** No answer will be sent, with a reason. Ends triage of a message still open. Refuses `nothing-owed`, `reason-needs-text`. */
  'feedback.waive': z.strictObject({
    messageIds: z.array(id).min(1).max(200),
    reason: waiveReason,
    text: z.string().max(500),
  }),
};
