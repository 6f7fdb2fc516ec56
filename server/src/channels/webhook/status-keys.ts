import { v7 } from 'uuid';
import { z } from 'zod';
import { openDatabaseFile } from '../../identity/database-file.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS status_keys (
    token TEXT NOT NULL, key TEXT NOT NULL, step_command TEXT NOT NULL, reference_command TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (token, key)
  ) STRICT;
`;
const row = z.object({ step_command: z.string(), reference_command: z.string() });

/** The commands under which the journal knows what a key told: the same at every attempt, so that it counts once. */
export interface StatusIds {
  readonly step: string;
  readonly reference: string;
}

export interface StatusKeys {
  idsOf(tokenId: string, key: string): StatusIds;
  close(): void;
}

export function openStatusKeys(dataDir: string): StatusKeys {
  const database = openDatabaseFile(dataDir, 'control-room.db', schema);
  const insert = database.prepare('INSERT OR IGNORE INTO status_keys VALUES (?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT * FROM status_keys WHERE token = ? AND key = ?');
  return {
    idsOf(tokenId, key) {
      insert.run(tokenId, key, v7(), v7(), new Date().toISOString());
      const { step_command, reference_command } = row.parse(select.get(tokenId, key));
      return { step: step_command, reference: reference_command };
    },
    close: () => void database.close(),
  };
}
