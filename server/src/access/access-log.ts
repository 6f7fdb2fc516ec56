import { type DatabaseFile, openDatabaseFile } from '../identity/database-file.ts';
import type { Session } from '../identity/session.ts';

/** Who looked at what, when and why (Wet politiegegevens, art. 32a). Only ever grows. */
const schema = `
  CREATE TABLE IF NOT EXISTS access (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    operation TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    why TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS access_is_not_changed BEFORE UPDATE ON access
    BEGIN SELECT raise(ABORT, 'the access log only grows'); END;
  CREATE TRIGGER IF NOT EXISTS access_is_not_removed BEFORE DELETE ON access
    BEGIN SELECT raise(ABORT, 'the access log only grows'); END;
`;

export type AccessKind =
  | 'message.opened'
  | 'photo.opened'
  | 'searched'
  | 'exported'
  | 'staff.invited'
  | 'wall.inspected'
  | 'wall.paired'
  | 'wall.revoked';

export interface Access {
  readonly who: Session;
  readonly operationId: string;
  readonly what: AccessKind;
  /** An id, or the words that were searched for. */
  readonly subject: string;
  /** What gave the right to look, or the reason that was asked for. */
  readonly why: 'duty' | 'own' | (string & {});
}

export interface AccessLog {
  record(access: Access): void;
  flush(): void;
  close(): void;
}

const FLUSH_MS = 250;
/** Written at once when so many wait. */
export const MAX_WAITING_ACCESSES = 500;

export function createAccessLog(dataDir: string, now: () => number = Date.now): AccessLog {
  const database = openDatabaseFile(dataDir, 'access.db', schema);
  const write = writer(database);
  let waiting: (readonly string[])[] = [];
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) write(rows);
  }

  return {
    record({ who, operationId, what, subject, why }) {
      const actor = who.kind === 'staff' ? ['staff', who.staffId, who.role] : ['admin', who.adminId, 'admin'];
      waiting.push([new Date(now()).toISOString(), operationId, ...actor, what, subject, why]);
      if (waiting.length >= MAX_WAITING_ACCESSES) flush();
      else timer ??= setTimeout(flush, FLUSH_MS);
    },
    flush,
    close() {
      flush();
      database.close();
    },
  };
}

function writer(database: DatabaseFile): (rows: readonly (readonly string[])[]) => void {
  const insert = database.prepare(
    'INSERT INTO access (at, operation, actor_kind, actor_id, actor_role, what, subject, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return database.transaction((rows: readonly (readonly string[])[]) => {
    for (const row of rows) insert.run(...row);
  });
}
