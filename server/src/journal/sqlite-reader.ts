import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import Database from 'better-sqlite3';
import type { CommandRow } from './port.ts';

/** A journal for reading alone, page by page, also while a server writes it. */
export interface JournalReader {
  operations(): readonly string[];
  entriesOf(operation: string): Iterable<StoredEntry>;
  /** Receipts of commands, in the order of their entries. */
  commandsOf(operation: string): readonly CommandRow[];
  close(): void;
}

export function openJournalReader(path: string): JournalReader {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  const operations = database.prepare<[], string>('SELECT DISTINCT operation FROM entries ORDER BY operation').pluck();
  const entries = database.prepare<[string], StoredEntry>(
    'SELECT seq, header, body, salt, body_hash AS bodyHash, hash FROM entries WHERE operation = ? ORDER BY seq',
  );
  const commands = database.prepare<[string], CommandRow>(
    `SELECT command_id AS commandId, actor_id AS actorId, digest, first_seq AS firstSeq, last_seq AS lastSeq, hash
     FROM commands WHERE operation = ? ORDER BY first_seq`,
  );
  return {
    operations: () => operations.all(),
    entriesOf: (operation) => entries.iterate(operation),
    commandsOf: (operation) => commands.all(operation),
    close: () => {
      database.close();
    },
  };
}
