import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, answer, command, coordinator, forward, specialist } from '../operation/evening.ts';
import { setStage, temporaryDirectory } from '../operation/stage.ts';

const script = fileURLToPath(new URL('../../../scripts/verify-journal.ts', import.meta.url));
let directory: ReturnType<typeof temporaryDirectory>;
let path: string;

beforeEach(async () => {
  directory = temporaryDirectory();
  path = join(directory.path, 'nachtwacht.db');
  const stage = await setStage({ directory: directory.path });
  await stage.say(admins[0], forward('De man met de rode jas'));
  await stage.say(specialist, answer([...stage.live.state.untreated]));
  await stage.close();
});
afterEach(() => directory.remove());

function verify(...args: string[]): { code: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { code: status, told: stdout + stderr };
}

function tamper(sql: string): void {
  const file = new Database(path);
  file.pragma('foreign_keys = OFF');
  for (const name of [
    'entries_unchanged',
    'entries_stay',
    'entries_follow',
    'commands_once',
    'commands_stay',
    'commands_unchanged',
  ])
    file.exec(`DROP TRIGGER ${name}`);
  file.exec(sql);
  file.close();
}

test('J2: a sound journal holds, and says what is in it', () => {
  const { code, told } = verify(path);
  expect(told).toMatch(/everything holds[\s\S]*13 entries[\s\S]*1 messages, 1 decisions[\s\S]*1 checkpoints/);
  expect(code).toBe(0);
});

test.each([
  ['a changed word', `UPDATE entries SET body = replace(body, 'rode', 'blauwe')`, 'Entry 12 holds other words'],
  ['a changed header', `UPDATE entries SET header = replace(header, '"self"', '"heard"')`, 'Entry 12 does not fit'],
  ['a removed entry', 'DELETE FROM entries WHERE seq = 5', 'Entry 6 does not follow'],
  ['words gone without a word', 'UPDATE entries SET body = NULL, salt = NULL WHERE seq = 12', 'The words of entry 12'],
  ['a tail cut off', 'DELETE FROM entries WHERE seq = 13', 'at entry 13 is further than the journal'],
  ['everything gone', 'DELETE FROM entries', 'is further than the journal'],
])('J1 J2 J7: %s is found', (_what, sql, sentence) => {
  tamper(sql);
  const { code, told } = verify(path);
  expect(told).toContain(sentence);
  expect(code).toBe(1);
});

test.each([
  ['lost', 'DELETE FROM commands WHERE first_seq = 12', 'Entry 12 has no receipt'],
  ['changed', `UPDATE commands SET actor_id = 'x' WHERE first_seq = 12`, 'of entry 12 is not its own'],
  ['of another hash', `UPDATE commands SET hash = 'x' WHERE first_seq = 12`, 'of entry 12 is not its own'],
  [
    'invented',
    `INSERT INTO commands SELECT operation, 'x', actor_id, digest, 99, 99, hash FROM commands WHERE first_seq = 12`,
    'speaks of entry 99',
  ],
])('J4: the receipt of a command that is %s is found', (_what, sql, sentence) => {
  tamper(sql);
  expect(verify(path)).toMatchObject({ code: 1, told: expect.stringContaining(sentence) });
});

test('J7: a checkpoint that somebody else wrote is found', () => {
  const file = join(directory.path, 'checkpoints.jsonl');
  const line = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
  appendFileSync(file, `${line.replace(/"at":"2026/, '"at":"2027')}\n`);
  expect(verify(path)).toMatchObject({ code: 1, told: expect.stringContaining('was not signed with this key') });
});

test('J7: checkpoints that were kept elsewhere count; without any the limit is told', () => {
  const elsewhere = join(directory.path, 'elsewhere.jsonl');
  const file = join(directory.path, 'checkpoints.jsonl');
  writeFileSync(elsewhere, readFileSync(file));
  rmSync(file);
  tamper('DELETE FROM commands WHERE last_seq = 13; DELETE FROM entries WHERE seq = 13');
  expect(verify(path)).toMatchObject({ code: 0, told: expect.stringContaining('would not be noticed') });
  expect(verify(path, '--checkpoints', elsewhere).code).toBe(1);
});

test('J1: after the words were destroyed the record of decisions still holds', async () => {
  const stage = await setStage({ directory: directory.path });
  await stage.say(coordinator, command('operation.close', {}));
  await stage.say(coordinator, command('operation.destroy', {}));
  await stage.close();
  expect(verify(path)).toMatchObject({ code: 0, told: expect.stringContaining('14 with their words destroyed') });
});

test('it helps, and says what is missing', () => {
  expect(verify('--help')).toMatchObject({ code: 0, told: expect.stringContaining('npm run verify') });
  expect(verify(join(directory.path, 'none.db'))).toMatchObject({ code: 1 });
  expect(verify(path, '--operation', 'none')).toMatchObject({
    code: 1,
    told: 'The database holds no such operation.\n',
  });
});
