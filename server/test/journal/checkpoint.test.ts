import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECKPOINT_FILE, openCheckpoints, provesLoss } from '../../src/journal/checkpoint.ts';
import { PRIVATE_KEY_FILE } from '../../src/journal/checkpoint-key.ts';
import { quiet, temporaryDirectory } from '../operation/stage.ts';

const at = '2026-12-31T22:00:00.000Z';
const hash = (digit: string) => digit.repeat(64);

let directory: ReturnType<typeof temporaryDirectory>;
const open = (copy?: string) => openCheckpoints({ directory: directory.path, copy, log: quiet });

beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => directory.remove());

describe('signed checkpoints', () => {
  test('J7: the key is made once, for its owner alone; what it signed is known after a restart', async () => {
    const first = await open();
    const signed = await first.sign('o', { epoch: 1, seq: 7, hash: hash('a') }, at);
    await first.close();
    const again = await open();
    expect(statSync(join(directory.path, PRIVATE_KEY_FILE)).mode & 0o777).toBe(0o600);
    expect(again.isOurs(signed)).toBe(true);
    expect(again.latest('o')).toEqual(signed);
    expect(again.latest('another')).toBeNull();
    await again.close();
  });

  test('J7: a changed or foreign checkpoint is not ours', async () => {
    const elsewhere = temporaryDirectory();
    const [ours, theirs] = [await open(), await openCheckpoints({ directory: elsewhere.path, log: quiet })];
    const signed = await ours.sign('o', { epoch: 1, seq: 7, hash: hash('a') }, at);
    const foreign = await theirs.sign('o', { epoch: 1, seq: 7, hash: hash('a') }, at);
    const changes = [{ seq: 8 }, { epoch: 2 }, { hash: hash('b') }, { operation: 'p' }, { signature: 'AAAA' }];
    expect(changes.map((change) => ours.isOurs({ ...signed, ...change }))).toEqual(changes.map(() => false));
    expect(ours.isOurs(foreign)).toBe(false);
    await ours.close();
    await theirs.close();
    elsewhere.remove();
  });

  test('J7: a torn last line costs nothing but itself, a forged line is not believed', async () => {
    const path = join(directory.path, CHECKPOINT_FILE);
    const first = await open();
    const signed = await first.sign('o', { epoch: 1, seq: 7, hash: hash('a') }, at);
    await first.close();
    appendFileSync(path, `${JSON.stringify({ ...signed, seq: 900 })}\n{"operation":"o","ep`);
    const again = await open();
    expect(again.latest('o')).toEqual(signed);
    const next = await again.sign('o', { epoch: 1, seq: 9, hash: hash('c') }, at);
    await again.close();
    const third = await open();
    expect(third.latest('o')).toEqual(next);
    await third.close();
  });

  test('J7: the second file alone is enough', async () => {
    const elsewhere = temporaryDirectory();
    const copy = join(elsewhere.path, 'copy.jsonl');
    const first = await open(copy);
    const signed = await first.sign('o', { epoch: 1, seq: 7, hash: hash('a') }, at);
    await first.close();
    const path = join(directory.path, CHECKPOINT_FILE);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(path, 'utf8'));
    rmSync(path);
    const again = await open(copy);
    expect(again.latest('o')).toEqual(signed);
    await again.close();
    elsewhere.remove();
  });
});

describe('what a checkpoint proves', () => {
  const signed = { operation: 'o', at, signature: '', epoch: 2, seq: 7, hash: hash('a') };

  test.each([
    ['the journal stands there', { epoch: 2, seq: 7, hash: hash('a') }, hash('a'), false],
    ['the journal went on', { epoch: 2, seq: 9, hash: hash('b') }, hash('a'), false],
    ['the tail was cut off', { epoch: 2, seq: 6, hash: hash('b') }, null, true],
    ['an entry was changed', { epoch: 2, seq: 9, hash: hash('b') }, hash('c'), true],
    ['the epoch is gone', { epoch: 1, seq: 900, hash: hash('b') }, hash('a'), true],
    ['a later epoch answered for it', { epoch: 3, seq: 5, hash: hash('b') }, null, false],
  ])('J7: %s', (_what, head, hashAt, isLost) => {
    expect(provesLoss(signed, head, hashAt)).toBe(isLost);
  });
});
