import { type DeliveryState, deliveryState } from '@nachtwacht/shared/wire/outbox.ts';
import { z } from 'zod';
import { openDatabaseFile } from '../identity/database-file.ts';
import type { Delivery, Owed } from './delivery.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS targets (target TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS positions (
    target TEXT NOT NULL, operation TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (target, operation)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deliveries (
    id TEXT PRIMARY KEY,
    target TEXT NOT NULL,
    operation TEXT NOT NULL,
    entry_seq INTEGER NOT NULL,
    entry_hash TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead', 'lapsed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    last_error TEXT,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    UNIQUE (target, operation, subject, sequence)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (target, state, next_at);
  CREATE INDEX IF NOT EXISTS deliveries_of ON deliveries (operation, state, created_at);
`;

const columns = `id, target, operation, entry_seq AS entrySeq, entry_hash AS entryHash, subject, sequence, kind, state, attempts,
  next_at AS nextAt, last_error AS lastError, created_at AS createdAt, ended_at AS endedAt`;
const isHead = `NOT EXISTS (SELECT 1 FROM deliveries e WHERE e.target = d.target AND e.operation = d.operation
  AND e.subject = d.subject AND e.state = 'waiting' AND e.sequence < d.sequence)`;
const unsettledFirst = `CASE state WHEN 'dead' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END`;

export interface Position {
  readonly seq: number;
  readonly hash: string;
}

/** One entry that makes something owed. */
export interface OwingEntry extends Position {
  owes(lastKind: (subject: string) => string | null): Owed | null;
}

export interface OutboxStore {
  /** True when the target is met for the first time: it then starts at these heads, owing nothing of before. */
  meet(target: string, heads: ReadonlyMap<string, Position>): boolean;
  position(target: string, operation: string): Position | null;
  /** Owed deliveries and how far the journal was read, in one transaction. An entry that was recorded before changes nothing. */
  record(target: string, operation: string, entries: readonly OwingEntry[], position: Position, now: number): void;
  /** The next of each subject whose time has come; one that lies further ahead than `horizon` has met a changed clock. */
  due(target: string, now: number, horizon: number, limit: number): readonly Delivery[];
  nextDue(target: string): number | null;
  find(operation: string, id: string): Delivery | null;
  /** Dead ones first, then waiting, then the latest settled. */
  list(operation: string, limit: number): readonly Delivery[];
  counts(): readonly DeliveryCount[];
  countsOf(operation: string): readonly DeliveryCount[];
  postpone(id: string, nextAt: number, error: string): void;
  settle(id: string, state: Exclude<DeliveryState, 'waiting'>, now: number, error: string | null): void;
  /** A dead letter waits again, under the same key. */
  revive(id: string, now: number): boolean;
  close(): void;
}

const counted = z.array(z.object({ target: z.string(), state: deliveryState, count: z.number() }));
export type DeliveryCount = z.infer<typeof counted>[number];

export function openOutboxStore(dataDir: string): OutboxStore {
  const database = openDatabaseFile(dataDir, 'outbox.db', schema);
  // The journal is the truth: what a power cut takes from here is derived again and sent again under the same key.
  database.pragma('synchronous = NORMAL');
  const statements = {
    known: database.prepare<[string], number>('SELECT 1 FROM targets WHERE target = ?').pluck(),
    meet: database.prepare<[string]>('INSERT INTO targets VALUES (?)'),
    position: database.prepare<[string, string], Position>(
      'SELECT seq, hash FROM positions WHERE target = ? AND operation = ?',
    ),
    move: database.prepare<[string, string, number, string]>('INSERT OR REPLACE INTO positions VALUES (?, ?, ?, ?)'),
    has: database.prepare<[string], number>('SELECT 1 FROM deliveries WHERE id = ?').pluck(),
    last: database.prepare<[string, string, string], { kind: string; sequence: number }>(
      `SELECT kind, sequence FROM deliveries WHERE target = ? AND operation = ? AND subject = ?
       ORDER BY sequence DESC LIMIT 1`,
    ),
    add: database.prepare(
      `INSERT INTO deliveries (id, target, operation, entry_seq, entry_hash, subject, sequence, kind, state, next_at, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)`,
    ),
    due: database.prepare<[string, number, number, number], Delivery>(
      `SELECT ${columns} FROM deliveries d WHERE target = ? AND state = 'waiting' AND (next_at <= ? OR next_at > ?)
       AND ${isHead} ORDER BY next_at LIMIT ?`,
    ),
    nextDue: database
      .prepare<[string], number | null>(
        `SELECT min(next_at) FROM deliveries d WHERE target = ? AND state = 'waiting' AND ${isHead}`,
      )
      .pluck(),
    find: database.prepare<[string, string], Delivery>(
      `SELECT ${columns} FROM deliveries WHERE operation = ? AND id = ?`,
    ),
    list: database.prepare<[string, number], Delivery>(
      `SELECT ${columns} FROM deliveries WHERE operation = ? ORDER BY ${unsettledFirst}, created_at DESC, id LIMIT ?`,
    ),
    counts: database.prepare('SELECT target, state, count(*) AS count FROM deliveries GROUP BY target, state'),
    countsOf: database.prepare<[string]>(
      'SELECT target, state, count(*) AS count FROM deliveries WHERE operation = ? GROUP BY target, state',
    ),
    postpone: database.prepare<[number, string, string]>(
      `UPDATE deliveries SET attempts = attempts + 1, next_at = ?, last_error = ? WHERE id = ? AND state = 'waiting'`,
    ),
    settle: database.prepare<[string, number, string | null, string]>(
      `UPDATE deliveries SET attempts = attempts + 1, state = ?, ended_at = ?, last_error = ? WHERE id = ? AND state = 'waiting'`,
    ),
    revive: database.prepare<[number, number, string]>(
      `UPDATE deliveries SET state = 'waiting', attempts = 0, next_at = ?, created_at = ?, ended_at = NULL
       WHERE id = ? AND state = 'dead'`,
    ),
  };

  const record = database.transaction(
    (target: string, operation: string, entries: readonly OwingEntry[], to: Position, now: number) => {
      for (const { seq, hash, owes } of entries) {
        const id = `${target}-${hash}`;
        if (statements.has.get(id)) continue;
        const lastKind = (subject: string) => statements.last.get(target, operation, subject)?.kind ?? null;
        const owed = owes(lastKind);
        if (!owed) continue;
        const sequence = (statements.last.get(target, operation, owed.subject)?.sequence ?? 0) + 1;
        statements.add.run(id, target, operation, seq, hash, owed.subject, sequence, owed.kind, now, now);
      }
      statements.move.run(target, operation, to.seq, to.hash);
    },
  );

  const meet = database.transaction((target: string, heads: ReadonlyMap<string, Position>) => {
    if (statements.known.get(target)) return false;
    statements.meet.run(target);
    for (const [operation, { seq, hash }] of heads) statements.move.run(target, operation, seq, hash);
    return true;
  });

  return {
    meet: (target, heads) => meet(target, heads),
    position: (target, operation) => statements.position.get(target, operation) ?? null,
    record: (target, operation, entries, position, now) => record(target, operation, entries, position, now),
    due: (target, now, horizon, limit) => statements.due.all(target, now, horizon, limit),
    nextDue: (target) => statements.nextDue.get(target) ?? null,
    find: (operation, id) => statements.find.get(operation, id) ?? null,
    list: (operation, limit) => statements.list.all(operation, limit),
    counts: () => counted.parse(statements.counts.all()),
    countsOf: (operation) => counted.parse(statements.countsOf.all(operation)),
    postpone: (id, nextAt, error) => void statements.postpone.run(nextAt, error, id),
    settle: (id, state, now, error) => void statements.settle.run(state, now, error, id),
    revive: (id, now) => statements.revive.run(now, now, id).changes === 1,
    close: () => void database.close(),
  };
}
