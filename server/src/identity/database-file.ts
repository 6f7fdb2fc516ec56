import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type DatabaseFile = Database.Database;

/** How long a write waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5000;

/** Opens (or makes) a database beside the journal: WAL, then FULL; both are read back. `schema` must bear being run again. */
export function openDatabaseFile(dataDir: string, name: string, schema: string): DatabaseFile {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new Database(join(dataDir, name), { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const mode = database.pragma('journal_mode', { simple: true });
  const synchronous = database.pragma('synchronous', { simple: true });
  if (mode !== 'wal' || synchronous !== 2) {
    database.close();
    throw new Error(`${name} cannot be written durably: journal_mode ${mode}, synchronous ${synchronous}`);
  }
  database.exec(schema);
  return database;
}
