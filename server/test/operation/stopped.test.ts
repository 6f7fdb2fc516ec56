import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admins, command, coordinator, creation, forward, said, specialist } from './evening.ts';
import { eventTypes, type Stage, setStage, temporaryDirectory } from './stage.ts';

const [admin] = admins;
const openEpoch = () => command('operation.openEpoch', { reason: 'Teruggezet uit de reservekopie van 22:00' });
let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;

beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
});
afterEach(async () => {
  await stage.close();
  directory.remove();
});

const database = () => join(directory.path, 'nachtwacht.db');

async function restart(between: () => void): Promise<void> {
  const { operationId } = stage;
  await stage.close();
  between();
  stage = await setStage({ directory: directory.path, operationId });
}

/** Puts the database back as it was, with the checkpoints as they are. */
async function goBack(): Promise<void> {
  await restart(() => copyFileSync(database(), `${database()}.backup`));
  await stage.say(admin, forward('Na de reservekopie'));
  await restart(() => {
    for (const suffix of ['-wal', '-shm']) rmSync(`${database()}${suffix}`, { force: true });
    copyFileSync(`${database()}.backup`, database());
  });
}

/** Changes the database behind the back of its triggers. */
function tamper(sql: string): void {
  const file = new Database(database());
  file.pragma('foreign_keys = OFF');
  for (const name of ['entries_unchanged', 'entries_stay', 'entries_follow']) file.exec(`DROP TRIGGER ${name}`);
  file.exec(sql);
  file.close();
}

describe('a journal that went backwards', () => {
  test('J7: a restored backup is noticed at boot; nobody writes until a coordinator opens a new epoch', async () => {
    await goBack();
    expect(stage.live.stopped).toBe(true);
    expect(await stage.say(admin, forward('Rook'))).toBe('journal-stopped');
    expect(await stage.say(specialist, openEpoch())).toBe('not-allowed');
    const { seq } = stage.live.position();
    expect(await stage.say(coordinator, openEpoch())).toBe('ok');
    expect(stage.live.stopped).toBe(false);
    expect(stage.live.position()).toMatchObject({ epoch: 2, seq: seq + 1 });
    expect(await stage.say(admin, forward('Rook'))).toBe('ok');
  });

  test('J7: after the new epoch a restart finds nothing wrong; going back behind it is noticed again', async () => {
    await goBack();
    await stage.say(coordinator, openEpoch());
    await restart(() => {});
    expect(stage.live.stopped).toBe(false);
    expect(stage.live.checkpoint()).toMatchObject({ epoch: 2 });
    await restart(() => {
      for (const suffix of ['-wal', '-shm']) rmSync(`${database()}${suffix}`, { force: true });
      copyFileSync(`${database()}.backup`, database());
    });
    expect(stage.live.stopped).toBe(true);
  });

  test('J7: an operation that vanished whole cannot be made anew under its id', async () => {
    const { operationId } = stage;
    await stage.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${database()}${suffix}`, { force: true });
    stage = await setStage({ directory: directory.path, operationId: '01900000-0000-7000-8000-000000000001' });
    expect(said(await stage.operations.create(operationId, creation, coordinator))).toBe('journal-stopped');
    expect(stage.operations.get(operationId)).toBeNull();
  });

  test('J7: a checkpoint that a desk kept is proof, also after the next restart; a foreign one is none', async () => {
    const held = await stage.checkpoints.sign(
      stage.operationId,
      { ...stage.live.position(), seq: stage.live.position().seq + 5 },
      stage.live.state.at,
    );
    expect(stage.live.verifyCheckpoint({ ...held, seq: held.seq + 1 })).toBe(false);
    expect(stage.live.verifyCheckpoint({ ...held, operation: 'another' })).toBe(false);
    expect(stage.live.stopped).toBe(false);
    expect(stage.live.verifyCheckpoint(held)).toBe(true);
    expect(await stage.say(admin, forward('Rook'))).toBe('journal-stopped');
    await restart(() => {});
    expect(stage.live.stopped).toBe(true);
  });

  test('J7: a checkpoint of the past that still holds stops nothing', async () => {
    const held = await stage.checkpoints.sign(stage.operationId, stage.live.position(), stage.live.state.at);
    await stage.say(admin, forward('Rook'));
    expect(stage.live.verifyCheckpoint(held)).toBe(true);
    expect(await stage.say(admin, forward('Rook'))).toBe('ok');
  });
});

describe('a journal that cannot be read on', () => {
  test('P3: an unknown event stops the operation; it is never skipped, and no epoch mends it', async () => {
    await stage.say(admin, forward('Rook'));
    const { seq } = stage.live.position();
    await restart(() => tamper(`UPDATE entries SET header = replace(header, 'admin.joined', 'admin.danced')`));
    expect(stage.live.stopped).toBe(true);
    expect(stage.live.position().seq).toBeLessThan(seq);
    expect(await stage.say(coordinator, openEpoch())).toBe('journal-stopped');
  });

  test.each([
    ['a changed word', `UPDATE entries SET body = replace(body, 'Rook', 'Mist')`],
    ['a changed header', `UPDATE entries SET header = replace(header, '"self"', '"heard"')`],
    ['a removed entry', `DELETE FROM entries WHERE seq = 3`],
  ])('J2: %s stops the operation', async (_what, sql) => {
    await stage.say(admin, forward('Rook'));
    await restart(() => tamper(sql));
    expect(stage.live.stopped).toBe(true);
  });

  test('the other operations go on', async () => {
    const other = '01900000-0000-7000-8000-000000000002';
    await stage.close();
    stage = await setStage({ directory: directory.path, operationId: other });
    await stage.close();
    tamper(`UPDATE entries SET header = replace(header, 'admin.joined', 'admin.danced') WHERE operation = '${other}'`);
    stage = await setStage({ directory: directory.path, operationId: other });
    expect(
      stage.operations
        .list()
        .map(({ stopped }) => stopped)
        .sort(),
    ).toEqual([false, true]);
  });
});

describe('checkpoints', () => {
  test('J7: one after 100 entries, one 60 s after an entry, at most one a second', async () => {
    const signed: number[] = [];
    const { sign } = stage.checkpoints;
    Object.assign(stage.checkpoints, {
      sign: async (...args: Parameters<typeof sign>) => {
        const checkpoint = await sign(...args);
        signed.push(checkpoint.seq);
        return checkpoint;
      },
    });
    const forwardMany = async (count: number) => {
      await Promise.all(Array.from({ length: count }, () => stage.say(admin, forward('Rook'))));
      return stage.live.position().seq;
    };
    stage.clock.pass(1000);
    await expect.poll(() => stage.live.checkpoint()?.seq).toBe(stage.live.position().seq);
    signed.length = 0;
    const first = await forwardMany(99);
    stage.clock.pass(59_000);
    expect(signed).toEqual([]);
    stage.clock.pass(1000);
    await expect.poll(() => signed).toEqual([first]);
    await forwardMany(100);
    stage.clock.pass(999);
    expect(signed).toEqual([first]);
    const third = await forwardMany(100);
    stage.clock.pass(1);
    await expect.poll(() => signed).toEqual([first, third]);
  });

  test('J7: the last position is signed when the server stops', async () => {
    await stage.say(admin, forward('Rook'));
    const { seq } = stage.live.position();
    await restart(() => {});
    expect(stage.live.checkpoint()?.seq).toBe(seq);
  });
});

describe('making an operation', () => {
  const fresh = '01900000-0000-7000-8000-000000000003';

  test('J4: two requests for one new operation: one makes it, its repeat gets the receipt, another is refused', async () => {
    const other = { ...creation, id: '01900000-0000-7000-8000-000000000009' };
    const acks = await Promise.all([
      stage.operations.create(fresh, creation, coordinator),
      stage.operations.create(fresh, creation, coordinator),
      stage.operations.create(fresh, other, { kind: 'system', id: 'system' }),
    ]);
    expect(acks.map(said)).toEqual(['ok', 'repeated', 'operation-exists']);
    expect(said(await stage.operations.create(fresh, creation, coordinator))).toBe('repeated');
    expect(await eventTypes(stage.journal, fresh)).toEqual(['operation.created']);
  });

  test('R1: a refused creation leaves nothing', async () => {
    expect(said(await stage.operations.create(fresh, creation, specialist))).toBe('not-allowed');
    expect(said(await stage.operations.create(fresh, openEpoch(), coordinator))).toBe('unknown-operation');
    expect(stage.operations.get(fresh)).toBeNull();
    expect(await stage.journal.operations()).toEqual([stage.operationId]);
  });
});
