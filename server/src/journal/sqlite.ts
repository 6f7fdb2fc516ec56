import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import Database from 'better-sqlite3';
import { type CommandRow, HeadMovedError, type JournalHead, type JournalPort } from './port.ts';
import { journalSchema } from './schema.ts';
import { journalViews } from './views.ts';

/** From this version on a checkpoint of the WAL that races with a writer no longer loses pages. */
export const OLDEST_SQLITE = '3.51.3';

/** Opens the journal in one SQLite file, or throws an Error whose message is one sentence that says why it cannot. */
export function openSqliteJournal(path: string): JournalPort {
  // Readable by its owner alone; SQLite gives its side files the same rights.
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path);
  try {
    refuseOldSqlite(database);
    makeDurable(database);
    database.exec(journalSchema);
    database.exec(journalViews);
    return createPort(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

export function isOlderSqlite(version: string, oldest: string): boolean {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number));
  for (const [index, part] of (need ?? []).entries()) {
    const own = have?.[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}

function refuseOldSqlite(database: Database.Database): void {
  const version = database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '0';
  if (isOlderSqlite(version, OLDEST_SQLITE)) {
    throw new Error(`The journal needs SQLite ${OLDEST_SQLITE} or later; this is ${version}.`);
  }
}

function makeDurable(database: Database.Database): void {
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = WAL');
  // Switching to WAL lowers `synchronous`: set it after.
  database.pragma('synchronous = FULL');
  database.pragma('fullfsync = ON');
  database.pragma('foreign_keys = ON');
  // Destroyed bodies are overwritten, not merely unlinked.
  database.pragma('secure_delete = ON');
  const mode: unknown = database.pragma('journal_mode', { simple: true });
  const synchronous: unknown = database.pragma('synchronous', { simple: true });
  const foreignKeys: unknown = database.pragma('foreign_keys', { simple: true });
  if (mode !== 'wal' || synchronous !== 2 || foreignKeys !== 1) {
    throw new Error(
      `The journal cannot be made durable: journal_mode ${mode}, synchronous ${synchronous}, foreign_keys ${foreignKeys}.`,
    );
  }
}

function createPort(database: Database.Database): JournalPort {
  const statements = prepare(database);
  const headOf = (operation: string): JournalHead =>
    statements.head.get(operation) ?? { epoch: 1, seq: 0, hash: GENESIS_HASH };

  const append = database.transaction(
    (operation: string, expected: JournalHead, entries: readonly StoredEntry[], commands: readonly CommandRow[]) => {
      const { seq, hash } = headOf(operation);
      if (seq !== expected.seq || hash !== expected.hash) {
        throw new HeadMovedError(`the journal of ${operation} stands at ${seq}, not at ${expected.seq}`);
      }
      for (const entry of entries) {
        statements.addEntry.run(operation, entry.seq, entry.header, entry.body, entry.salt, entry.bodyHash, entry.hash);
      }
      for (const { commandId, actorId, digest, firstSeq, lastSeq, hash: receipt } of commands) {
        statements.addCommand.run(operation, commandId, actorId, digest, firstSeq, lastSeq, receipt);
      }
    },
  );

  const destroy = database.transaction((operation: string, upToSeq: number) => {
    statements.destroyBodies.run(operation, upToSeq);
    statements.destroyDigests.run(operation);
    statements.destroyKey.run(operation);
  });

  const digestKey = database.transaction((operation: string) => {
    statements.makeKey.run(operation, randomBytes(32));
    return statements.key.get(operation) ?? null;
  });

  return {
    operations: async () => statements.operations.all(),
    head: async (operation) => headOf(operation),
    append: async (operation, expectedHead, entries, commands) => {
      append.immediate(operation, expectedHead, entries, commands);
    },
    read: async (operation, afterSeq, limit) => statements.read.all(operation, afterSeq, limit),
    command: async (operation, commandId) => statements.command.get(operation, commandId) ?? null,
    digestKey: async (operation) => {
      const secret = digestKey.immediate(operation);
      return secret && new Uint8Array(secret);
    },
    destroyBodies: async (operation, upToSeq) => {
      destroy.immediate(operation, upToSeq);
      // What was destroyed must not live on in the write-ahead log.
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      database.close();
    },
  };
}

function prepare(database: Database.Database) {
  type Row = [operation: string, ...rest: (string | number | null)[]];
  return {
    operations: database.prepare<[], string>('SELECT DISTINCT operation FROM entries ORDER BY operation').pluck(),
    head: database.prepare<[string], JournalHead>(
      `SELECT json_extract(header, '$.epoch') AS epoch, seq, hash FROM entries WHERE operation = ? ORDER BY seq DESC LIMIT 1`,
    ),
    addEntry: database.prepare<Row>(
      'INSERT INTO entries (operation, seq, header, body, salt, body_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    addCommand: database.prepare<Row>(
      'INSERT INTO commands (operation, command_id, actor_id, digest, first_seq, last_seq, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    read: database.prepare<[string, number, number], StoredEntry>(
      `SELECT seq, header, body, salt, body_hash AS bodyHash, hash FROM entries
       WHERE operation = ? AND seq > ? ORDER BY seq LIMIT ?`,
    ),
    command: database.prepare<[string, string], CommandRow>(
      `SELECT command_id AS commandId, actor_id AS actorId, digest, first_seq AS firstSeq, last_seq AS lastSeq, hash
       FROM commands WHERE operation = ? AND command_id = ?`,
    ),
    makeKey: database.prepare<[string, Buffer]>(
      'INSERT INTO digest_keys (operation, secret) VALUES (?, ?) ON CONFLICT DO NOTHING',
    ),
    key: database.prepare<[string], Buffer | null>('SELECT secret FROM digest_keys WHERE operation = ?').pluck(),
    destroyBodies: database.prepare<[string, number]>(
      `UPDATE entries SET body = NULL, salt = NULL WHERE operation = ? AND seq <= ? AND (body IS NOT NULL OR salt IS NOT NULL)`,
    ),
    destroyDigests: database.prepare<[string]>(
      'UPDATE commands SET digest = NULL WHERE operation = ? AND digest IS NOT NULL',
    ),
    destroyKey: database.prepare<[string]>(
      'INSERT INTO digest_keys (operation, secret) VALUES (?, NULL) ON CONFLICT (operation) DO UPDATE SET secret = NULL',
    ),
  };
}
