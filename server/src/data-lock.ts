import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** How long a start waits for a server that is still closing. */
const PATIENCE_MS = 3000;

/** Keeps a second server off these data. The operating system lets go of it however this process ends. */
export function lockData(dataDir: string): { release(): void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new Database(join(dataDir, 'lock.db'), { timeout: PATIENCE_MS });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw new Error(`another Nachtwacht is working with ${dataDir}`, { cause: error });
  }
  return { release: () => void database.close() };
}
