import { z } from 'zod';
import { id } from '../operation/text.ts';

/** `dead` waits for a coordinator to retry; `lapsed` has nothing left to say, because its words were destroyed. */
export const deliveryState = z.enum(['waiting', 'delivered', 'dead', 'lapsed']);
export type DeliveryState = z.infer<typeof deliveryState>;

/** What is owed to somebody outside because of one entry. Holds no words of it. */
export const outgoingDelivery = z.strictObject({
  id: z.string(),
  target: z.string(),
  /** The dispatch, broadcast or feedback that it is about. */
  subject: id,
  /** Counts what was told of this subject from 1. */
  sequence: z.number().int(),
  kind: z.string(),
  state: deliveryState,
  attempts: z.number().int(),
  nextAt: z.string().nullable(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
});
export type OutgoingDelivery = z.infer<typeof outgoingDelivery>;

/** `GET /api/operations/:id/outbox` (coordinator): dead ones first, then waiting, then the latest settled; at most 200. `POST …/outbox/:id/retry` revives a dead one. */
export const MAX_LISTED_DELIVERIES = 200;
export const outboxOverview = z.strictObject({
  /** `open`: the target fails and is left alone for a while. */
  targets: z.array(z.strictObject({ target: z.string(), circuit: z.enum(['closed', 'open', 'half-open']) })),
  /** All of this operation, the unlisted too. */
  counts: z.array(z.strictObject({ target: z.string(), state: deliveryState, count: z.number().int() })),
  deliveries: z.array(outgoingDelivery),
});
export type OutboxOverview = z.infer<typeof outboxOverview>;
