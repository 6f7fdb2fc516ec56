import { z } from 'zod';
import { id, ring, textUpTo } from '../operation/text.ts';

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
  'admin.joined': { header: z.strictObject({ adminId: id }), body: z.strictObject({ phone: textUpTo(40).nullable() }) },
  'admin.revoked': { header: z.strictObject({ adminId: id }), body: z.strictObject({ reason: z.string().max(500) }) },
};

export const groupCommands = {
  /** Adds groups; at most 500 at once, 2,000 in an operation. Refuses `id-taken`, `limit-reached`. */
  'groups.import': z.strictObject({ groups: z.array(groupHeader.extend(groupContent.shape)).min(1).max(500) }),
  /** Adds admins to be invited; at most 500 at once, 5,000 in an operation. Refuses `id-taken`, `unknown-group`, `limit-reached`. */
  'admins.add': z.strictObject({ admins: z.array(adminHeader.extend(adminContent.shape)).min(1).max(500) }),
  /** By the admin: house rules read and accepted (18+, behaviour first, no names). */
  'admin.join': z.strictObject({ acceptedRules: z.literal(true), phone: textUpTo(40).nullable() }),
  'admin.revoke': z.strictObject({ adminId: id, reason: z.string().max(500) }),
};
