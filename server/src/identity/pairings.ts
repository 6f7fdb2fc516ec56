import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { PAIRING_ALPHABET, PAIRING_LENGTH, PAIRING_SECONDS, wallLayout } from '@nachtwacht/shared/wire/pairing.ts';
import { z } from 'zod';
import type { DatabaseFile } from './database-file.ts';
import { createSecret, hashSecret } from './secret.ts';

/** Codes that may be shown at once, all screens together. */
export const MAX_OPEN_PAIRINGS = 200;
/** How long a screen has to collect what was granted to it. */
const COLLECT_SECONDS = 300;

const screenRow = z.object({
  layout: wallLayout,
  width_px: z.number(),
  height_px: z.number(),
  address: z.string(),
});
const pairingRow = screenRow.extend({
  id: z.number(),
  created_at: z.number(),
  expires_at: z.number(),
  seen_at: z.number().nullable(),
  staff_id: z.string().nullable(),
  operation_id: z.string().nullable(),
});

export type PairingScreen = {
  readonly layout: z.infer<typeof wallLayout>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly address: string;
};

/** A screen that shows a code and waits. */
export interface WaitingPairing {
  readonly id: number;
  readonly screen: PairingScreen;
  readonly askedAt: string;
  readonly expiresAt: string;
}

export type Collection =
  | { readonly state: 'waiting' | 'seen' | 'gone' }
  | { readonly state: 'granted'; readonly id: number; readonly staffId: string; readonly operationId: string };

export interface Pairings {
  /** Null when too many screens wait. The code is told once; only a keyed hash of it is kept. */
  open(screen: PairingScreen): { code: string; secret: string; expiresInSeconds: number } | null;
  /** By its code, while it waits; the screen is told that somebody looks. */
  look(code: string): WaitingPairing | null;
  /** True for exactly one caller: the code is used up. */
  use(id: number): boolean;
  /** Gives a used code back when what it was used for did not happen. */
  giveBack(id: number): void;
  grant(id: number, staffId: string, operationId: string): void;
  /** What became of it. `granted` comes once, to the screen that knows the secret. */
  collect(secret: string): Collection;
  /** Keeps which screen a session is on, for as long as there is such a session. */
  hang(id: number, sessionId: string): void;
  screenOf(sessionId: string): PairingScreen | null;
  sweep(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS pairings (
    id INTEGER PRIMARY KEY,
    code_hash TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    layout TEXT NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    seen_at INTEGER,
    used_at INTEGER,
    collected_at INTEGER,
    staff_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
    operation_id TEXT,
    session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX IF NOT EXISTS pairings_by_code ON pairings (code_hash);
  CREATE INDEX IF NOT EXISTS pairings_by_session ON pairings (session_id);
`;

export function createPairings(database: DatabaseFile, now: () => number): Pairings {
  database.exec(schema);
  // A code is too short for a bare hash. The key dies with the process: codes from before it are void.
  const key = randomBytes(32);
  const hashCode = (code: string) => createHmac('sha256', key).update(code).digest('hex');
  database.prepare('DELETE FROM pairings WHERE session_id IS NULL AND staff_id IS NULL').run();

  const open = 'used_at IS NULL AND expires_at > ?';
  const count = database.prepare(`SELECT count(*) FROM pairings WHERE ${open}`).pluck();
  const insert = database.prepare(
    `INSERT INTO pairings (code_hash, secret_hash, layout, width_px, height_px, address, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const byCode = database.prepare(`SELECT * FROM pairings WHERE code_hash = ? AND ${open}`);
  const see = database.prepare('UPDATE pairings SET seen_at = ? WHERE id = ?');
  const use = database.prepare(`UPDATE pairings SET used_at = ? WHERE id = ? AND ${open}`);
  const giveBack = database.prepare('UPDATE pairings SET used_at = NULL WHERE id = ? AND staff_id IS NULL');
  const grant = database.prepare('UPDATE pairings SET staff_id = ?, operation_id = ?, expires_at = ? WHERE id = ?');
  const bySecret = database.prepare(
    'SELECT * FROM pairings WHERE secret_hash = ? AND collected_at IS NULL AND expires_at > ?',
  );
  const collect = database.prepare('UPDATE pairings SET collected_at = ? WHERE id = ? AND collected_at IS NULL');
  const hang = database.prepare('UPDATE pairings SET session_id = ? WHERE id = ?');
  const bySession = database.prepare('SELECT * FROM pairings WHERE session_id = ?');
  const forget = database.prepare('DELETE FROM pairings WHERE session_id IS NULL AND expires_at < ?');

  const find = (row: unknown) => (row === undefined ? null : pairingRow.parse(row));
  return {
    open({ layout, widthPx, heightPx, address }) {
      if (z.number().parse(count.get(now())) >= MAX_OPEN_PAIRINGS) return null;
      const [code, secret] = [createCode(), createSecret()];
      const expiresAt = now() + PAIRING_SECONDS * 1000;
      insert.run(hashCode(code), hashSecret(secret), layout, widthPx, heightPx, address, now(), expiresAt);
      return { code, secret, expiresInSeconds: PAIRING_SECONDS };
    },
    look(code) {
      const row = find(byCode.get(hashCode(code), now()));
      if (!row) return null;
      see.run(now(), row.id);
      return {
        id: row.id,
        screen: toScreen(row),
        askedAt: new Date(row.created_at).toISOString(),
        expiresAt: new Date(row.expires_at).toISOString(),
      };
    },
    use: (id) => use.run(now(), id, now()).changes === 1,
    giveBack: (id) => void giveBack.run(id),
    grant: (id, staffId, operationId) => void grant.run(staffId, operationId, now() + COLLECT_SECONDS * 1000, id),
    collect(secret) {
      const row = find(bySecret.get(hashSecret(secret), now()));
      if (!row) return { state: 'gone' };
      const { id, staff_id: staffId, operation_id: operationId } = row;
      if (staffId === null || operationId === null) return { state: row.seen_at === null ? 'waiting' : 'seen' };
      return collect.run(now(), id).changes === 1 ? { state: 'granted', id, staffId, operationId } : { state: 'gone' };
    },
    hang: (id, sessionId) => void hang.run(sessionId, id),
    screenOf(sessionId) {
      const row = find(bySession.get(sessionId));
      return row && toScreen(row);
    },
    sweep: () => void forget.run(now()),
  };
}

function createCode(): string {
  return Array.from({ length: PAIRING_LENGTH }, () => PAIRING_ALPHABET[randomInt(PAIRING_ALPHABET.length)]).join('');
}

function toScreen({ layout, width_px, height_px, address }: z.infer<typeof screenRow>): PairingScreen {
  return { layout, widthPx: width_px, heightPx: height_px, address };
}
