import { z } from 'zod';
import type { DatabaseFile } from './database-file.ts';
import { createSecret, hashSecret } from './secret.ts';

/** What a one-time link is for. */
export type LinkPurpose =
  | { readonly kind: 'first-coordinator' }
  | { readonly kind: 'sign-in'; readonly staffId: string }
  | { readonly kind: 'admin'; readonly operationId: string; readonly adminId: string };

export type LinkState = 'open' | 'used' | 'expired' | 'revoked';
export interface Link {
  readonly purpose: LinkPurpose;
  readonly state: LinkState;
}

export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: string;
}

const HOUR_MS = 3_600_000;
/** How long a link waits for its person. */
export const linkHours = { 'first-coordinator': 24, 'sign-in': 72, admin: 14 * 24 } as const;

const linkRow = z.object({
  kind: z.enum(['first-coordinator', 'sign-in', 'admin']),
  staff_id: z.string().nullable(),
  operation_id: z.string().nullable(),
  admin_id: z.string().nullable(),
  expires_at: z.number(),
  used_at: z.number().nullable(),
  revoked_at: z.number().nullable(),
});

export interface Links {
  /** `issuedBy`: staff id, or `start` for the machine's own operator. Earlier open links to an admin or for the first coordinator lapse. */
  issue(purpose: LinkPurpose, issuedBy: string): IssuedLink;
  /** All or none, in the same order. */
  issueAll(purposes: readonly LinkPurpose[], issuedBy: string): readonly IssuedLink[];
  inspect(token: string): Link | null;
  /** True for exactly one caller. */
  use(token: string): boolean;
  /** Gives a used link back when what it was used for did not happen. */
  giveBack(token: string): void;
  revokeAdmin(operationId: string, adminId: string): void;
  /** What became of the last link of each admin of an operation. */
  ofAdmins(operationId: string): readonly AdminLink[];
  /** True once a sign-in link of theirs was used. */
  hasSignedIn(staffId: string): boolean;
  sweep(): void;
}

export interface AdminLink {
  readonly adminId: string;
  readonly state: LinkState;
  readonly expiresAt: string;
}

export function createLinks(database: DatabaseFile, now: () => number): Links {
  const insert = database.prepare(
    'INSERT INTO links (secret_hash, kind, staff_id, operation_id, admin_id, issued_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const byHash = database.prepare('SELECT * FROM links WHERE secret_hash = ?');
  const use = database.prepare(
    'UPDATE links SET used_at = ? WHERE secret_hash = ? AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ?',
  );
  const giveBack = database.prepare('UPDATE links SET used_at = NULL WHERE secret_hash = ?');
  const open = 'used_at IS NULL AND revoked_at IS NULL';
  const revokeAdmin = database.prepare(
    `UPDATE links SET revoked_at = ? WHERE operation_id = ? AND admin_id = ? AND ${open}`,
  );
  const revokeFirst = database.prepare(`UPDATE links SET revoked_at = ? WHERE kind = 'first-coordinator' AND ${open}`);
  const ofAdmins = database.prepare(
    "SELECT * FROM links WHERE kind = 'admin' AND operation_id = ? ORDER BY created_at, rowid",
  );
  const signedIn = database.prepare(
    "SELECT 1 FROM links WHERE kind = 'sign-in' AND staff_id = ? AND used_at IS NOT NULL LIMIT 1",
  );
  const forget = database.prepare('DELETE FROM links WHERE expires_at < ?');

  function issue(purpose: LinkPurpose, issuedBy: string): IssuedLink {
    const token = createSecret();
    const at = now();
    const expiresAt = at + linkHours[purpose.kind] * HOUR_MS;
    if (purpose.kind === 'admin') revokeAdmin.run(at, purpose.operationId, purpose.adminId);
    if (purpose.kind === 'first-coordinator') revokeFirst.run(at);
    const staffId = purpose.kind === 'sign-in' ? purpose.staffId : null;
    const [operationId, adminId] = purpose.kind === 'admin' ? [purpose.operationId, purpose.adminId] : [null, null];
    insert.run(hashSecret(token), purpose.kind, staffId, operationId, adminId, issuedBy, at, expiresAt);
    return { token, expiresAt: new Date(expiresAt).toISOString() };
  }
  const issueAll = database.transaction((purposes: readonly LinkPurpose[], issuedBy: string) =>
    purposes.map((purpose) => issue(purpose, issuedBy)),
  );

  return {
    issue: (purpose, issuedBy) => database.transaction(issue).immediate(purpose, issuedBy),
    issueAll: (purposes, issuedBy) => issueAll.immediate(purposes, issuedBy),
    inspect(token) {
      const row = byHash.get(hashSecret(token));
      return row === undefined ? null : toLink(linkRow.parse(row), now());
    },
    use: (token) => use.run(now(), hashSecret(token), now()).changes === 1,
    giveBack: (token) => void giveBack.run(hashSecret(token)),
    revokeAdmin: (operationId, adminId) => void revokeAdmin.run(now(), operationId, adminId),
    ofAdmins(operationId) {
      const last = new Map<string, AdminLink>();
      for (const row of ofAdmins.all(operationId).map((each) => linkRow.parse(each))) {
        const adminId = row.admin_id ?? '';
        last.set(adminId, { adminId, state: toState(row, now()), expiresAt: new Date(row.expires_at).toISOString() });
      }
      return [...last.values()];
    },
    hasSignedIn: (staffId) => signedIn.get(staffId) !== undefined,
    sweep: () => void forget.run(now() - 30 * 24 * HOUR_MS),
  };
}

function toLink(row: z.infer<typeof linkRow>, now: number): Link {
  return { purpose: toPurpose(row), state: toState(row, now) };
}

function toState(row: z.infer<typeof linkRow>, now: number): LinkState {
  if (row.used_at !== null) return 'used';
  if (row.revoked_at !== null) return 'revoked';
  return row.expires_at <= now ? 'expired' : 'open';
}

function toPurpose({ kind, staff_id, operation_id, admin_id }: z.infer<typeof linkRow>): LinkPurpose {
  if (kind === 'admin' && operation_id !== null && admin_id !== null)
    return { kind, operationId: operation_id, adminId: admin_id };
  if (kind === 'sign-in' && staff_id !== null) return { kind, staffId: staff_id };
  return { kind: 'first-coordinator' };
}
