import { timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { answering, refused } from '../http/answer.ts';
import { isLocal } from '../http/local.ts';
import { resource } from '../http/resource.ts';
import type { Outbox } from './outbox.ts';

const circuitNumber = { closed: 0, 'half-open': 1, open: 2 };

/** What Prometheus may ask about the outbox. */
export function createOutboxMetrics(outbox: Outbox, registry: Registry): Registry {
  const registers = [registry];
  const attempts = new Counter({
    ...{ name: 'nachtwacht_outbox_attempts_total', help: 'Attempts by result', registers },
    labelNames: ['target', 'result'],
  });
  const delay = new Histogram({
    ...{ name: 'nachtwacht_outbox_delay_seconds', help: 'From owed to delivered', registers, labelNames: ['target'] },
    buckets: [0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000],
  });
  outbox.onResult(({ target, createdAt }, result) => {
    attempts.inc({ target, result });
    if (result === 'delivered') delay.observe({ target }, Math.max(0, Date.now() - createdAt) / 1000);
  });
  new Gauge({
    ...{ name: 'nachtwacht_outbox_deliveries', help: 'Deliveries by state', registers },
    labelNames: ['target', 'state'],
    collect() {
      this.reset();
      for (const { target, state, count } of outbox.counts()) this.set({ target, state }, count);
    },
  });
  new Gauge({
    ...{ name: 'nachtwacht_outbox_circuit', help: '0 closed, 1 half-open, 2 open', registers, labelNames: ['target'] },
    collect() {
      for (const { target, circuit } of outbox.targets()) this.set({ target }, circuitNumber[circuit]);
    },
  });
  return registry;
}

/** For this machine alone, or for who holds the token. */
export function metricsRoutes(registry: Registry, token: string | undefined): Router {
  const router = Router();
  resource(router, '/metrics', {
    get: [
      answering(async (request, response) => {
        const told = request.get('authorization') ?? '';
        const mayRead = token === undefined ? isLocal(request) : isSame(told, `Bearer ${token}`);
        if (!mayRead) return refused('not-allowed');
        response.type(registry.contentType).setHeader('Cache-Control', 'no-store');
        response.send(await registry.metrics());
        return { status: 200 };
      }),
    ],
  });
  return router;
}

function isSame(told: string, known: string): boolean {
  const [a, b] = [Buffer.from(told), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
