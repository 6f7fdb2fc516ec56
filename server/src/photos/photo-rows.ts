import { z } from 'zod';
import type { DatabaseFile } from '../identity/database-file.ts';

export const photoSchema = `
  CREATE TABLE IF NOT EXISTS photos (
    operation TEXT NOT NULL,
    id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('admin', 'gateway')),
    owner_id TEXT NOT NULL,
    command_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('jpeg', 'webp')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (operation, id)
  ) STRICT;
`;

const photoRow = z.object({
  operation: z.string(),
  id: z.string(),
  message_id: z.string(),
  owner_kind: z.enum(['admin', 'gateway']),
  owner_id: z.string(),
  command_id: z.string(),
  digest: z.string(),
  format: z.enum(['jpeg', 'webp']),
});

/** One upload, owned by whoever brought it. `commandId` is that of its `message.addPhoto`, the same at every attempt. */
export interface PhotoRow {
  readonly operationId: string;
  readonly id: string;
  readonly messageId: string;
  readonly owner: { readonly kind: 'admin' | 'gateway'; readonly id: string };
  readonly commandId: string;
  /** SHA-256 of the bytes as they were brought. */
  readonly digest: string;
  readonly format: 'jpeg' | 'webp';
}

export interface PhotoRows {
  get(operationId: string, id: string): PhotoRow | null;
  add(row: PhotoRow, size: { width: number; height: number }): void;
  remove(operationId: string, id: string): void;
  removeAll(operationId: string): void;
}

export function openPhotoRows(database: DatabaseFile): PhotoRows {
  const select = database.prepare('SELECT * FROM photos WHERE operation = ? AND id = ?');
  const insert = database.prepare('INSERT INTO photos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM photos WHERE operation = ? AND id = ?');
  const removeAll = database.prepare('DELETE FROM photos WHERE operation = ?');
  return {
    get(operationId, id) {
      const row = select.get(operationId, id);
      if (row === undefined) return null;
      const { operation, message_id, owner_kind, owner_id, command_id, digest, format } = photoRow.parse(row);
      const owner = { kind: owner_kind, id: owner_id };
      return { operationId: operation, id, messageId: message_id, owner, commandId: command_id, digest, format };
    },
    add({ operationId, id, messageId, owner, commandId, digest, format }, { width, height }) {
      const at = new Date().toISOString();
      insert.run(operationId, id, messageId, owner.kind, owner.id, commandId, digest, format, width, height, at);
    },
    remove: (operationId, id) => void remove.run(operationId, id),
    removeAll: (operationId) => void removeAll.run(operationId),
  };
}
