import type { JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import { type Clock, systemClock } from '../operation/clock.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';
import type { CircuitState } from './circuit.ts';
import type { Delivery, SenderLimits, Target } from './delivery.ts';
import { followJournal } from './follow-journal.ts';
import { type DeliveryCount, openOutboxStore } from './outbox-store.ts';
import { type SendResult, senderLimits, startSender } from './sender.ts';

export interface OutboxParts {
  readonly dataDir: string;
  readonly journal: JournalPort;
  readonly operations: Pick<Operations, 'get'>;
  readonly targets: readonly Target[];
  readonly log: Log;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly limits?: SenderLimits;
}

export interface TargetState {
  readonly target: string;
  readonly circuit: CircuitState;
}

/** What the journal owes to the world outside, and how far it has come. At least once; the key makes it once. */
export interface Outbox {
  /** Derives what this operation owes, from where it stood, and follows it. */
  follow(operation: LiveOperation): void;
  targets(): readonly TargetState[];
  list(operation: string, limit: number): readonly Delivery[];
  /** Over all operations, for metrics. */
  counts(): readonly DeliveryCount[];
  countsOf(operation: string): readonly DeliveryCount[];
  /** Null when there is no such delivery; false when it is no dead letter. */
  retry(operation: string, id: string): boolean | null;
  onResult(listener: (delivery: Delivery, result: SendResult) => void): void;
  close(): Promise<void>;
}

export async function openOutbox(parts: OutboxParts): Promise<Outbox> {
  const { dataDir, journal, operations, targets, log, clock = systemClock, random = Math.random } = parts;
  const store = openOutboxStore(dataDir);
  const listeners = new Set<(delivery: Delivery, result: SendResult) => void>();
  const heads = new Map<string, { seq: number; hash: string }>();
  for (const operation of await journal.operations()) heads.set(operation, await journal.head(operation));

  const senders = targets.map((target) => {
    if (store.meet(target.name, heads)) log.info({ target: target.name }, 'a new target: owed from now on');
    const onResult = (delivery: Delivery, result: SendResult) => {
      for (const listener of listeners) listener(delivery, result);
    };
    const limits = parts.limits ?? senderLimits;
    const sender = startSender({ target, store, journal, operations, clock, random, log, limits, onResult });
    return { target, sender };
  });
  const following: { settled(): Promise<void> }[] = [];

  return {
    follow(operation) {
      for (const { target, sender } of senders) {
        const now = () => clock.now();
        following.push(followJournal({ target, operation, journal, store, log, now, onOwed: sender.wake }));
        sender.wake();
      }
    },
    targets: () => senders.map(({ target, sender }) => ({ target: target.name, circuit: sender.circuit })),
    list: store.list,
    counts: store.counts,
    countsOf: store.countsOf,
    retry(operation, id) {
      const delivery = store.find(operation, id);
      if (!delivery) return null;
      const isRevived = store.revive(id, clock.now());
      for (const { target, sender } of senders) if (target.name === delivery.target) sender.wake();
      return isRevived;
    },
    onResult: (listener) => void listeners.add(listener),
    async close() {
      await Promise.all(following.map(({ settled }) => settled()));
      await Promise.all(senders.map(({ sender }) => sender.close()));
      store.close();
    },
  };
}
