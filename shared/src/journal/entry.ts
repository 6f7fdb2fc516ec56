import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** The hash before entry 1 of every journal: 32 zero bytes in hex. */
export const GENESIS_HASH = '0'.repeat(64);

export const hashText = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One line of a journal, as hashed, stored and sent. `header` and `body` are canonical JSON texts.
 * `body` and `salt` are null once destroyed, or where a reader gets no bodies; `bodyHash` stays.
 */
export interface StoredEntry {
  readonly seq: number;
  readonly header: string;
  readonly body: string | null;
  readonly salt: string | null;
  readonly bodyHash: string;
  readonly hash: string;
}

/** SHA-256(salt ‖ body), hex. `saltHex` is 16 random bytes in hex. */
export function hashBody(saltHex: string, body: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(saltHex), utf8ToBytes(body))));
}

/** SHA-256(prevHash ‖ SHA-256(0x00 ‖ header) ‖ bodyHash), hex. */
export function hashEntry(prevHash: string, header: string, bodyHash: string): string {
  const headerHash = sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(header)));
  return bytesToHex(sha256(concatBytes(hexToBytes(prevHash), headerHash, hexToBytes(bodyHash))));
}

/** Seals a header and body as the entry after `prevHash`. */
export function sealEntry(prevHash: string, seq: number, header: string, body: string, salt: string): StoredEntry {
  const bodyHash = hashBody(salt, body);
  return { seq, header, body, salt, bodyHash, hash: hashEntry(prevHash, header, bodyHash) };
}

export type ChainFault = { seq: number; fault: 'gap' | 'hash' | 'body' | 'header' };

/** The first fault of an entry that should follow (`prevSeq`, `prevHash`), or null. A destroyed body is no fault. */
export function checkEntry(prevSeq: number, prevHash: string, entry: StoredEntry): ChainFault | null {
  if (entry.seq !== prevSeq + 1) return { seq: entry.seq, fault: 'gap' };
  if (entry.body !== null && entry.salt !== null && hashBody(entry.salt, entry.body) !== entry.bodyHash) {
    return { seq: entry.seq, fault: 'body' };
  }
  if (hashEntry(prevHash, entry.header, entry.bodyHash) !== entry.hash) return { seq: entry.seq, fault: 'hash' };
  return null;
}
