import { createSecretKey } from 'node:crypto';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { Checkpoint, Position } from '@nachtwacht/shared/wire/staff.ts';
import { provesLoss } from '../journal/checkpoint.ts';
import type { CommandRow, JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import { type Clock, toInstant } from './clock.ts';
import { BrokenStateError, type Composition, compose, createSalts } from './compose.ts';
import type { Batch, Missing } from './live-operation.ts';
import { type Replay, replay } from './load.ts';
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

export const recordLimits: RecordLimits = { fieldWaiting: 2000, waiting: 10_000, batchEntries: 256, tailEntries: 5000 };
export const BUSY_RETRY_SECONDS = 3;

export interface RecordParts {
  readonly operation: string;
  readonly journal: JournalPort;
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly limits?: RecordLimits;
}

/** `backwards`: until a new epoch is opened. `broken`: this version cannot read the journal on; nothing mends that here. */
export type Stop = 'backwards' | 'broken';

/** The one writer of one operation. */
export interface OperationRecord {
  readonly state: State;
  readonly stopped: Stop | null;
  position(): Position;
  submit(command: Command, actor: Actor): Promise<Ack>;
  entriesAfter(position: Position): Missing;
  onBatch(listener: (batch: Batch) => void): () => void;
  /** Stops the operation when a checkpoint of ours proves that the journal went backwards. */
  weigh(checkpoint: Checkpoint): Promise<void>;
  /** Resolves when nothing waits or is being written. */
  settled(): Promise<void>;
}

export async function openRecord(parts: RecordParts): Promise<OperationRecord> {
  const { operation, journal, log, clock, newId, limits = recordLimits } = parts;
  const listeners = new Set<(batch: Batch) => void>();
  const nextSalt = createSalts();
  const waiting: Request[] = [];
  const settling: (() => void)[] = [];
  let replayed: Replay = await replay(journal, operation, limits.tailEntries);
  const secret = await journal.digestKey(operation);
  let digestKey = secret && createSecretKey(secret);
  let durable: Position = headOf(replayed);
  let stopped: Stop | null = null;
  let isBusy = false;
  let isStale = false;

  const stop = (why: Stop, detail: object) => {
    stopped = why;
    log.fatal({ operation, why, ...detail }, 'JOURNAL STOPPED: this operation takes no more writes');
  };
  if (replayed.broken) stop('broken', { afterSeq: durable.seq, err: replayed.broken });

  const fault = (error: unknown, about: object): Ack => {
    const id = newId();
    log.error({ operation, fault: id, err: error, ...about }, 'a command failed');
    return { ok: false, fault: id };
  };

  const refuses = ({ command }: Request): RefusalCode | null => {
    if (!stopped || (stopped === 'backwards' && command.type === 'operation.openEpoch')) return null;
    return 'journal-stopped';
  };

  const publish = (batch: Batch) => {
    for (const listener of listeners) {
      try {
        listener(batch);
      } catch (error) {
        log.error({ operation, err: error }, 'a listener failed');
      }
    }
  };

  /** Reads the state back from the journal; tells what it holds that nobody was told of; notices what it lost (J7). */
  const reload = async (): Promise<void> => {
    isStale = true;
    const entries: Batch['entries'][number][] = [];
    const events: Batch['events'][number][] = [];
    let hashAtDurable = durable.seq === 0 ? durable.hash : null;
    const fresh = await replay(journal, operation, limits.tailEntries, (entry, event) => {
      if (entry.seq === durable.seq) hashAtDurable = entry.hash;
      if (entry.seq <= durable.seq) return;
      entries.push(entry);
      events.push(event);
    });
    replayed = fresh;
    isStale = false;
    const lost = fresh.state.seq < durable.seq || hashAtDurable !== durable.hash;
    const before = durable;
    durable = headOf(fresh);
    if (fresh.broken) stop('broken', { afterSeq: durable.seq, err: fresh.broken });
    else if (lost) stop('backwards', { was: before, is: durable });
    else if (entries.length > 0) publish({ entries, events, position: durable });
  };

  const commit = (made: Composition) => {
    replayed.tail.push(made.entries);
    for (const { commandId } of made.rows) replayed.commandIds.add(commandId);
    const last = made.entries.at(-1);
    if (last) durable = { epoch: replayed.state.epoch, seq: last.seq, hash: last.hash };
    if (stopped === 'backwards' && made.events.some(({ type }) => type === 'operation.epochOpened')) stopped = null;
    for (const { request, ack } of made.answers) request.answer(ack);
    if (last) publish({ entries: made.entries, events: made.events, position: durable });
  };

  const destroyBodies = async (made: Composition) => {
    for (const event of made.events) {
      if (event.type !== 'operation.destroyed') continue;
      digestKey = null;
      try {
        await journal.destroyBodies(operation, event.header.bodiesUpTo);
        await reload();
      } catch (error) {
        log.fatal({ operation, err: error }, 'bodies are not destroyed yet: the next start tries again');
      }
    }
  };

  const write = async (requests: readonly Request[]): Promise<void> => {
    if (isStale) await reload();
    const known = await rowsOf(journal, operation, replayed.commandIds, requests);
    const { state } = replayed;
    const made = compose(
      {
        operation,
        state,
        hash: durable.hash,
        at: latest(toInstant(clock.now()), state.at),
        known,
        refuses,
        onFault: (error, { command }) => fault(error, { command: command.id, type: command.type }),
        maxEntries: limits.batchEntries,
        nextSalt,
      },
      requests,
    );
    if (made.entries.length > 0) await journal.append(operation, durable, made.entries, made.rows);
    waiting.splice(0, made.answers.length);
    commit(made);
    await destroyBodies(made);
  };

  /** Nothing of the batch is known to be durable: nobody gets its answer, and the state is read back. */
  const fail = async (error: unknown, requests: readonly Request[]): Promise<void> => {
    const failed = error instanceof BrokenStateError ? [error.request] : requests;
    for (const request of failed) waiting.splice(waiting.indexOf(request), 1);
    const ack = fault(error, { commands: failed.map(({ command }) => command.id) });
    await reload().catch((failure: unknown) => log.error({ operation, err: failure }, 'the journal cannot be read'));
    for (const request of failed) request.answer(ack);
  };

  const drain = async (): Promise<void> => {
    const requests = waiting.slice(0, limits.batchEntries);
    try {
      await write(requests);
    } catch (error) {
      await fail(error, requests);
    }
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

  if (!stopped && replayed.state.operation?.status === 'destroyed') {
    await journal.destroyBodies(operation, destroyedUpTo(replayed.state));
  }

  return {
    get state() {
      return replayed.state;
    },
    get stopped() {
      return stopped;
    },
    position: () => durable,
    submit: async (command, actor) => {
      if (waiting.length >= (isFromField(actor) ? limits.fieldWaiting : limits.waiting)) {
        return { ok: false, refusal: { code: 'busy', retryAfterSeconds: BUSY_RETRY_SECONDS } };
      }
      return new Promise<Ack>((answer) => {
        const request = createRequest(command, actor, digestKey, answer);
        if (!request) return answer(unstorable);
        waiting.push(request);
        wake();
      });
    },
    entriesAfter: (position) => replayed.tail.after(position, durable),
    onBatch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    weigh: async (checkpoint) => {
      if (stopped) return;
      const hash = replayed.tail.hashAt(checkpoint.seq) ?? (await hashAt(journal, operation, checkpoint.seq));
      if (!stopped && provesLoss(checkpoint, durable, hash)) stop('backwards', { checkpoint, is: durable });
    },
    settled: () =>
      new Promise((settle) => {
        if (!isBusy) return settle();
        settling.push(settle);
      }),
  };
}

const unstorable: Ack = {
  ok: false,
  refusal: { code: 'invalid', issues: [{ path: 'data', message: 'unstorable-text' }] },
};

function headOf({ state, hash }: Replay): Position {
  return { epoch: state.epoch, seq: state.seq, hash };
}

/** Instants compare as texts. */
function latest(a: string, b: string): string {
  return [a, b].sort()[1] ?? a;
}

/** The entry `operation.destroyed` is the last but for nothing: no command gets through after it. */
function destroyedUpTo(state: State): number {
  return state.seq - 1;
}

async function rowsOf(
  journal: JournalPort,
  operation: string,
  known: ReadonlySet<string>,
  requests: readonly Request[],
): Promise<Map<string, CommandRow>> {
  const rows = new Map<string, CommandRow>();
  for (const { command } of requests) {
    if (!known.has(command.id) || rows.has(command.id)) continue;
    const row = await journal.command(operation, command.id);
    if (row) rows.set(row.commandId, row);
  }
  return rows;
}

async function hashAt(journal: JournalPort, operation: string, seq: number): Promise<string | null> {
  const [entry] = await journal.read(operation, seq - 1, 1);
  return entry?.seq === seq ? entry.hash : null;
}
