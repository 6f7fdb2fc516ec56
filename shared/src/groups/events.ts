import { z } from 'zod';
import { id, instant, ring, textUpTo } from '../operation/text.ts';

const groupHeader = z.strictObject({
  groupId: id,
  number: z.number().int().min(1).max(99_999),
  members: z.number().int().min(0).max(100_000),
});

/** The personal or local part of a group. `district` is the neighbourhood by which screens fold and name it. */
export const groupContent = z.strictObject({
  name: textUpTo(120),
  municipality: textUpTo(80),
  district: textUpTo(120),
  area: ring.nullable(),
});
export type GroupContent = z.infer<typeof groupContent>;

export const adminContent = z.strictObject({ name: textUpTo(80), phone: textUpTo(40).nullable() });
export type AdminContent = z.infer<typeof adminContent>;

/** Who can be rung when the admin is off. */
export const standIn = z.strictObject({ name: textUpTo(80), phone: textUpTo(40) });
export type StandIn = z.infer<typeof standIn>;

const adminHeader = z.strictObject({ adminId: id, groupIds: z.array(id).min(1).max(100) });

export const groupEvents = {
  'groups.imported': {
    header: z.strictObject({ groups: z.array(groupHeader) }),
    body: z.strictObject({ groups: z.array(groupContent) }),
  },
  'admins.added': {
    header: z.strictObject({ admins: z.array(adminHeader) }),
    body: z.strictObject({ admins: z.array(adminContent) }),
  },
  'admin.joined': {
    header: z.strictObject({ adminId: id }),
    body: z.strictObject({ phone: textUpTo(40).nullable(), standIn: standIn.nullable().optional() }),
  },
  'admin.revoked': { header: z.strictObject({ adminId: id }), body: z.strictObject({ reason: z.string().max(500) }) },
  'admin.muted': {
    header: z.strictObject({ adminId: id, until: instant.nullable() }),
    body: z.strictObject({}),
  },
  'admin.awaySet': {
    header: z.strictObject({ adminId: id, until: instant.nullable() }),
    body: z.strictObject({}),
  },
  'admin.revised': {
    header: z.strictObject({ adminId: id }),
    body: z.strictObject({ phone: textUpTo(40).nullable(), standIn: standIn.nullable() }),
  },
  'admin.left': { header: z.strictObject({ adminId: id }), body: z.strictObject({}) },
};

export const groupCommands = {
  /** Adds groups; at most 500 at once, 2,000 in an operation. Refuses `id-taken`, `limit-reached`. */
  'groups.import': z.strictObject({ groups: z.array(groupHeader.extend(groupContent.shape)).min(1).max(500) }),
  /** Adds admins to be invited; at most 500 at once, 5,000 in an operation. Refuses `id-taken`, `unknown-group`, `limit-reached`. */
  'admins.add': z.strictObject({ admins: z.array(adminHeader.extend(adminContent.shape)).min(1).max(500) }),
  /** By the admin: house rules read and accepted (18+, behaviour first, no names). */
  'admin.join': z.strictObject({
    acceptedRules: z.literal(true),
    phone: textUpTo(40).nullable(),
    standIn: standIn.nullable().optional(),
  }),
  'admin.revoke': z.strictObject({ adminId: id, reason: z.string().max(500) }),
  /** A misuser waits below the others until then, urgent messages excepted; null lets go. Refuses `time-not-ahead`, `limit-reached` beyond an hour. */
  'admin.mute': z.strictObject({ adminId: id, until: instant.nullable() }),
  /** By the admin: off until then; null is back. Refuses `time-not-ahead`. */
  'admin.setAway': z.strictObject({ until: instant.nullable() }),
  /** By the admin: the number to ring, and who stands in. Both replace what was known. */
  'admin.revise': z.strictObject({ phone: textUpTo(40).nullable(), standIn: standIn.nullable() }),
  /** By the admin: takes part no longer. A new invitation is for a new admin. */
  'admin.leave': z.strictObject({}),
};
