import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, 43 characters that may stand in an address. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. Looking it up by this hash tells an attacker nothing by its time. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
