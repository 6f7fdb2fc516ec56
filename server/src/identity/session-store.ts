import { staffRole } from '@nachtwacht/shared/operation/actor.ts';
import { type DeviceKind, deviceKind } from '@nachtwacht/shared/wire/http.ts';
import { v7 } from 'uuid';
import { z } from 'zod';
import { readSessionCookie } from './cookie.ts';
import type { DatabaseFile } from './database-file.ts';
import { createSecret, hashSecret } from './secret.ts';
import type { Session, Sessions } from './session.ts';

const HOUR_SECONDS = 3600;
/** How long a session lasts, without prolonging. A wall hangs for the whole turn of the year. */
export const sessionSeconds = { staff: 16 * HOUR_SECONDS, wall: 96 * HOUR_SECONDS, admin: 30 * 24 * HOUR_SECONDS };
/** Of one person at once; the oldest ends when one more begins. */
export const MAX_SESSIONS_EACH = 10;

export interface StartedSession {
  readonly session: Session;
  readonly secret: string;
  readonly maxAgeSeconds: number;
}

/** A session as it is listed: without its secret. */
export interface ListedSession {
  readonly id: string;
  readonly since: string;
  readonly expiresAt: string;
}

export interface SessionStore extends Sessions {
  startStaff(staffId: string): StartedSession;
  startAdmin(operationId: string, adminId: string, device?: DeviceKind): StartedSession;
  /** The phones of one admin, the latest first. */
  listAdmin(operationId: string, adminId: string): readonly (ListedSession & { readonly kind: DeviceKind })[];
  /** The latest first. */
  listStaff(staffId: string): readonly ListedSession[];
  revoke(sessionId: string): void;
  revokeStaff(staffId: string, exceptSessionId?: string): void;
  /** Remembers which phones these were, as long as they would have stayed signed in. */
  revokeAdmin(operationId: string, adminId: string): void;
  /** True for the cookie of a phone whose admin was revoked. */
  wasAdmin(cookieHeader: string | undefined): boolean;
  isLive(sessionId: string): boolean;
  /** Ends what has expired. */
  sweep(): void;
}

const sessionRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), id: z.string(), staff_id: z.string(), name: z.string(), role: staffRole }),
  z.object({ kind: z.literal('admin'), id: z.string(), operation_id: z.string(), admin_id: z.string() }),
]);
const idRow = z.object({ id: z.string() });
const listedRow = z.object({ id: z.string(), created_at: z.number(), expires_at: z.number() });
const deviceRow = listedRow.extend({ kind: deviceKind.nullable() });

const select = `SELECT sessions.*, accounts.name, accounts.role FROM sessions
  LEFT JOIN accounts ON accounts.id = sessions.staff_id
  WHERE coalesce(accounts.disabled, 0) = 0 AND sessions.expires_at > ?`;

export function createSessionStore(database: DatabaseFile, now: () => number): SessionStore {
  const bySecret = database.prepare(`${select} AND secret_hash = ?`);
  const byId = database.prepare(`${select} AND sessions.id = ?`);
  const role = database.prepare('SELECT role FROM accounts WHERE id = ?').pluck();
  const insert = database.prepare(
    'INSERT INTO sessions (id, secret_hash, kind, staff_id, operation_id, admin_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const ofStaff = database.prepare(
    'SELECT id, created_at, expires_at FROM sessions WHERE staff_id = ? ORDER BY created_at DESC, id DESC',
  );
  const ofAdmin = database.prepare(
    'SELECT id FROM sessions WHERE operation_id = ? AND admin_id = ? ORDER BY created_at DESC, id DESC',
  );
  const insertDevice = database.prepare('INSERT INTO devices (session_id, kind) VALUES (?, ?)');
  const devicesOfAdmin = database.prepare(
    `SELECT sessions.id, created_at, expires_at, devices.kind FROM sessions
     LEFT JOIN devices ON devices.session_id = sessions.id
     WHERE operation_id = ? AND admin_id = ? AND expires_at > ? ORDER BY created_at DESC, sessions.id DESC`,
  );
  const expired = database.prepare('SELECT id FROM sessions WHERE expires_at <= ?');
  const remove = database.prepare('DELETE FROM sessions WHERE id = ?');
  const remember = database.prepare(
    `INSERT OR IGNORE INTO revoked_phones
     SELECT secret_hash, ? FROM sessions WHERE operation_id = ? AND admin_id = ?`,
  );
  const remembered = database.prepare('SELECT 1 FROM revoked_phones WHERE secret_hash = ?').pluck();
  const forgetRemembered = database.prepare('DELETE FROM revoked_phones WHERE revoked_at <= ?');
  const listeners = new Set<(sessionId: string) => void>();

  function revoke(sessionId: string): void {
    if (remove.run(sessionId).changes === 0) return;
    for (const listener of listeners) listener(sessionId);
  }

  function start(lifeSeconds: number, row: readonly [kind: string, ...(string | null)[]]): StartedSession {
    const id = v7();
    const secret = createSecret();
    insert.run(id, hashSecret(secret), ...row, now(), now() + lifeSeconds * 1000);
    const session = toSession(byId.get(now(), id));
    if (!session) throw new Error('a session was started for an account that may not have one');
    return { session, secret, maxAgeSeconds: lifeSeconds };
  }

  const revokeAll = (rows: unknown[]) => {
    for (const row of rows) revoke(idRow.parse(row).id);
  };

  return {
    fromCookies(cookieHeader) {
      const secret = readSessionCookie(cookieHeader);
      return secret === null ? null : toSession(bySecret.get(now(), hashSecret(secret)));
    },
    onRevoked(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    startStaff(staffId) {
      const seconds = role.get(staffId) === 'wall' ? sessionSeconds.wall : sessionSeconds.staff;
      const started = start(seconds, ['staff', staffId, null, null]);
      revokeAll(ofStaff.all(staffId).slice(MAX_SESSIONS_EACH));
      return started;
    },
    startAdmin(operationId, adminId, device = 'other') {
      const started = start(sessionSeconds.admin, ['admin', null, operationId, adminId]);
      insertDevice.run(started.session.id, device);
      revokeAll(ofAdmin.all(operationId, adminId).slice(MAX_SESSIONS_EACH));
      return started;
    },
    listAdmin: (operationId, adminId) =>
      devicesOfAdmin.all(operationId, adminId, now()).map((row) => {
        const device = deviceRow.parse(row);
        return { ...toListed(device), kind: device.kind ?? 'other' };
      }),
    listStaff: (staffId) =>
      ofStaff
        .all(staffId)
        .map((row) => listedRow.parse(row))
        .filter(({ expires_at }) => expires_at > now())
        .map(toListed),
    revoke,
    revokeStaff: (staffId, exceptSessionId) =>
      revokeAll(ofStaff.all(staffId).filter((row) => idRow.parse(row).id !== exceptSessionId)),
    revokeAdmin: (operationId, adminId) => {
      remember.run(now(), operationId, adminId);
      revokeAll(ofAdmin.all(operationId, adminId));
    },
    wasAdmin(cookieHeader) {
      const secret = readSessionCookie(cookieHeader);
      return secret !== null && remembered.get(hashSecret(secret)) !== undefined;
    },
    isLive: (sessionId) => byId.get(now(), sessionId) !== undefined,
    sweep: () => {
      revokeAll(expired.all(now()));
      forgetRemembered.run(now() - sessionSeconds.admin * 1000);
    },
  };
}

function toListed({ id, created_at, expires_at }: z.infer<typeof listedRow>): ListedSession {
  return { id, since: new Date(created_at).toISOString(), expiresAt: new Date(expires_at).toISOString() };
}

function toSession(row: unknown): Session | null {
  if (row === undefined) return null;
  const parsed = sessionRow.parse(row);
  if (parsed.kind === 'staff') {
    return { kind: 'staff', id: parsed.id, staffId: parsed.staff_id, name: parsed.name, role: parsed.role };
  }
  return { kind: 'admin', id: parsed.id, operationId: parsed.operation_id, adminId: parsed.admin_id };
}
