import { z } from 'zod';
import { id } from '../operation/text.ts';

/** Per admin, in the order in which they move; a receipt never moves backwards, but for a correction of its broadcast; `failed` can still become delivered. */
export const receiptState = z.enum(['queued', 'failed', 'sent', 'delivered', 'opened']);
export type ReceiptState = z.infer<typeof receiptState>;

/** Beside the course stand `shared`, per admin and group, ticked by hand; and `present`, one tap that answers a roll-call. */
export const receiptNews = z.discriminatedUnion('state', [
  z.strictObject({ state: z.enum(['sent', 'failed', 'delivered', 'opened', 'present']), itemId: id, adminId: id }),
  z.strictObject({ state: z.enum(['shared', 'unshared']), itemId: id, adminId: id, groupId: id }),
]);
export type ReceiptNews = z.infer<typeof receiptNews>;

export const MAX_RECEIPTS_AN_ENTRY = 5000;

export const receiptEvents = {
  'receipts.recorded': { header: z.strictObject({ receipts: z.array(receiptNews) }), body: z.strictObject({}) },
};

export const receiptCommands = {
  /** By the system: all that phones reported in one moment. What moves nothing forward is left out. */
  'receipts.record': z.strictObject({ receipts: z.array(receiptNews).min(1).max(MAX_RECEIPTS_AN_ENTRY) }),
};
