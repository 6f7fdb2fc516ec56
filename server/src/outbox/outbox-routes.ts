import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import { MAX_LISTED_DELIVERIES, type OutboxOverview, outgoingDelivery } from '@nachtwacht/shared/wire/outbox.ts';
import { type Request, Router } from 'express';
import { type Answer, answering, ok, refused } from '../http/answer.ts';
import { pathPart, resource } from '../http/resource.ts';
import { type GuardParts, requireMember } from '../http/session-guard.ts';
import { toInstant } from '../operation/clock.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import type { Delivery } from './delivery.ts';
import type { Outbox } from './outbox.ts';

export interface OutboxRouteParts extends GuardParts {
  readonly outbox: Outbox;
}

/** The queue as a coordinator sees it. */
export function outboxRoutes(parts: OutboxRouteParts): Router {
  const router = Router();
  resource(router, '/operations/:operation/outbox', { get: [answering((request) => tell(request, parts))] });
  resource(router, '/operations/:operation/outbox/:delivery/retry', {
    post: [answering((request) => retry(request, parts))],
  });
  return router;
}

function tell(request: Request, parts: OutboxRouteParts): Answer {
  const guarded = requireCoordinator(request, parts);
  if ('problem' in guarded) return guarded;
  const { id } = guarded.operation;
  const { outbox } = parts;
  const deliveries = outbox.list(id, MAX_LISTED_DELIVERIES).map(toOutgoing);
  return ok({ targets: [...outbox.targets()], counts: [...outbox.countsOf(id)], deliveries } satisfies OutboxOverview);
}

function retry(request: Request, parts: OutboxRouteParts): Answer {
  const guarded = requireCoordinator(request, parts);
  if ('problem' in guarded) return guarded;
  const revived = parts.outbox.retry(guarded.operation.id, pathPart(request, 'delivery'));
  if (revived === null) return refused('not-found');
  return revived ? { status: 204 } : refused('delivery-not-dead');
}

function requireCoordinator(
  request: Request,
  parts: OutboxRouteParts,
): { operation: LiveOperation } | { problem: Problem } {
  const guarded = requireMember(request, parts);
  if ('problem' in guarded) return guarded;
  return guarded.session.role === 'coordinator' ? guarded : refused('not-allowed');
}

function toOutgoing(delivery: Delivery): OutboxOverview['deliveries'][number] {
  const { id, target, subject, sequence, kind, state, attempts, nextAt, lastError, createdAt, endedAt } = delivery;
  return outgoingDelivery.parse({
    ...{ id, target, subject, sequence, kind, state, attempts, lastError },
    nextAt: state === 'waiting' ? toInstant(nextAt) : null,
    createdAt: toInstant(createdAt),
    endedAt: endedAt === null ? null : toInstant(endedAt),
  });
}
