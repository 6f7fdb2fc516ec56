import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';
import type { JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../operation/clock.ts';
import type { Operations } from '../operation/live-operation.ts';
import { backOffMs } from './back-off.ts';
import { type CircuitState, createCircuit } from './circuit.ts';
import type { Delivery, SenderLimits, Sent, Target } from './delivery.ts';
import type { OutboxStore } from './outbox-store.ts';

export const senderLimits: SenderLimits = {
  backOff: { baseMs: 500, capMs: 60_000 },
  circuit: { failures: 5, pause: { baseMs: 2000, capMs: 60_000 } },
  giveUpMs: 6 * 3_600_000,
};

export type SendResult = 'delivered' | 'failed' | 'dead' | 'lapsed';

export interface SenderParts {
  readonly target: Target;
  readonly store: OutboxStore;
  readonly journal: Pick<JournalPort, 'read'>;
  readonly operations: Pick<Operations, 'get'>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly limits: SenderLimits;
  readonly onResult: (delivery: Delivery, result: SendResult) => void;
}

export interface Sender {
  readonly circuit: CircuitState;
  /** Looks what is due. */
  wake(): void;
  /** Gives up what is under way: it is owed still. */
  close(): Promise<void>;
}

/** Sends what is due to one target: so many a second, so many at once, each subject in order. */
export function startSender(parts: SenderParts): Sender {
  const { target, store, clock, random, log, onResult } = parts;
  const limits = { ...parts.limits, ...target.limits };
  const circuit = createCircuit(limits.circuit, random);
  const limiter = new RateLimiterQueue(new RateLimiterMemory({ points: target.perSecond, duration: 1 }));
  const underWay = new Map<string, Promise<void>>();
  let cancelTimer: (() => void) | null = null;
  const closing = new AbortController();

  const arm = (delayMs: number) => {
    cancelTimer?.();
    cancelTimer = clock.setTimer(Math.max(1, delayMs), wake);
  };

  const wake = () => {
    cancelTimer?.();
    cancelTimer = null;
    if (closing.signal.aborted) return;
    const pauseMs = circuit.waitMs(clock.monotonicMs());
    if (pauseMs > 0) return arm(pauseMs);
    const places = circuit.state === 'half-open' ? 1 : target.concurrency;
    if (underWay.size >= places) return;
    const now = clock.now();
    const due = store.due(target.name, now, now + limits.backOff.capMs, places + underWay.size);
    for (const delivery of due) {
      if (underWay.has(delivery.id) || underWay.size >= places) continue;
      const done = attempt(delivery)
        .catch((error: unknown) => {
          log.error({ target: target.name, delivery: delivery.id, err: error }, 'a delivery could not be tried');
          circuit.failed(clock.monotonicMs());
        })
        .finally(() => {
          underWay.delete(delivery.id);
          wake();
        });
      underWay.set(delivery.id, done);
    }
    if (underWay.size >= places) return;
    const next = store.nextDue(target.name);
    if (next !== null && (next > now || underWay.size === 0)) arm(Math.min(next - now, limits.backOff.capMs));
  };

  const attempt = async (delivery: Delivery) => {
    const event = await readEvent(parts, delivery);
    const state = parts.operations.get(delivery.operation)?.state;
    if (!event || event.body === null || !state) return settle(delivery, 'lapsed', 'nothing left to say');
    if (isStale(delivery, event)) return settle(delivery, 'dead', TOO_OLD);
    await limiter.removeTokens(1);
    const sent = await target.send({ delivery, event, state, signal: closing.signal });
    if (closing.signal.aborted && !sent.ok) return;
    if (sent.ok) {
      circuit.succeeded();
      settle(delivery, 'delivered', null);
    } else if (sent.permanent) {
      circuit.succeeded();
      settle(delivery, 'dead', sent.error);
    } else {
      circuit.failed(clock.monotonicMs());
      fail(delivery, sent);
    }
  };

  const fail = (delivery: Delivery, { error, retryAfterMs = 0 }: Extract<Sent, { ok: false }>) => {
    const now = clock.now();
    if (now - delivery.createdAt > limits.giveUpMs) return settle(delivery, 'dead', error);
    const pauseMs = Math.max(retryAfterMs, backOffMs(limits.backOff, delivery.attempts, random));
    store.postpone(delivery.id, now + Math.min(pauseMs, limits.backOff.capMs), error);
    onResult(delivery, 'failed');
  };

  const settle = (delivery: Delivery, state: Exclude<SendResult, 'failed'>, error: string | null) => {
    store.settle(delivery.id, state, clock.now(), error);
    onResult(delivery, state);
    if (state === 'dead')
      log.error({ target: target.name, delivery: delivery.id, error }, 'a delivery became a dead letter');
  };

  return {
    get circuit() {
      return circuit.state;
    },
    wake,
    async close() {
      closing.abort();
      cancelTimer?.();
      await Promise.all(underWay.values());
    },
  };
}

const STALE_MS = 12 * 3_600_000;
const TOO_OLD = 'too old to go out by itself';

/** Found in the journal long after it was decided, as when the target was switched off for days: a coordinator decides. */
function isStale({ createdAt, lastError }: Delivery, { at }: RecordedEvent): boolean {
  return lastError === null && createdAt - Date.parse(at) > STALE_MS;
}

/** The entry that made it owed, if the journal still holds it. */
async function readEvent({ journal }: SenderParts, delivery: Delivery): Promise<RecordedEvent | null> {
  const [entry] = await journal.read(delivery.operation, delivery.entrySeq - 1, 1);
  return entry?.hash === delivery.entryHash ? decodeEntry(entry) : null;
}
