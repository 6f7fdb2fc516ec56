import { type StaffRole, staffRole } from '@nachtwacht/shared/operation/actor.ts';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { DatabaseFile } from './database-file.ts';

const accountRow = z.object({
  id: z.string(),
  name: z.string(),
  role: staffRole,
  password_hash: z.string().nullable(),
  disabled: z.number().transform((flag) => flag === 1),
});

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

export interface Accounts {
  /** Null when the name is taken (case and spaces do not count). */
  create(account: { name: string; role: StaffRole }): Account | null;
  get(id: string): Account | null;
  findByName(name: string): Account | null;
  hasCoordinator(): boolean;
  setPasswordHash(id: string, passwordHash: string): void;
  /** Ends every session of theirs too. */
  disable(id: string): void;
  /** Only of an account that never did anything. */
  remove(id: string): void;
}

export function createAccounts(database: DatabaseFile, now: () => number): Accounts {
  const insert = database.prepare(
    'INSERT INTO accounts (id, name, name_key, role, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byId = database.prepare('SELECT * FROM accounts WHERE id = ?');
  const byName = database.prepare('SELECT * FROM accounts WHERE name_key = ?');
  const coordinator = database.prepare("SELECT 1 FROM accounts WHERE role = 'coordinator' AND disabled = 0 LIMIT 1");
  const setPassword = database.prepare('UPDATE accounts SET password_hash = ? WHERE id = ?');
  const disable = database.prepare('UPDATE accounts SET disabled = 1 WHERE id = ?');
  const remove = database.prepare('DELETE FROM accounts WHERE id = ?');

  return {
    create({ name, role }) {
      const id = v7();
      const made = insert.run(id, name.trim(), toNameKey(name), role, new Date(now()).toISOString());
      return made.changes === 1 ? { id, name: name.trim(), role, passwordHash: null, disabled: false } : null;
    },
    get: (id) => toAccount(byId.get(id)),
    findByName: (name) => toAccount(byName.get(toNameKey(name))),
    hasCoordinator: () => coordinator.get() !== undefined,
    setPasswordHash: (id, passwordHash) => void setPassword.run(passwordHash, id),
    disable: (id) => void disable.run(id),
    remove: (id) => void remove.run(id),
  };
}

function toAccount(row: unknown): Account | null {
  if (row === undefined) return null;
  const { id, name, role, password_hash, disabled } = accountRow.parse(row);
  return { id, name, role, passwordHash: password_hash, disabled };
}

function toNameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
