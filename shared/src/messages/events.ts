import { z } from 'zod';
import { called112, urgency, urgencyReason } from '../hints/urgency.ts';
import { id, instant, point, textUpTo } from '../operation/text.ts';
import { MAX_MESSAGE_CHARACTERS, MAX_PHOTOS } from './limits.ts';

/** Who saw it: *zelf gezien / gehoord / doorgestuurd*; `unknown` when the admin did not say. */
export const messageSource = z.enum(['self', 'heard', 'forwarded', 'unknown']);
export type MessageSource = z.infer<typeof messageSource>;

/** A point, or `area`: somewhere in the group's own area. */
export const messagePlace = z.discriminatedUnion('kind', [
  point.extend({ kind: z.literal('point') }),
  z.strictObject({ kind: z.literal('area') }),
]);
export type MessagePlace = z.infer<typeof messagePlace>;

export const placeKind = z.enum(['point', 'area', 'none']);

export const messageContent = z.strictObject({
  text: textUpTo(MAX_MESSAGE_CHARACTERS),
  place: messagePlace.nullable(),
  /** A handle such as "bewoner 3"; never a name or number. */
  reporterRef: textUpTo(80).nullable(),
  /** The words that gave the urgency. */
  words: z.array(z.string()),
});
export type MessageContent = z.infer<typeof messageContent>;

export const releaseReason = z.enum(['put-back', 'idle', 'disconnected', 'restarted']);
export const returnReason = z.enum(['turned-down', 'withdrawn']);

/** Difference hash of the picture, 16 hex digits, by which the same photo is known again. */
const photoHash = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .nullable();

const aboutMessage = z.strictObject({ messageId: id });

export const messageEvents = {
  'message.forwarded': {
    header: aboutMessage.extend({
      groupId: id,
      adminId: id.nullable(),
      gatewayId: z.string().nullable(),
      source: messageSource,
      called112,
      seenAt: instant.nullable(),
      urgency,
      urgencyReasons: z.array(urgencyReason),
      placeKind,
      placeFits: z.boolean(),
      photosExpected: z.number().int().min(0).max(MAX_PHOTOS),
      /** The broadcast to which this is a sighting ("Hier gezien"). */
      broadcastId: id.nullable(),
      /** Its admin was muted, and it is not urgent. */
      muted: z.boolean().optional(),
    }),
    body: messageContent,
  },
  'message.photoAdded': { header: aboutMessage, body: z.strictObject({ photoId: id, hash: photoHash }) },
  'message.placed': {
    header: aboutMessage.extend({ placeKind, placeFits: z.boolean() }),
    body: z.strictObject({ place: messagePlace, label: z.string().max(120) }),
  },
  'message.claimed': { header: aboutMessage.extend({ staffId: id }), body: z.strictObject({}) },
  'message.takenOver': { header: aboutMessage.extend({ staffId: id, fromStaffId: id }), body: z.strictObject({}) },
  'message.released': { header: aboutMessage.extend({ staffId: id, reason: releaseReason }), body: z.strictObject({}) },
  'message.postponed': {
    header: aboutMessage.extend({ until: instant.nullable(), untilDispatch: id.optional() }),
    body: z.strictObject({}),
  },
  'message.passedOn': {
    header: aboutMessage.extend({ operationId: id, toMessageId: id, staffId: id }),
    body: z.strictObject({}),
  },
  'message.resumed': { header: aboutMessage, body: z.strictObject({}) },
  'message.phonedIn': { header: aboutMessage.extend({ staffId: id }), body: z.strictObject({}) },
};

export const messageCommands = {
  /** Refuses `unknown-group`, `not-your-group`, `admin-revoked`, `id-taken`. The server adds the urgency. */
  'message.forward': z.strictObject({
    messageId: id,
    groupId: id,
    text: textUpTo(MAX_MESSAGE_CHARACTERS),
    place: messagePlace.nullable(),
    seenAt: instant.nullable(),
    source: messageSource,
    called112,
    reporterRef: textUpTo(80).nullable(),
    photosExpected: z.number().int().min(0).max(MAX_PHOTOS),
    broadcastId: id.nullable(),
  }),
  /** By the uploader, once the photo is stored. Refuses `too-many-photos` at the 11th. */
  'message.addPhoto': aboutMessage.extend({ photoId: id, hash: photoHash.default(null) }),
  'message.place': aboutMessage.extend({ place: messagePlace, label: z.string().max(120) }),
  /** Refuses `held-by-other` (names the holder), `already-yours`, `too-many-claims`, `already-decided`. */
  'message.claim': aboutMessage,
  /** By a coordinator or officer. */
  'message.takeOver': aboutMessage,
  'message.release': aboutMessage,
  /** By the system: the lease is over. */
  'message.expireClaim': aboutMessage.extend({ staffId: id, reason: releaseReason }),
  /** Until a time, or until a running dispatch ends: one of the two. Refuses `time-not-ahead`, `unknown-dispatch`, `dispatch-ended`. */
  'message.postpone': aboutMessage.extend({ until: instant.nullable(), untilDispatch: id.optional() }),
  /** By the system, once the other operation has it. */
  'message.passOn': aboutMessage.extend({ operationId: id, toMessageId: id, staffId: id }),
  /** All that this person holds goes to the relief. Refuses `not-claimed-by-you`, `unknown-staff`, `too-many-claims`. */
  'claims.handOver': z.strictObject({ toStaffId: id }),
  /** By the system or by hand: "later" comes back as untreated. */
  'message.resume': aboutMessage,
  /** "Bel meldkamer": who rang the control room about this message. */
  'message.phoneIn': aboutMessage,
};
