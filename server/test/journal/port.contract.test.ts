import { join } from 'node:path';
import { checkEntry, GENESIS_HASH, type StoredEntry, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryJournal } from '../../src/journal/memory.ts';
import { type CommandRow, HeadMovedError, type JournalHead, type JournalPort } from '../../src/journal/port.ts';
import { openSqliteJournal } from '../../src/journal/sqlite.ts';
import { temporaryDirectory } from '../operation/stage.ts';

const genesis: JournalHead = { epoch: 1, seq: 0, hash: GENESIS_HASH };
const salt = '5a'.repeat(16);

function entriesAfter(head: JournalHead, count: number, epoch = 1): StoredEntry[] {
  let { seq, hash } = head;
  return Array.from({ length: count }, () => {
    seq += 1;
    const entry = sealEntry(hash, seq, JSON.stringify({ epoch, seq, type: 'note.added' }), `{"text":"é ${seq}"}`, salt);
    hash = entry.hash;
    return entry;
  });
}

function headAfter(entries: readonly StoredEntry[], epoch = 1): JournalHead {
  const last = entries.at(-1);
  return last ? { epoch, seq: last.seq, hash: last.hash } : genesis;
}

function row(commandId: string, entry: StoredEntry): CommandRow {
  const { seq, hash } = entry;
  return { commandId, actorId: 'system:system', digest: 'd1', firstSeq: seq, lastSeq: seq, hash };
}

const directory = temporaryDirectory();
const engines: [name: string, open: () => JournalPort][] = [
  ['memory', createMemoryJournal],
  ['SQLite', () => openSqliteJournal(join(directory.path, `${v7()}.db`))],
];

afterAll(() => directory.remove());

describe.each(engines)('the %s engine', (_name, open) => {
  let journal: JournalPort;
  beforeEach(() => {
    journal = open();
  });
  afterEach(() => journal.close());

  test('an empty journal stands before entry 1', async () => {
    expect(await journal.head('a')).toEqual(genesis);
    expect(await journal.read('a', 0, 10)).toEqual([]);
    expect(await journal.operations()).toEqual([]);
  });

  test('J2: what was appended is read back byte for byte, and chains', async () => {
    const entries = entriesAfter(genesis, 3);
    await journal.append('a', genesis, entries, []);
    const read = await journal.read('a', 0, 10);
    expect(read).toEqual(entries);
    expect(read.map((entry, index) => checkEntry(index, read[index - 1]?.hash ?? GENESIS_HASH, entry))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await journal.head('a')).toEqual(headAfter(entries));
  });

  test('reads pages: after a seq, at most so many', async () => {
    await journal.append('a', genesis, entriesAfter(genesis, 7), []);
    expect((await journal.read('a', 2, 3)).map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect((await journal.read('a', 6, 3)).map(({ seq }) => seq)).toEqual([7]);
    expect(await journal.read('a', 7, 3)).toEqual([]);
  });

  test('operations do not meet', async () => {
    const entries = entriesAfter(genesis, 2);
    await journal.append('b', genesis, entries, [row('k1', entriesAfter(genesis, 1)[0] ?? never())]);
    await journal.append('a', genesis, entries, []);
    expect(await journal.operations()).toEqual(['a', 'b']);
    expect(await journal.command('a', 'k1')).toBeNull();
  });

  test('R1: a head that moved refuses the whole append', async () => {
    const first = entriesAfter(genesis, 2);
    await journal.append('a', genesis, first, []);
    await expect(journal.append('a', genesis, entriesAfter(genesis, 1), [])).rejects.toThrow(HeadMovedError);
    const forged = { ...headAfter(first), hash: 'f'.repeat(64) };
    await expect(journal.append('a', forged, entriesAfter(forged, 1), [])).rejects.toThrow(HeadMovedError);
    expect(await journal.head('a')).toEqual(headAfter(first));
  });

  test('J6: a gap is refused whole', async () => {
    const [one, , three] = entriesAfter(genesis, 3);
    await expect(journal.append('a', genesis, [one ?? never(), three ?? never()], [])).rejects.toThrow('no gaps');
    expect(await journal.head('a')).toEqual(genesis);
  });

  test('J4: a command row stands in the same commit as its entries, and once', async () => {
    const [one, two] = entriesAfter(genesis, 2);
    const first = row('k1', one ?? never());
    await journal.append('a', genesis, [one ?? never()], [first]);
    expect(await journal.command('a', 'k1')).toEqual(first);
    const head = await journal.head('a');
    await expect(journal.append('a', head, [two ?? never()], [row('k1', two ?? never())])).rejects.toThrow('once');
    expect(await journal.head('a')).toEqual(head);
    expect(await journal.command('a', 'k1')).toEqual(first);
  });

  test('the epoch of the head is that of its last entry', async () => {
    const first = entriesAfter(genesis, 1);
    await journal.append('a', genesis, first, []);
    const second = entriesAfter(headAfter(first), 1, 2);
    await journal.append('a', headAfter(first), second, []);
    expect(await journal.head('a')).toEqual(headAfter(second, 2));
  });

  test('the digest key is made once, and is its own for each operation', async () => {
    const key = await journal.digestKey('a');
    expect(key).toHaveLength(32);
    expect(await journal.digestKey('a')).toEqual(key);
    expect(await journal.digestKey('b')).not.toEqual(key);
  });

  test('J1: destroyed bodies, salts, digests and key are gone for good; the chain still verifies and goes on', async () => {
    const entries = entriesAfter(genesis, 3);
    const [one] = entries;
    await journal.digestKey('a');
    await journal.append('a', genesis, entries, [row('k1', one ?? never())]);
    await journal.destroyBodies('a', 2);
    const read = await journal.read('a', 0, 10);
    expect(read.map(({ body, salt: kept }) => [body, kept])).toEqual([
      [null, null],
      [null, null],
      ['{"text":"é 3"}', salt],
    ]);
    expect(read.map((entry, index) => checkEntry(index, read[index - 1]?.hash ?? GENESIS_HASH, entry))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await journal.digestKey('a')).toBeNull();
    expect(await journal.command('a', 'k1')).toEqual({ ...row('k1', one ?? never()), digest: null });
    await journal.destroyBodies('a', 2);
    const head = await journal.head('a');
    await journal.append('a', head, entriesAfter(head, 1), []);
    expect((await journal.head('a')).seq).toBe(4);
  });
});

function never(): never {
  throw new Error('the entry was just made');
}
