import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import Database from 'better-sqlite3';

/** A journal for reading alone, page by page, also while a server writes it. */
export interface JournalReader {
  operations(): readonly string[];
  entriesOf(operation: string): Iterable<StoredEntry>;
  close(): void;
}

export function openJournalReader(path: string): JournalReader {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  const operations = database.prepare<[], string>('SELECT DISTINCT operation FROM entries ORDER BY operation').pluck();
  const entries = database.prepare<[string], StoredEntry>(
    'SELECT seq, header, body, salt, body_hash AS bodyHash, hash FROM entries WHERE operation = ? ORDER BY seq',
  );
  return {
    operations: () => operations.all(),
    entriesOf: (operation) => entries.iterate(operation),
    close: () => {
      database.close();
    },
  };
}
