import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createControlRoomTarget } from '../src/channels/webhook/control-room-target.ts';
import { toPayload } from '../src/channels/webhook/payload.ts';
import type { Sent, Target } from '../src/outbox/delivery.ts';
import { type Outbox, openOutbox } from '../src/outbox/outbox.ts';
import { admins, command, coordinator, dispatch, forward, specialist } from './operation/evening.ts';
import { quiet, type Stage, setStage, temporaryDirectory } from './operation/stage.ts';

const HOUR_MS = 3_600_000;
let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;
let outbox: Outbox;
beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
});
afterEach(async () => {
  await outbox.close();
  await stage.close();
  directory.remove();
});

/** The rules of the control room, with somebody who takes things in by hand. */
function byHand(answer: () => Promise<Sent> = async () => ({ ok: true })) {
  const told: string[] = [];
  const settings = { url: new URL('http://127.0.0.1:9/'), secret: 's'.repeat(32), mock: true, allowInward: false };
  const rules = createControlRoomTarget({ ...settings, perSecond: 1000, timeoutMs: 1000 });
  const target: Target = {
    ...rules,
    send: async (sending) => {
      told.push(`${toPayload(sending)?.event} ${sending.delivery.sequence}`);
      return answer();
    },
  };
  return { target, told };
}

async function openWith(target: Target): Promise<void> {
  const { directory: dataDir, journal, operations, clock } = stage;
  outbox = await openOutbox({ dataDir, journal, operations, targets: [target], log: quiet, clock, random: () => 0.5 });
}

/** Looked at between the turns of the event loop. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

async function decide(dispatchId: string = v7()): Promise<string> {
  const messageId = v7();
  await stage.say(admins[0], forward('Bushok', { messageId }));
  await stage.say(specialist, dispatch([messageId], dispatchId));
  return dispatchId;
}

const attempts = () => outbox.list(stage.operationId, 10).reduce((sum, each) => sum + each.attempts, 0);
const states = () => outbox.list(stage.operationId, 10).map(({ state }) => state);

describe('what the journal owes', () => {
  it('begins where it stood when the target was first configured, and survives a restart', async () => {
    const [before, after, last] = [await decide(), v7(), v7()];
    const { target, told } = byHand();
    await openWith(target);
    await outbox.close();
    await decide(after);
    await openWith(target);
    outbox.follow(stage.live);
    await until(() => told.length === 1);
    await outbox.close();
    await openWith(target);
    outbox.follow(stage.live);
    await decide(last);
    await until(() => told.length === 2);
    const subjects = outbox.list(stage.operationId, 10).map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual([after, last].toSorted());
    expect(subjects).not.toContain(before);
  });

  it('goes out in order for one dispatch: nothing overtakes what failed', async () => {
    let isDown = true;
    const { target, told } = byHand(async () => (isDown ? { ok: false, error: 'down' } : { ok: true }));
    await openWith(target);
    outbox.follow(stage.live);
    const dispatchId = await decide();
    await stage.say(specialist, command('dispatch.withdraw', { dispatchId, reason: 'vergissing' }));
    await until(() => attempts() === 1);
    isDown = false;
    stage.clock.pass(60_000);
    await until(() => states().every((state) => state === 'delivered'));
    expect(told).toEqual(['dispatch.sent 1', 'dispatch.sent 1', 'dispatch.withdrawn 2']);
    expect(states()).toHaveLength(2);
  });

  it('becomes a dead letter after hours of failing', async () => {
    const { target } = byHand(async () => ({ ok: false, error: 'down' }));
    await openWith(target);
    outbox.follow(stage.live);
    await decide();
    for (let tried = 1; tried <= 7; tried += 1) {
      await until(() => attempts() === tried);
      stage.clock.pass(HOUR_MS);
    }
    await until(() => states().includes('dead'));
    expect(outbox.list(stage.operationId, 10)).toMatchObject([{ state: 'dead', lastError: 'down' }]);
  });

  it('does not go out by itself when it is found half a day late; a coordinator may still send it', async () => {
    const { target, told } = byHand();
    await openWith(target);
    await outbox.close();
    await decide();
    stage.clock.pass(13 * HOUR_MS);
    await openWith(target);
    outbox.follow(stage.live);
    await until(() => states().includes('dead'));
    expect(told).toEqual([]);
    const [late] = outbox.list(stage.operationId, 1);
    expect(late && outbox.retry(stage.operationId, late.id)).toBe(true);
    await until(() => states().includes('delivered'));
    expect(told).toEqual(['dispatch.sent 1']);
  });

  it('lapses when its words are destroyed before it could be told', async () => {
    const { target, told } = byHand(async () => ({ ok: false, error: 'down' }));
    await openWith(target);
    outbox.follow(stage.live);
    await decide();
    await until(() => attempts() === 1);
    await stage.say(coordinator, command('operation.close', {}));
    await stage.say(SYSTEM, command('operation.destroy', {}));
    stage.clock.pass(60_000);
    await until(() => states().includes('lapsed'));
    expect(told).toEqual(['dispatch.sent 1']);
  });

  it('holds no words in its own file', async () => {
    const { target } = byHand(async () => ({ ok: false, error: 'down' }));
    await openWith(target);
    outbox.follow(stage.live);
    await decide();
    await until(() => attempts() === 1);
    const files = readdirSync(directory.path).filter((name) => name.startsWith('outbox.db'));
    expect(files).not.toEqual([]);
    for (const name of files) expect(readFileSync(join(directory.path, name)).includes('bushok')).toBe(false);
  });
});
