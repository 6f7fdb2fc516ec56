import { randomBytes } from 'node:crypto';
import { type StoredEntry, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import { decide } from '@nachtwacht/shared/operation/decide.ts';
import { type EntryStamp, encodeEntry, toRecorded } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Draft, RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { CommandRow } from '../journal/port.ts';
import type { Request } from './request.ts';

/** What becomes of the requests of one batch, if the journal takes it. */
export interface Composition {
  readonly entries: StoredEntry[];
  readonly events: RecordedEvent[];
  readonly rows: CommandRow[];
  readonly answers: { readonly request: Request; readonly ack: Ack }[];
}

const SALT_BYTES = 16;
const POOL_SALTS = 256;

/** Salts of 16 random bytes in hex; drawn from the system many at a time, which is cheaper. */
export function createSalts(): () => string {
  let pool = '';
  let used = 0;
  return () => {
    if (used >= pool.length) {
      pool = randomBytes(SALT_BYTES * POOL_SALTS).toString('hex');
      used = 0;
    }
    const salt = pool.slice(used, used + SALT_BYTES * 2);
    used += SALT_BYTES * 2;
    return salt;
  };
}

export interface Composing {
  readonly operation: string;
  /** Provisional from here on: reloaded when the journal does not take the batch. */
  readonly state: State;
  readonly hash: string;
  readonly at: string;
  /** Rows of commands that took effect in an earlier batch. */
  readonly known: ReadonlyMap<string, CommandRow>;
  readonly refuses: (request: Request) => RefusalCode | null;
  readonly onFault: (error: unknown, request: Request) => Ack;
  readonly maxEntries: number;
  readonly nextSalt: () => string;
}

/** Thrown when the state cannot take what was decided: the state is no longer to be trusted. */
export class BrokenStateError extends Error {
  readonly request: Request;
  constructor(request: Request, cause: unknown) {
    super('a decided event does not fit the state', { cause });
    this.request = request;
  }
}

/** Lets each request meet the state that the one before it left: known id? → may? → decide → reduce. */
export function compose(parts: Composing, requests: readonly Request[]): Composition {
  const made: Composition = { entries: [], events: [], rows: [], answers: [] };
  const rows = new Map<string, CommandRow>();
  for (const request of requests) {
    if (made.entries.length >= parts.maxEntries) break;
    const known = rows.get(request.command.id) ?? parts.known.get(request.command.id);
    const ack = known ? repeat(known, request) : take(parts, made, request);
    const row = made.rows.at(-1);
    if (row?.commandId === request.command.id) rows.set(row.commandId, row);
    made.answers.push({ request, ack });
  }
  return made;
}

function take(parts: Composing, made: Composition, request: Request): Ack {
  const code = parts.refuses(request);
  if (code) return { ok: false, refusal: { code } };
  const before = made.entries.length;
  const sealed = decideAndSeal(parts, made, request);
  if ('ok' in sealed) return sealed;
  for (const { entry, event } of sealed.steps) {
    made.entries.push(entry);
    made.events.push(event);
    try {
      reduce(parts.state, event);
    } catch (error) {
      throw new BrokenStateError(request, error);
    }
  }
  const { seq } = parts.state;
  const hash = made.entries.at(-1)?.hash ?? parts.hash;
  const first = made.entries[before]?.seq;
  if (first !== undefined) made.rows.push(toRow(request, first, seq, hash));
  return { ok: true, receipt: { firstSeq: first ?? seq, lastSeq: seq, hash, repeated: false } };
}

interface Step {
  readonly entry: StoredEntry;
  readonly event: RecordedEvent;
}

function decideAndSeal(parts: Composing, made: Composition, request: Request): Ack | { steps: Step[] } {
  const { state, at } = parts;
  const { command, actor, assessment } = request;
  try {
    const outcome = decide(state, command, { at, actor, assessment });
    if ('refusal' in outcome) return { ok: false, refusal: outcome.refusal };
    let { seq, epoch } = state;
    let hash = made.entries.at(-1)?.hash ?? parts.hash;
    const steps = outcome.events.map((draft) => {
      seq += 1;
      epoch += draft.type === 'operation.epochOpened' ? 1 : 0;
      const step = seal(
        parts.nextSalt(),
        hash,
        { operation: parts.operation, epoch, seq, at, actor, command: command.id },
        draft,
      );
      hash = step.entry.hash;
      return step;
    });
    return { steps };
  } catch (error) {
    return parts.onFault(error, request);
  }
}

function seal(salt: string, prevHash: string, stamp: EntryStamp, draft: Draft): Step {
  const { header, body } = encodeEntry(stamp, draft);
  return { entry: sealEntry(prevHash, stamp.seq, header, body, salt), event: toRecorded(stamp, draft) };
}

function repeat(row: CommandRow, { actorId, digest }: Request): Ack {
  const isSame = row.actorId === actorId && (row.digest === null || row.digest === digest);
  if (!isSame) return { ok: false, refusal: { code: 'command-id-reused' } };
  const { firstSeq, lastSeq, hash } = row;
  return { ok: true, receipt: { firstSeq, lastSeq, hash, repeated: true } };
}

function toRow({ command, actorId, digest }: Request, firstSeq: number, lastSeq: number, hash: string): CommandRow {
  return { commandId: command.id, actorId, digest, firstSeq, lastSeq, hash };
}
