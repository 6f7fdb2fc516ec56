import { type PushInfo, pushSubscription } from '@nachtwacht/shared/wire/push.ts';
import { type Request, Router } from 'express';
import { type Answer, answering, busy, ok, readBody, refused } from '../../http/answer.ts';
import { invalid } from '../../http/problem.ts';
import { jsonLimits, readJson } from '../../http/read-json.ts';
import { resource } from '../../http/resource.ts';
import { type GuardParts, requireSession } from '../../http/session-guard.ts';
import type { Attempts } from '../../identity/attempts.ts';
import { isPushEndpoint } from './push-hosts.ts';
import type { PushStore } from './push-store.ts';

export interface PushRouteParts extends GuardParts {
  readonly attempts: Attempts;
  readonly store: PushStore;
  readonly publicKey: string;
  readonly hosts: string;
}

/** Which phone may be woken: one subscription for each device session of an admin. */
export function pushRoutes(parts: PushRouteParts): Router {
  const router = Router();
  resource(router, '/push', { get: [answering(() => ok({ publicKey: parts.publicKey } satisfies PushInfo))] });
  resource(router, '/push/subscription', {
    put: [readJson(jsonLimits.small), answering((request) => subscribe(request, parts))],
    delete: [answering((request) => unsubscribe(request, parts))],
  });
  return router;
}

async function subscribe(request: Request, parts: PushRouteParts): Promise<Answer> {
  const guarded = requireSession(request, parts);
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  if (session.kind !== 'admin') return refused('not-allowed');
  const { operation } = parts.operations.get(session.operationId)?.state ?? {};
  if (operation?.status === 'destroyed') return refused('operation-destroyed');
  const wait = await parts.attempts.count('pushSubscription', session.id);
  if (wait !== null) return busy(wait);
  const read = readBody(request, pushSubscription);
  if ('problem' in read) return read;
  const { endpoint, keys } = read.body;
  if (!isPushEndpoint(endpoint, parts.hosts)) return { problem: invalid('endpoint', 'not a known push service') };
  parts.store.keep({
    ...{ sessionId: session.id, operation: session.operationId, admin: session.adminId, endpoint },
    ...{ p256dh: keys.p256dh, auth: keys.auth },
  });
  return { status: 204 };
}

function unsubscribe(request: Request, parts: PushRouteParts): Answer {
  const guarded = requireSession(request, parts);
  if ('problem' in guarded) return guarded;
  parts.store.remove(guarded.session.id);
  return { status: 204 };
}
