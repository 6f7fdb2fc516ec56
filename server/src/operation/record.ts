import { createSecretKey } from 'node:crypto';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Checkpoint, Position } from '@nachtwacht/shared/wire/staff.ts';
import type { JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import { type Clock, toInstant } from './clock.ts';
import { BrokenStateError, type Composition, compose, createSalts } from './compose.ts';
import { holdJournal, type Stop } from './held-journal.ts';
import type { Batch, Missing } from './live-operation.ts';
import { createRequest, isFromField, type Request } from './request.ts';

export interface RecordLimits {
  /** Waiting commands beyond which the field is told `busy`. */
  readonly fieldWaiting: number;
  /** Waiting commands beyond which everybody is. */
  readonly waiting: number;
  readonly batchEntries: number;
  /** Entries kept in memory for readers that come back. */
  readonly tailEntries: number;
}

export const recordLimits: RecordLimits = {
  ...{ fieldWaiting: 2000, waiting: 10_000, batchEntries: 256, tailEntries: 5000 },
};
export const BUSY_RETRY_SECONDS = 3;

export interface RecordParts {
  readonly operation: string;
  readonly journal: JournalPort;
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly limits?: RecordLimits;
}

/** The one writer of one operation. */
export interface OperationRecord {
  readonly state: State;
  readonly stopped: Stop | null;
  position(): Position;
  submit(command: Command, actor: Actor): Promise<Ack>;
  entriesAfter(position: Position): Missing;
  onBatch(listener: (batch: Batch) => void): () => void;
  weigh(checkpoint: Checkpoint): Promise<void>;
  /** Resolves when nothing waits or is being written. */
  settled(): Promise<void>;
}

/** The order is fixed: known id? → may? → decide → append → commit → ack → publish. */
export async function openRecord(parts: RecordParts): Promise<OperationRecord> {
  const { operation, journal, log, clock, newId, limits = recordLimits } = parts;
  const held = await holdJournal({ operation, journal, log, tailEntries: limits.tailEntries });
  const secret = await journal.digestKey(operation);
  let digestKey = secret && createSecretKey(secret);
  const nextSalt = createSalts();
  const listeners = new Set<(batch: Batch) => void>();
  const settling: (() => void)[] = [];
  let waiting: Request[] = [];
  let isBusy = false;

  const fault = (error: unknown, requests: readonly Request[]): Ack => {
    const id = newId();
    const commands = requests.map(({ command }) => command.id);
    log.error({ operation, fault: id, err: error, commands, type: requests[0]?.command.type }, 'commands failed');
    return { ok: false, fault: id };
  };

  const refuses = ({ command }: Request): RefusalCode | null => {
    if (!held.stopped || (held.stopped === 'backwards' && command.type === 'operation.openEpoch')) return null;
    return 'journal-stopped';
  };

  const publish = (batch: Batch | null) => {
    if (!batch) return;
    for (const listener of listeners) {
      try {
        listener(batch);
      } catch (error) {
        log.error({ operation, err: error }, 'a listener failed');
      }
    }
  };

  const destroyBodies = async (upToSeq: number): Promise<void> => {
    digestKey = null;
    try {
      await journal.destroyBodies(operation, upToSeq);
      publish(await held.reload());
    } catch (error) {
      log.fatal({ operation, err: error }, 'bodies are not destroyed yet: the next start tries again');
    }
  };

  const write = async (requests: readonly Request[]): Promise<Composition> => {
    publish(await held.refresh());
    const known = await held.rowsOf(requests.map(({ command }) => command.id));
    const { state, durable } = held;
    const at = latest(toInstant(clock.now()), state.at);
    const made = compose(
      {
        ...{ operation, state, hash: durable.hash, at, known, refuses, nextSalt, maxEntries: limits.batchEntries },
        onFault: (error, request) => fault(error, [request]),
      },
      requests,
    );
    if (made.entries.length > 0) await journal.append(operation, durable, made.entries, made.rows);
    return made;
  };

  const commit = async (made: Composition): Promise<void> => {
    held.accept(made);
    waiting = waiting.slice(made.answers.length);
    for (const { request, ack } of made.answers) request.answer(ack);
    const { entries, events } = made;
    if (entries.length > 0) publish({ entries, events, position: held.durable });
    for (const event of events) {
      if (event.type === 'operation.destroyed') await destroyBodies(event.header.bodiesUpTo);
    }
  };

  /** Nothing of the batch is known to be durable: nobody gets its answer, and the state is read back. */
  const fail = async (error: unknown, requests: readonly Request[]): Promise<void> => {
    const failed = new Set(error instanceof BrokenStateError ? [error.request] : requests);
    waiting = waiting.filter((request) => !failed.has(request));
    const ack = fault(error, [...failed]);
    try {
      publish(await held.reload());
    } catch (failure) {
      log.error({ operation, err: failure }, 'the journal cannot be read; the next command tries again');
    }
    for (const request of failed) request.answer(ack);
  };

  const drain = async (): Promise<void> => {
    const requests = waiting.slice(0, limits.batchEntries);
    const made = await write(requests).catch((error: unknown) => fail(error, requests));
    if (made) await commit(made);
    isBusy = false;
    if (waiting.length > 0) wake();
    else for (const settle of settling.splice(0)) settle();
  };

  const wake = () => {
    if (isBusy) return;
    isBusy = true;
    // Not a microtask: all commands of this turn of the event loop shall share one commit.
    setImmediate(drain);
  };

  // Bodies that a crash kept from being destroyed. No command gets through after `operation.destroyed`: it is the last entry.
  if (!held.stopped && held.state.operation?.status === 'destroyed') await destroyBodies(held.durable.seq - 1);

  return {
    get state() {
      return held.state;
    },
    get stopped() {
      return held.stopped;
    },
    position: () => held.durable,
    submit: async (command, actor) => {
      if (waiting.length >= (isFromField(actor) ? limits.fieldWaiting : limits.waiting)) return busy;
      return new Promise<Ack>((answer) => {
        const request = createRequest(command, actor, digestKey, answer);
        if (!request) return answer(unstorable);
        waiting.push(request);
        wake();
      });
    },
    entriesAfter: held.entriesAfter,
    onBatch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    weigh: held.weigh,
    settled: () => new Promise((settle) => (isBusy ? settling.push(settle) : settle())),
  };
}

const busy: Ack = { ok: false, refusal: { code: 'busy', retryAfterSeconds: BUSY_RETRY_SECONDS } };
const unstorable: Ack = {
  ok: false,
  refusal: { code: 'invalid', issues: [{ path: 'data', message: 'unstorable-text' }] },
};

/** Instants compare as texts. */
function latest(a: string, b: string): string {
  return [a, b].sort()[1] ?? a;
}
