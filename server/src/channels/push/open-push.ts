import type { Router } from 'express';
import type { Registry } from 'prom-client';
import type { Config } from '../../config.ts';
import type { Attempts } from '../../identity/attempts.ts';
import type { SessionStore } from '../../identity/session-store.ts';
import type { Operations } from '../../operation/live-operation.ts';
import type { Target } from '../../outbox/delivery.ts';
import { createPushMetrics } from './push-metrics.ts';
import { pushRoutes } from './push-routes.ts';
import { openPushStore } from './push-store.ts';
import { createPushTarget } from './push-target.ts';
import { openVapidKeys } from './vapid-keys.ts';

export interface PushParts {
  readonly config: Pick<Config, 'PUSH_HOSTS' | 'PUSH_CONTACT' | 'ORIGINS' | 'PORT'>;
  readonly dataDir: string;
  readonly sessions: SessionStore;
  readonly operations: Pick<Operations, 'get'>;
  readonly registry: Registry;
}

export interface Push {
  readonly target: Target;
  /** Ids of the admins of an operation of whom a phone can be woken. */
  wakeable(operation: string): readonly string[];
  /** Of an operation that was destroyed: nobody's phone is known any more. */
  forget(operation: string): void;
  routes(parts: { attempts: Attempts; operations: Pick<Operations, 'get'> }): Router;
  close(): void;
}

/** Keys, subscriptions, and the target by which the outbox wakes phones. */
export function openPush({ config, dataDir, sessions, operations, registry }: PushParts): Push {
  const keys = openVapidKeys(dataDir);
  const store = openPushStore(dataDir);
  const { PUSH_HOSTS: hosts, PUSH_CONTACT: contact } = config;
  const [origin = `http://localhost:${config.PORT}`] = config.ORIGINS.split(',').filter(Boolean);
  for (const sessionId of store.sessions()) if (!sessions.isLive(sessionId)) store.remove(sessionId);
  const stopListening = sessions.onRevoked(store.remove);
  const target = createPushTarget({
    ...{ store, keys, contact, hosts, isLive: sessions.isLive },
    page: () => `${origin.trim().replace(/\/$/, '')}/field`,
    report: (operation, news) => void operations.get(operation)?.report(news),
    onResult: createPushMetrics(registry, store.count),
  });
  return {
    target,
    wakeable: store.admins,
    forget: store.removeOperation,
    routes: (parts) => pushRoutes({ ...parts, store, sessions, hosts, publicKey: keys.publicKey }),
    close: () => {
      stopListening();
      store.close();
    },
  };
}
