import { createHash } from 'node:crypto';
import { checkEntry, GENESIS_HASH, hashBody, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import { describe, expect, test } from 'vitest';

const salt = '0123456789abcdef0123456789abcdef';
const header = '{"seq":1,"type":"note.added"}';
const first = sealEntry(GENESIS_HASH, 1, header, '{"text":"Kermis"}', salt);
const second = sealEntry(first.hash, 2, '{"seq":2}', '{}', salt);

describe('the chain', () => {
  test('J2: the hash is SHA-256(prevHash ‖ SHA-256(0x00 ‖ header) ‖ SHA-256(salt ‖ body)), as any other tool counts it', () => {
    const sha256 = (...parts: (string | Buffer)[]) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part);
      return hash.digest();
    };
    const body = sha256(Buffer.from(salt, 'hex'), '{"text":"Kermis"}');
    const expected = sha256(Buffer.alloc(32), sha256(Buffer.of(0), header), body);
    expect(first.bodyHash).toBe(body.toString('hex'));
    expect(first.hash).toBe(expected.toString('hex'));
  });

  test('J2: what follows, follows', () => {
    expect(checkEntry(0, GENESIS_HASH, first)).toBeNull();
    expect(checkEntry(1, first.hash, second)).toBeNull();
  });

  test.each([
    ['a gap', 0, GENESIS_HASH, second, 'gap'],
    ['the same entry twice', 2, second.hash, second, 'gap'],
    ['another entry before it', 1, 'f'.repeat(64), second, 'hash'],
    ['another header', 0, GENESIS_HASH, { ...first, header: '{"seq":1}' }, 'hash'],
    ['another body', 0, GENESIS_HASH, { ...first, body: '{"text":"Brand"}' }, 'body'],
    ['another salt', 0, GENESIS_HASH, { ...first, salt: salt.replace('0', '1') }, 'body'],
    [
      'another body with its own hash',
      0,
      GENESIS_HASH,
      { ...first, body: '{}', bodyHash: hashBody(salt, '{}') },
      'hash',
    ],
    [
      'a destroyed body under another hash',
      0,
      GENESIS_HASH,
      { ...first, body: null, salt: null, bodyHash: second.bodyHash },
      'hash',
    ],
  ])('J2: %s is found', (_what, seq, hash, entry, fault) => {
    expect(checkEntry(seq, hash, entry)).toEqual({ seq: entry.seq, fault });
  });

  test('J1: a destroyed body is no fault', () => {
    expect(checkEntry(0, GENESIS_HASH, { ...first, body: null, salt: null })).toBeNull();
  });
});
