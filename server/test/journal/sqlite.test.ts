import { statSync } from 'node:fs';
import { join } from 'node:path';
import { GENESIS_HASH, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOlderSqlite, OLDEST_SQLITE, openSqliteJournal } from '../../src/journal/sqlite.ts';
import {
  admins,
  answer,
  command,
  coordinator,
  dispatch,
  forward,
  groupIds,
  hold,
  specialist,
} from '../operation/evening.ts';
import { setStage, temporaryDirectory } from '../operation/stage.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let path: string;

beforeEach(() => {
  directory = temporaryDirectory();
  path = join(directory.path, 'nachtwacht.db');
});
afterEach(() => directory.remove());

describe('J1: SQLite itself refuses, whoever holds the connection', () => {
  let database: Database.Database;

  beforeEach(async () => {
    const journal = openSqliteJournal(path);
    const entry = sealEntry(GENESIS_HASH, 1, '{"epoch":1}', '{}', '00'.repeat(16));
    const row = { commandId: 'k', actorId: 'a', digest: 'd', firstSeq: 1, lastSeq: 1, hash: entry.hash };
    await journal.append('o', { epoch: 1, seq: 0, hash: GENESIS_HASH }, [entry], [row]);
    await journal.close();
    database = new Database(path);
  });
  afterEach(() => database.close());

  test.each([
    'DELETE FROM entries',
    `UPDATE entries SET header = '{"epoch":2}', body = NULL, salt = NULL`,
    `UPDATE entries SET body = '{"a":1}'`,
    `UPDATE entries SET hash = 'x', body = NULL, salt = NULL`,
    'UPDATE entries SET seq = 2, body = NULL, salt = NULL',
    `INSERT OR REPLACE INTO entries VALUES ('o', 1, '{}', NULL, NULL, 'x', 'x')`,
    `INSERT INTO entries VALUES ('o', 3, '{}', NULL, NULL, 'x', 'x')`,
    'DELETE FROM commands',
    `UPDATE commands SET actor_id = 'b', digest = NULL`,
    `UPDATE commands SET digest = 'other'`,
    `INSERT OR REPLACE INTO commands VALUES ('o', 'k', 'b', NULL, 1, 1, 'x')`,
  ])('%s', (sql) => {
    expect(() => database.exec(sql)).toThrow(/journal|command/);
  });

  test('a body that was destroyed is not written back', () => {
    database.exec('UPDATE entries SET body = NULL, salt = NULL');
    expect(() => database.exec(`UPDATE entries SET body = '{}', salt = '00'`)).toThrow('only be destroyed');
  });
});

test('an SQLite that is too old is told apart', () => {
  expect(['3.51.2', '3.9.0', '2.99.99', '3.51'].map((version) => isOlderSqlite(version, OLDEST_SQLITE))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['3.51.3', '3.54.1', '4.0.0'].map((version) => isOlderSqlite(version, OLDEST_SQLITE))).toEqual([
    false,
    false,
    false,
  ]);
});

test('the database and its side files are for their owner alone', async () => {
  const stage = await setStage({ directory: directory.path });
  const modes = ['', '-wal', '-shm'].map((suffix) => statSync(`${path}${suffix}`).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  await stage.close();
});

test('a file that cannot keep a write-ahead log is refused with a sentence', () => {
  expect(() => openSqliteJournal(':memory:')).toThrow(/^The journal cannot be made durable: journal_mode memory.*\.$/);
});

describe('the views', () => {
  test('a person with any SQLite tool reads who decided what, on which message, when', async () => {
    const stage = await setStage({ directory: directory.path });
    const message = forward('Jongeren bij het bushok');
    const messageId = String('messageId' in message.data && message.data.messageId);
    await stage.say(admins[0], message);
    await stage.say(admins[1], forward('Vuurwerk', { groupId: groupIds[1] }));
    const sent = dispatch([messageId]);
    const dispatchId = String('dispatchId' in sent.data && sent.data.dispatchId);
    await stage.say(specialist, sent);
    await stage.say(coordinator, command('dispatch.advance', { dispatchId, step: 'accepted', unit: '', byDesk: true }));
    await stage.say(specialist, answer([messageId], 'Doorgegeven aan de meldkamer.'));
    const held = hold(stage.live.state, { messageId });
    await stage.say(specialist, held);
    await stage.say(specialist, hold(stage.live.state));
    const other = [...stage.live.state.untreated];
    await stage.say(specialist, command('feedback.waive', { messageIds: other, reason: 'noise', text: '' }));
    const released = new Promise((resolve) => stage.live.onBatch(resolve));
    stage.clock.pass(5000);
    await released;
    await stage.close();

    const database = new Database(path, { readonly: true });
    const rows = (sql: string): unknown[] => database.prepare(sql).all();
    expect(rows('SELECT number, group_name, urgency, text FROM messages')).toEqual([
      { number: 1, group_name: 'Snel en Polanen', urgency: 'normal', text: 'Jongeren bij het bushok' },
      { number: 2, group_name: 'Molenvliet', urgency: 'normal', text: 'Vuurwerk' },
    ]);
    expect(rows('SELECT kind, message_number, staff_name, text FROM decisions')).toEqual([
      { kind: 'dispatch', message_number: 1, staff_name: 'Specialist Bakker', text: 'Jongeren vernielen een bushok' },
      { kind: 'feedback', message_number: 1, staff_name: 'Specialist Bakker', text: 'Doorgegeven aan de meldkamer.' },
      { kind: 'waiver', message_number: 2, staff_name: 'Specialist Bakker', text: 'noise' },
      {
        kind: 'broadcast',
        message_number: 1,
        staff_name: 'Specialist Bakker',
        text: 'Let op een groep bij het station.',
      },
      {
        kind: 'broadcast',
        message_number: null,
        staff_name: 'Specialist Bakker',
        text: 'Let op een groep bij het station.',
      },
    ]);
    expect(rows('SELECT number, target, priority, last_step, sent_by_name FROM dispatches')).toEqual([
      { number: 1, target: 'control-room', priority: 2, last_step: 'accepted', sent_by_name: 'Specialist Bakker' },
    ]);
    expect(
      rows('SELECT number, admins, ended_at, sent_at IS NOT NULL AS sent FROM broadcasts ORDER BY number'),
    ).toEqual([
      { number: 1, admins: 3, ended_at: null, sent: 1 },
      { number: 2, admins: 3, ended_at: null, sent: 1 },
    ]);
    database.close();
  });
});
