import { z } from 'zod';
import { hashText } from '../journal/entry.ts';
import { id, instant, point, textUpTo } from '../operation/text.ts';
import { audienceSelection } from './audience.ts';

export const MAX_BROADCAST_CHARACTERS = 2000;
/** Seconds that a broadcast is held on the server, in which it can be undone. */
export const HOLD_SECONDS = 5;
/** Minutes between two reminders of one broadcast. */
export const REMIND_MINUTES = 5;

export const MAX_BROADCAST_PHOTOS = 4;
export const MAX_PHOTO_REASON = 500;

/** Who or what is looked for: behaviour first, looks last. Empty strings where nothing is known. */
export const description = z.strictObject({
  behaviour: textUpTo(500),
  lastSeen: z.string().max(200),
  direction: z.string().max(200),
  count: z.string().max(80),
  sex: z.string().max(80).optional(),
  age: z.string().max(80),
  height: z.string().max(80).optional(),
  build: z.string().max(80).optional(),
  /** From head to shoes. */
  clothing: z.string().max(700),
  /** Colour and kind, make, plate. */
  vehicle: z.string().max(700),
  other: z.string().max(300),
});
export type Description = z.infer<typeof description>;

export const broadcastTemplate = z.enum([
  ...(['description', 'call', 'warning', 'rumour', 'found', 'thanks', 'free', 'roll-call'] as const),
]);
export type BroadcastTemplate = z.infer<typeof broadcastTemplate>;

export const broadcastContent = z.strictObject({
  title: textUpTo(120),
  text: textUpTo(MAX_BROADCAST_CHARACTERS),
  description: description.nullable(),
  point: point.nullable(),
  selection: audienceSelection,
  /** Why a remark of the text guard was overruled; empty when it made none. */
  guardReason: z.string().max(500),
  /** Covered copies, never photos of a message. */
  photoIds: z.array(id).max(MAX_BROADCAST_PHOTOS).optional(),
  /** Why a photo goes out with nothing covered; empty when every one has its boxes. */
  photoReason: z.string().max(MAX_PHOTO_REASON).optional(),
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
      photoCount: z.number().int().min(0).optional(),
      adminsOnly: z.boolean(),
      groupIds: z.array(id),
      adminIds: z.array(id),
      releaseAt: instant,
      expiresAt: instant,
      redHanded: z.boolean().optional(),
      /** A second person reads it before it goes out. */
      awaitsReader: z.boolean().optional(),
    }),
    body: broadcastContent,
  },
  /** The second reader let it pass: the hold begins. */
  'broadcast.confirmed': { header: about.extend({ releaseAt: instant }), body: z.strictObject({}) },
  'broadcast.undone': { header: about, body: z.strictObject({}) },
  'broadcast.sent': { header: about, body: z.strictObject({}) },
  'broadcast.corrected': {
    header: about,
    body: z.strictObject({ title: textUpTo(120), text: textUpTo(MAX_BROADCAST_CHARACTERS) }),
  },
  'broadcast.extended': { header: about.extend({ expiresAt: instant }), body: z.strictObject({}) },
  /** Whom it reached and who have not shared it in every group of theirs. */
  'broadcast.reminded': { header: about.extend({ adminIds: z.array(id) }), body: z.strictObject({}) },
  'broadcast.ended': {
    header: about.extend({ reason: endReason }),
    body: z.strictObject({ text: z.string().max(MAX_BROADCAST_CHARACTERS) }),
  },
};

export const broadcastCommands = {
  /** Held on the server for HOLD_SECONDS, then sent by the system. Refuses `audience-changed`, `audience-empty`, `time-not-ahead`, `unknown-message`, `proof-needed`. */
  'broadcast.hold': about.extend({
    messageId: id.nullable(),
    template: broadcastTemplate,
    adminsOnly: z.boolean(),
    previewHash: hashText,
    expiresAt: instant,
    /** It happens now: no second proof is asked. */
    redHanded: z.boolean().optional(),
    /** The number of groups as the writer typed it. */
    proofGroups: z.number().int().min(0).nullable().optional(),
    ...broadcastContent.shape,
  }),
  /** By another person than the writer. Refuses `own-proof`, `hold-over`. */
  'broadcast.confirm': about,
  /** By anyone who may broadcast, while held; by the system, once nobody read it in time. Refuses `hold-over`. */
  'broadcast.undo': about,
  /** By the system: the hold is over. */
  'broadcast.release': about,
  'broadcast.correct': about.extend({ title: textUpTo(120), text: textUpTo(MAX_BROADCAST_CHARACTERS) }),
  /** Later than it would lapse now. Refuses `time-not-ahead`. */
  'broadcast.extend': about.extend({ expiresAt: instant }),
  /** Refuses `nobody-to-remind`, and `too-soon` within REMIND_MINUTES of the last time. */
  'broadcast.remind': about,
  /** "Einde bericht": withdrawn (found person) or over, by hand; expired, by the system. */
  'broadcast.end': about.extend({ reason: endReason, text: z.string().max(MAX_BROADCAST_CHARACTERS) }),
};
