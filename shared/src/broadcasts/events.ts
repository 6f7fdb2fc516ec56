import { z } from 'zod';
import { hashText } from '../journal/entry.ts';
import { id, instant, point, textUpTo } from '../operation/text.ts';
import { audienceSelection } from './audience.ts';

export const MAX_BROADCAST_CHARACTERS = 2000;
/** Seconds that a broadcast is held on the server, in which it can be undone. */
export const HOLD_SECONDS = 5;

/** Who or what is looked for: behaviour first, looks last. Empty strings where nothing is known. */
export const description = z.strictObject({
  behaviour: textUpTo(500),
  lastSeen: z.string().max(200),
  direction: z.string().max(200),
  count: z.string().max(80),
  age: z.string().max(80),
  clothing: z.string().max(300),
  vehicle: z.string().max(300),
  other: z.string().max(300),
});
export type Description = z.infer<typeof description>;

export const broadcastTemplate = z.enum(['description', 'call', 'warning', 'rumour', 'found', 'thanks', 'free']);
export type BroadcastTemplate = z.infer<typeof broadcastTemplate>;

export const broadcastContent = z.strictObject({
  title: textUpTo(120),
  text: textUpTo(MAX_BROADCAST_CHARACTERS),
  description: description.nullable(),
  point: point.nullable(),
  selection: audienceSelection,
  /** Why a remark of the text guard was overruled; empty when it made none. */
  guardReason: z.string().max(500),
});
export type BroadcastContent = z.infer<typeof broadcastContent>;

export const endReason = z.enum(['withdrawn', 'over', 'expired']);

const about = z.strictObject({ broadcastId: id });

export const broadcastEvents = {
  'broadcast.held': {
    header: about.extend({
      messageId: id.nullable(),
      template: broadcastTemplate,
      hasDescription: z.boolean(),
      adminsOnly: z.boolean(),
      groupIds: z.array(id),
      adminIds: z.array(id),
      releaseAt: instant,
      expiresAt: instant,
    }),
    body: broadcastContent,
  },
  'broadcast.undone': { header: about, body: z.strictObject({}) },
  'broadcast.sent': { header: about, body: z.strictObject({}) },
  'broadcast.corrected': {
    header: about,
    body: z.strictObject({ title: textUpTo(120), text: textUpTo(MAX_BROADCAST_CHARACTERS) }),
  },
  'broadcast.ended': {
    header: about.extend({ reason: endReason }),
    body: z.strictObject({ text: z.string().max(MAX_BROADCAST_CHARACTERS) }),
  },
};

export const broadcastCommands = {
  /** Held on the server for HOLD_SECONDS, then sent by the system. Refuses `audience-changed`, `audience-empty`, `time-not-ahead`, `unknown-message`. */
  'broadcast.hold': about.extend({
    messageId: id.nullable(),
    template: broadcastTemplate,
    adminsOnly: z.boolean(),
    previewHash: hashText,
    expiresAt: instant,
    ...broadcastContent.shape,
  }),
  /** By anyone who may broadcast, while held. Refuses `hold-over`. */
  'broadcast.undo': about,
  /** By the system: the hold is over. */
  'broadcast.release': about,
  'broadcast.correct': about.extend({ title: textUpTo(120), text: textUpTo(MAX_BROADCAST_CHARACTERS) }),
  /** "Einde bericht": withdrawn (found person) or over, by hand; expired, by the system. */
  'broadcast.end': about.extend({ reason: endReason, text: z.string().max(MAX_BROADCAST_CHARACTERS) }),
};
