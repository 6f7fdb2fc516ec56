import { z } from 'zod';
import { id } from '../operation/text.ts';

/** `dead` waits for a coordinator to retry; `lapsed` has nothing left to say, because its words were destroyed. */
export const deliveryState = z.enum(['waiting', 'delivered', 'dead', 'lapsed']);

/** What is owed to a system outside because of a dispatch. Holds no words of it. */
export const outgoingDelivery = z.strictObject({
  id: z.string(),
  target: z.string(),
  dispatchId: id,
  /** Counts what was told of this dispatch from 1. */
  sequence: z.number().int(),
  kind: z.enum(['sent', 'corrected', 'withdrawn', 'informationAdded']),
  state: deliveryState,
  attempts: z.number().int(),
  nextAt: z.string().nullable(),
  lastError: z.string().nullable(),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
});

/** `GET /api/operations/:id/outbox` (coordinator): dead ones first, then waiting, then the latest settled; at most 200. `POST …/outbox/:id/retry` revives a dead one. */
export const MAX_LISTED_DELIVERIES = 200;
export const outboxOverview = z.strictObject({
  targets: z.array(z.strictObject({ target: z.string(), circuit: z.enum(['closed', 'open', 'half-open']) })),
  deliveries: z.array(outgoingDelivery),
});
export type OutboxOverview = z.infer<typeof outboxOverview>;
