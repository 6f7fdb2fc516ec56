import { z } from 'zod';
import type { DatabaseFile } from '../identity/database-file.ts';

/** Photos for broadcasts: what staff brought for one, and the covered copies, the only ones that leave. */
export const copySchema = `
  CREATE TABLE IF NOT EXISTS broadcast_photos (
    operation TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('brought', 'copy')),
    staff_id TEXT NOT NULL,
    made_from TEXT,
    boxes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    digest TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('jpeg', 'webp')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (operation, id),
    CHECK ((kind = 'copy') = (made_from IS NOT NULL))
  ) STRICT;
`;

const copyRow = z.object({
  operation: z.string(),
  id: z.string(),
  kind: z.enum(['brought', 'copy']),
  staff_id: z.string(),
  boxes: z.number(),
  digest: z.string(),
  format: z.enum(['jpeg', 'webp']),
});

export interface BroadcastPhotoRow {
  readonly operationId: string;
  readonly id: string;
  /** Only a copy may ever reach an admin. */
  readonly kind: 'brought' | 'copy';
  readonly staffId: string;
  readonly boxes: number;
  readonly digest: string;
  readonly format: 'jpeg' | 'webp';
}

interface NewBroadcastPhoto extends BroadcastPhotoRow {
  readonly madeFrom: string | null;
  readonly reason: string;
  readonly width: number;
  readonly height: number;
}

interface BroadcastPhotoRows {
  get(operationId: string, id: string): BroadcastPhotoRow | null;
  count(operationId: string): number;
  add(row: NewBroadcastPhoto): void;
  removeAll(operationId: string): void;
}

export function openBroadcastPhotoRows(database: DatabaseFile): BroadcastPhotoRows {
  const select = database.prepare('SELECT * FROM broadcast_photos WHERE operation = ? AND id = ?');
  const count = database.prepare('SELECT count(*) FROM broadcast_photos WHERE operation = ?').pluck();
  const insert = database.prepare('INSERT INTO broadcast_photos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const removeAll = database.prepare('DELETE FROM broadcast_photos WHERE operation = ?');
  return {
    get(operationId, id) {
      const row = select.get(operationId, id);
      if (row === undefined) return null;
      const { operation, kind, staff_id, boxes, digest, format } = copyRow.parse(row);
      return { operationId: operation, id, kind, staffId: staff_id, boxes, digest, format };
    },
    count: (operationId) => z.number().parse(count.get(operationId)),
    add({ operationId, id, kind, staffId, madeFrom, boxes, reason, digest, format, width, height }) {
      const at = new Date().toISOString();
      insert.run(operationId, id, kind, staffId, madeFrom, boxes, reason, digest, format, width, height, at);
    },
    removeAll: (operationId) => void removeAll.run(operationId),
  };
}
