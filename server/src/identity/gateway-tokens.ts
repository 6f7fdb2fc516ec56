import { v7 } from 'uuid';
import { z } from 'zod';
import type { DatabaseFile } from './database-file.ts';
import { createSecret, hashSecret } from './secret.ts';

const gatewayRow = z.object({ id: z.string(), operation_id: z.string(), name: z.string() });

/** A program that may bring messages into one operation. */
export interface Gateway {
  readonly id: string;
  readonly operationId: string;
  readonly name: string;
}

export interface GatewayTokens {
  /** The token is told once; only its hash is kept. */
  issue(operationId: string, name: string): { gateway: Gateway; token: string };
  find(token: string): Gateway | null;
  revoke(id: string): boolean;
}

export const TOKEN_PREFIX = 'nwg_';

export function createGatewayTokens(database: DatabaseFile, now: () => number): GatewayTokens {
  const insert = database.prepare(
    'INSERT INTO gateway_tokens (id, secret_hash, operation_id, name, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const byHash = database.prepare('SELECT * FROM gateway_tokens WHERE secret_hash = ? AND revoked_at IS NULL');
  const revoke = database.prepare('UPDATE gateway_tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL');
  return {
    issue(operationId, name) {
      const gateway = { id: v7(), operationId, name };
      const token = TOKEN_PREFIX + createSecret();
      insert.run(gateway.id, hashSecret(token), operationId, name, now());
      return { gateway, token };
    },
    find(token) {
      const row = byHash.get(hashSecret(token));
      if (row === undefined) return null;
      const { id, operation_id, name } = gatewayRow.parse(row);
      return { id, operationId: operation_id, name };
    },
    revoke: (id) => revoke.run(now(), id).changes === 1,
  };
}
