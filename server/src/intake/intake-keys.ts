import { MAX_PHOTOS } from '@nachtwacht/shared/messages/limits.ts';
import { v7 } from 'uuid';
import { z } from 'zod';
import { openDatabaseFile } from '../identity/database-file.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS intake_keys (
    gateway TEXT NOT NULL,
    key TEXT NOT NULL,
    command_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    photo_ids TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (gateway, key)
  ) STRICT;
`;

const keyRow = z.object({ command_id: z.string(), message_id: z.string(), photo_ids: z.string() });
const photoIdList = z.array(z.string());

/** The ids under which the journal knows what a key brings: the same at every attempt. */
export interface IntakeIds {
  readonly commandId: string;
  readonly messageId: string;
  readonly photoIds: readonly string[];
}

export interface IntakeKeys {
  find(gatewayId: string, key: string): IntakeIds | null;
  /** Those of the key; made at its first use. */
  idsOf(gatewayId: string, key: string): IntakeIds;
  close(): void;
}

export function openIntakeKeys(dataDir: string): IntakeKeys {
  const database = openDatabaseFile(dataDir, 'intake.db', schema);
  const insert = database.prepare('INSERT INTO intake_keys VALUES (?, ?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT * FROM intake_keys WHERE gateway = ? AND key = ?');
  const find = (gatewayId: string, key: string): IntakeIds | null => {
    const row = select.get(gatewayId, key);
    if (row === undefined) return null;
    const { command_id, message_id, photo_ids } = keyRow.parse(row);
    return { commandId: command_id, messageId: message_id, photoIds: photoIdList.parse(JSON.parse(photo_ids)) };
  };
  return {
    find,
    idsOf(gatewayId, key) {
      const known = find(gatewayId, key);
      if (known) return known;
      const made = { commandId: v7(), messageId: v7(), photoIds: Array.from({ length: MAX_PHOTOS }, () => v7()) };
      const photoIds = JSON.stringify(made.photoIds);
      insert.run(gatewayId, key, made.commandId, made.messageId, photoIds, new Date().toISOString());
      return made;
    },
    close: () => void database.close(),
  };
}
