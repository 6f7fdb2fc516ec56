/** Secrets stand here as SHA-256 (they are random, so no salt), passwords as argon2id. */
export const identitySchema = `
  CREATE TABLE IF NOT EXISTS accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password_hash TEXT,
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('staff', 'admin')),
    staff_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
    operation_id TEXT,
    admin_id TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS devices (
    session_id TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS sessions_of_staff ON sessions (staff_id);
  CREATE INDEX IF NOT EXISTS sessions_of_admin ON sessions (operation_id, admin_id);
  CREATE TABLE IF NOT EXISTS revoked_phones (
    secret_hash TEXT PRIMARY KEY,
    revoked_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS links (
    secret_hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('first-coordinator', 'sign-in', 'admin')),
    staff_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
    operation_id TEXT,
    admin_id TEXT,
    issued_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX IF NOT EXISTS links_of_admin ON links (operation_id, admin_id);
  CREATE TABLE IF NOT EXISTS gateway_tokens (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    operation_id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
`;
