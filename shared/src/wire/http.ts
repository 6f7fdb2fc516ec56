import { z } from 'zod';
import { groupCommands } from '../groups/events.ts';
import { messageContent } from '../messages/events.ts';
import { staffRole } from '../operation/actor.ts';
import { operationStatus } from '../operation/operation-events.ts';
import { id, textUpTo } from '../operation/text.ts';

/** `GET /api/config`: what a page must know before it draws. */
export const clientConfig = z.strictObject({
  build: z.string(),
  mapboxToken: z.string().nullable(),
  /** The address of PDOK's tiles, null unless switched on. */
  pdokTiles: z.string().nullable(),
  /** A tile archive lies in the data folder: `/api/basemap.pmtiles`. */
  hasLocalMap: z.boolean(),
  hasPlaceSearch: z.boolean(),
});
export type ClientConfig = z.infer<typeof clientConfig>;

const decimal = z.string().regex(/^-?\d{1,3}(\.\d{1,9})?$/);
/** `GET /api/places?q=…&lng=…&lat=…`: places outside the operation's own names, nearest first. */
export const placeQuery = z.strictObject({ q: z.string().min(2).max(80), lng: decimal, lat: decimal });
export type PlaceQuery = z.infer<typeof placeQuery>;
export const foundPlace = z.strictObject({ name: z.string(), kind: z.string(), lng: z.number(), lat: z.number() });
export type FoundPlace = z.infer<typeof foundPlace>;

export const operationSummary = z.strictObject({
  id,
  name: z.string(),
  status: operationStatus,
  exercise: z.boolean(),
});
export type OperationSummary = z.infer<typeof operationSummary>;

/** `GET /api/session`: who is signed in here; 401 without a session. */
export const sessionInfo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('staff'),
    staffId: id,
    name: z.string(),
    role: staffRole,
    hasPassword: z.boolean(),
    home: z.string(),
    operations: z.array(operationSummary),
  }),
  z.strictObject({ kind: z.literal('admin'), adminId: id, operationId: id, home: z.string() }),
]);
export type SessionInfo = z.infer<typeof sessionInfo>;

export const deviceKind = z.enum(['iphone', 'android', 'computer', 'other']);
export type DeviceKind = z.infer<typeof deviceKind>;
/** `GET /api/session/devices` (admin): the phones on which this admin is signed in, the latest first. `DELETE /api/session/devices/:device` signs another one out. */
export const deviceList = z.strictObject({
  devices: z.array(z.strictObject({ id, since: z.string(), kind: deviceKind, isThis: z.boolean() })),
});
export type DeviceList = z.infer<typeof deviceList>;

const token = z.string().min(20).max(200);

/** `POST /api/session/redeem`: a one-time sign-in link. `name` only for the link that makes the first coordinator. */
export const redeemRequest = z.strictObject({ token, name: textUpTo(80).optional() });
/** `POST /api/session`: name and password. `PUT /api/session/password`: `{ password }`. `DELETE /api/session` signs out. */
export const signInRequest = z.strictObject({ name: textUpTo(80), password: z.string().min(1).max(200) });
export const passwordRequest = z.strictObject({ password: z.string().min(12).max(200) });
/** Answer of all that sign in: where to go. `needsName` when the link makes the first coordinator and no name was given. */
export const signedIn = z.strictObject({ home: z.string(), needsName: z.boolean().optional() });
export type SignedIn = z.infer<typeof signedIn>;

/** `POST /api/invitations/inspect`: what an admin's invitation says, without using it. */
export const inspectRequest = z.strictObject({ token });
export const invitationInfo = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('open'),
    operation: z.strictObject({ name: z.string(), startsAt: z.string(), endsAt: z.string(), exercise: z.boolean() }),
    adminName: z.string(),
    groups: z.array(z.string()),
    /** The operation that this phone takes part in now, for somebody else or elsewhere: joining ends that. */
    leaves: z.string().optional(),
  }),
  /** `closed`: the operation takes nobody in any more. */
  z.strictObject({ state: z.enum(['used', 'expired', 'revoked', 'closed', 'unknown']) }),
]);
export type InvitationInfo = z.infer<typeof invitationInfo>;
/** `POST /api/invitations/accept`: uses it up, journals `admin.join`, starts a device session. Answer: `signedIn`. */
export const acceptRequest = groupCommands['admin.join'].extend({ token });

/** `POST /api/operations`: data of `operation.create` plus ids; the coordinator is enrolled. `POST /api/operations/:id/commands`: an envelope, answer `Ack`. */
export const createOperationRequest = z.strictObject({ id, commandId: id, data: z.unknown() });

/** `POST /api/operations/:id/invitations` (coordinator): a fresh single-use link per admin; earlier ones lapse. */
export const inviteAdminsRequest = z.strictObject({ adminIds: z.array(id).min(1).max(500) });
export const invitationLinks = z.strictObject({
  invitations: z.array(z.strictObject({ adminId: id, url: z.string(), expiresAt: z.string() })),
});
export type InvitationLinks = z.infer<typeof invitationLinks>;
/** `GET /api/operations/:id/invitations` (coordinator): the last link of each admin that has one, and which staff signed in ever. */
export const invitationsOverview = z.strictObject({
  admins: z.array(
    z.strictObject({ adminId: id, state: z.enum(['open', 'used', 'expired', 'revoked']), expiresAt: z.string() }),
  ),
  signedInStaffIds: z.array(id),
});
export type InvitationsOverview = z.infer<typeof invitationsOverview>;
/** `POST /api/operations/:id/staff-invitations` (coordinator): makes or finds the account, enrols it, gives a sign-in link. */
export const inviteStaffRequest = z.strictObject({ name: textUpTo(80), role: staffRole });
export const staffInvitation = z.strictObject({ staffId: id, url: z.string(), expiresAt: z.string() });
export type StaffInvitation = z.infer<typeof staffInvitation>;

/**
 * `POST /api/operations/:id/messages/:messageId/pass-on` and `…/broadcasts/:broadcastId/pass-on`: its words become a message
 * of another operation of this person, recorded in both. A repeat with the same ids does it once. Answer: `Ack`.
 */
export const passOnRequest = z.strictObject({ toOperationId: id, toMessageId: id, commandId: id });

/**
 * `GET /api/operations/:id/messages/:messageId/content` (staff): bodies that a picture was not given; null once destroyed.
 * Journaled in the access log, like every search.
 */
export const messageBodies = z.object({
  messageId: id,
  content: messageContent.extend({ photoIds: z.array(id), placeLabel: z.string() }).nullable(),
  feedback: z.array(z.object({ feedbackId: id, content: z.object({ text: z.string() }).nullable() })),
});
export type MessageBodies = z.infer<typeof messageBodies>;

/** `GET /api/operations/:id/search?q=` (staff): newest first, at most SEARCH_LIMIT; every word must occur in text, place or group. */
export const SEARCH_LIMIT = 100;
export const searchResult = z.object({
  messages: z.array(messageBodies.pick({ messageId: true, content: true })),
  more: z.boolean(),
});
export type SearchResult = z.infer<typeof searchResult>;

/** RFC 9457. `code` is a refusal code or one of HTTP's own; `fault` an id in the server's log. Other members may come along. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string().optional(),
  fault: z.string().optional(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  retryAfterSeconds: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;
