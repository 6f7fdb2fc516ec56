import { Counter, Gauge, type Registry } from 'prom-client';
import type { PushResult } from './push-target.ts';

/** How the push services answer, and how many phones may be woken. */
export function createPushMetrics(
  registry: Registry,
  count: () => number,
): (service: string, result: PushResult) => void {
  const registers = [registry];
  const requests = new Counter({
    ...{ name: 'nachtwacht_push_requests_total', help: 'Requests to push services by answer', registers },
    labelNames: ['service', 'result'],
  });
  new Gauge({
    ...{ name: 'nachtwacht_push_subscriptions', help: 'Phones that may be woken', registers },
    collect() {
      this.set(count());
    },
  });
  return (service, result) => requests.inc({ service, result });
}
