import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@nachtwacht/shared/journal/canonical.ts';
import type { Checkpoint } from '@nachtwacht/shared/wire/staff.ts';

export const PRIVATE_KEY_FILE = 'checkpoint-key.pem';
/** Enough to verify with: may be given to anyone. */
export const PUBLIC_KEY_FILE = 'checkpoint-key.pub.pem';

export interface CheckpointKey {
  sign(unsigned: Omit<Checkpoint, 'signature'>): Checkpoint;
  isOurs(checkpoint: Checkpoint): boolean;
}

/** The Ed25519 key in this directory; made on first start, readable by its owner alone. */
export function openCheckpointKey(directory: string): CheckpointKey {
  const privateKey = createPrivateKey(readOrMake(directory));
  const publicKey = createPublicKey(privateKey);
  return {
    sign: (unsigned) => ({
      ...unsigned,
      signature: sign(null, signedBytes(unsigned), privateKey).toString('base64'),
    }),
    isOurs: (checkpoint) => isSignedBy(publicKey, checkpoint),
  };
}

export function isSignedBy(publicKey: KeyObject, checkpoint: Checkpoint): boolean {
  return verify(null, signedBytes(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'base64'));
}

function signedBytes({ operation, epoch, seq, hash, at }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(`nachtwacht checkpoint 1\n${canonicalJson({ operation, epoch, seq, hash, at })}`);
}

function readOrMake(directory: string): string {
  const path = join(directory, PRIVATE_KEY_FILE);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx', flush: true });
  writeFileSync(join(directory, PUBLIC_KEY_FILE), publicKey.export({ type: 'spki', format: 'pem' }), { flush: true });
  return pem;
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
