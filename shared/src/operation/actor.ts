import { z } from 'zod';

export const staffRoles = ['specialist', 'dispatcher', 'coordinator', 'officer', 'district', 'wall'] as const;
export const staffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof staffRole>;

/** Who acts. The server names the actor; a client never does. */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('staff'), id: z.string(), role: staffRole }),
  z.strictObject({ kind: z.literal('admin'), id: z.string() }),
  /** A program with a token. Without a purpose it brings messages in. */
  z.strictObject({ kind: z.literal('gateway'), id: z.string(), purpose: z.literal('control-room').optional() }),
  z.strictObject({ kind: z.literal('system'), id: z.literal('system') }),
]);
export type Actor = z.infer<typeof actor>;

export const SYSTEM: Actor = { kind: 'system', id: 'system' };
