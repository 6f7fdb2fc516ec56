import { z } from 'zod';
import { openDatabaseFile } from '../../identity/database-file.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS subscriptions (
    session_id TEXT PRIMARY KEY,
    operation TEXT NOT NULL,
    admin TEXT NOT NULL,
    endpoint TEXT NOT NULL UNIQUE,
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS subscriptions_of ON subscriptions (operation, admin);
  CREATE TABLE IF NOT EXISTS attempts (
    delivery TEXT NOT NULL, endpoint TEXT NOT NULL, count INTEGER NOT NULL, done INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (delivery, endpoint)
  ) STRICT;
`;
const KEEP_ATTEMPTS_MS = 24 * 3_600_000;

const row = z.object({
  sessionId: z.string(),
  operation: z.string(),
  admin: z.string(),
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
});
/** One phone that may be woken: one for each device session. */
export type Subscription = z.infer<typeof row>;
const attemptRow = z.object({ endpoint: z.string(), count: z.number(), done: z.number() });

export interface PushStore {
  /** Replaces what this session, or this phone under another session, had. */
  keep(subscription: Subscription): void;
  remove(sessionId: string): void;
  removeEndpoint(endpoint: string): void;
  removeOperation(operation: string): void;
  of(operation: string, admins: readonly string[]): readonly Subscription[];
  /** The endpoints that need not be tried again for a delivery: it arrived there, or failed `maxAttempts` times. */
  settled(delivery: string, maxAttempts: number): ReadonlySet<string>;
  tried(delivery: string, endpoint: string, isDone: boolean): void;
  sessions(): readonly string[];
  /** Ids of those of an operation who have a subscription, each once. */
  admins(operation: string): readonly string[];
  count(): number;
  close(): void;
}

/** Subscriptions are no evidence: they stand apart from the journal, and go with the session. */
export function openPushStore(dataDir: string, now: () => number = Date.now): PushStore {
  const database = openDatabaseFile(dataDir, 'push.db', schema);
  const columns = 'session_id AS sessionId, operation, admin, endpoint, p256dh, auth';
  const insert = database.prepare('INSERT OR REPLACE INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?)');
  const removeBySession = database.prepare('DELETE FROM subscriptions WHERE session_id = ?');
  const removeByEndpoint = database.prepare('DELETE FROM subscriptions WHERE endpoint = ?');
  const removeByOperation = database.prepare('DELETE FROM subscriptions WHERE operation = ?');
  const ofOperation = database.prepare(
    `SELECT ${columns} FROM subscriptions WHERE operation = ? AND admin IN (SELECT value FROM json_each(?)) ORDER BY session_id`,
  );
  const attempts = database.prepare('SELECT endpoint, count, done FROM attempts WHERE delivery = ?');
  const attempt = database.prepare(
    `INSERT INTO attempts VALUES (?, ?, 1, ?, ?)
     ON CONFLICT (delivery, endpoint) DO UPDATE SET count = count + 1, done = excluded.done, at = excluded.at`,
  );
  const adminsOf = database.prepare('SELECT DISTINCT admin FROM subscriptions WHERE operation = ?').pluck();
  const sessions = database.prepare('SELECT session_id FROM subscriptions').pluck();
  const counted = database.prepare('SELECT count(*) FROM subscriptions').pluck();
  database.prepare('DELETE FROM attempts WHERE at < ?').run(now() - KEEP_ATTEMPTS_MS);

  return {
    keep: ({ sessionId, operation, admin, endpoint, p256dh, auth }) =>
      void insert.run(sessionId, operation, admin, endpoint, p256dh, auth, now()),
    remove: (sessionId) => void removeBySession.run(sessionId),
    removeEndpoint: (endpoint) => void removeByEndpoint.run(endpoint),
    removeOperation: (operation) => void removeByOperation.run(operation),
    of: (operation, admins) => z.array(row).parse(ofOperation.all(operation, JSON.stringify(admins))),
    settled(delivery, maxAttempts) {
      const rows = z.array(attemptRow).parse(attempts.all(delivery));
      return new Set(
        rows.filter(({ count, done }) => done === 1 || count >= maxAttempts).map(({ endpoint }) => endpoint),
      );
    },
    tried: (delivery, endpoint, isDone) => void attempt.run(delivery, endpoint, isDone ? 1 : 0, now()),
    admins: (operation) => z.array(z.string()).parse(adminsOf.all(operation)),
    sessions: () => z.array(z.string()).parse(sessions.all()),
    count: () => z.number().parse(counted.get()),
    close: () => void database.close(),
  };
}
