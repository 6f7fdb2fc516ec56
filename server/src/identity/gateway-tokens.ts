import { v7 } from 'uuid';
import { z } from 'zod';
import type { DatabaseFile } from './database-file.ts';
import { createSecret, hashSecret } from './secret.ts';

/** What a token opens: bring messages in, tell what the control room does, or read the feeds. Never two of them. */
export const tokenPurposes = ['gateway', 'control-room', 'feed'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

const gatewayRow = z.object({
  id: z.string(),
  operation_id: z.string(),
  name: z.string(),
  purpose: z.enum(tokenPurposes),
});

/** A program that may do one thing in one operation. */
export interface Gateway {
  readonly id: string;
  readonly operationId: string;
  readonly name: string;
  readonly purpose: TokenPurpose;
}

export interface GatewayTokens {
  /** The token is told once; only its hash is kept. */
  issue(operationId: string, name: string, purpose?: TokenPurpose): { gateway: Gateway; token: string };
  find(token: string): Gateway | null;
  revoke(id: string): boolean;
}

export const TOKEN_PREFIX = 'nwg_';

export function createGatewayTokens(database: DatabaseFile, now: () => number): GatewayTokens {
  addPurpose(database);
  const insert = database.prepare(
    'INSERT INTO gateway_tokens (id, secret_hash, operation_id, name, created_at, purpose) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const byHash = database.prepare('SELECT * FROM gateway_tokens WHERE secret_hash = ? AND revoked_at IS NULL');
  const revoke = database.prepare('UPDATE gateway_tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL');
  return {
    issue(operationId, name, purpose = 'gateway') {
      const gateway = { id: v7(), operationId, name, purpose };
      const token = TOKEN_PREFIX + createSecret();
      insert.run(gateway.id, hashSecret(token), operationId, name, now(), purpose);
      return { gateway, token };
    },
    find(token) {
      const row = byHash.get(hashSecret(token));
      if (row === undefined) return null;
      const { id, operation_id, name, purpose } = gatewayRow.parse(row);
      return { id, operationId: operation_id, name, purpose };
    },
    revoke: (id) => revoke.run(now(), id).changes === 1,
  };
}

/** Databases from before tokens had a purpose: those all brought messages in. */
function addPurpose(database: DatabaseFile): void {
  const known = database.prepare("SELECT 1 FROM pragma_table_info('gateway_tokens') WHERE name = 'purpose'").get();
  if (known) return;
  database.exec("ALTER TABLE gateway_tokens ADD COLUMN purpose TEXT NOT NULL DEFAULT 'gateway'");
}
