import { MAX_RECEIPTS_AN_ENTRY, type ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Batch } from '../../src/operation/live-operation.ts';
import { GATHER_MS } from '../../src/operation/receipts.ts';
import { admins, groupIds, hold, said, specialist } from './evening.ts';
import { type Stage, setStage, temporaryDirectory } from './stage.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;
const itemId = v7();

beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
  await stage.say(specialist, hold(stage.live.state, { broadcastId: itemId }));
});
afterEach(async () => {
  await stage.close();
  directory.remove();
});

const news = (state: 'sent' | 'failed' | 'delivered' | 'opened', index = 0): ReceiptNews => {
  return { state, itemId, adminId: admins[index]?.id ?? '' };
};
const share = (state: 'shared' | 'unshared'): ReceiptNews => ({
  ...{ state, itemId, adminId: admins[0].id, groupId: groupIds[0] },
});

async function reported(...reports: ReceiptNews[][]): Promise<string[]> {
  const acks = reports.map((each) => stage.live.report(each));
  stage.clock.pass(GATHER_MS);
  return (await Promise.all(acks)).map(said);
}

const course = () => stage.live.state.broadcasts.get(itemId)?.course;

describe('receipts', () => {
  test('what comes in within 250 ms is one entry, and all are answered when it is durable', async () => {
    const batches: Batch[] = [];
    stage.live.onBatch((batch) => batches.push(batch));
    expect(await reported([news('delivered')], [news('delivered', 1)], [news('opened', 2)])).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
    expect(batches.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(['receipts.recorded']);
    expect(course()?.counts).toMatchObject({ total: 3, sent: 3, delivered: 3, opened: 1 });
  });

  test('D2: a receipt never moves backwards, failed can still become delivered', async () => {
    await reported([news('failed')]);
    await reported([news('delivered')]);
    await reported([news('opened')]);
    const { seq } = stage.live.position();
    expect(await reported([news('failed'), news('sent'), news('delivered')])).toEqual(['ok']);
    expect(stage.live.position().seq).toBe(seq);
    expect(course()?.byAdmin.get(admins[0].id)?.state).toBe('opened');
  });

  test('D2: shared and taken back within one moment leaves it unshared; shared twice counts once', async () => {
    await reported([share('shared'), share('unshared')]);
    expect(course()?.counts.shared).toBe(0);
    await reported([share('shared')], [share('shared')]);
    expect(course()?.counts).toMatchObject({ shared: 1, sharedAdmins: 1 });
    await reported([share('unshared'), share('shared')]);
    expect(course()?.counts.shared).toBe(1);
  });

  test('L1: more than an entry takes goes in two; one report of more is refused', async () => {
    const many = Array.from({ length: MAX_RECEIPTS_AN_ENTRY }, () => news('delivered'));
    expect(said(await stage.live.report([...many, news('opened')]))).toBe('too-large');
    expect(await reported(many, [news('opened')])).toEqual(['ok', 'ok']);
    expect(course()?.byAdmin.get(admins[0].id)?.state).toBe('opened');
  });

  test('what was gathered is written when the server stops', async () => {
    const ack = stage.live.report([news('delivered')]);
    await stage.close();
    expect(said(await ack)).toBe('ok');
    stage = await setStage({ directory: directory.path });
    expect(course()?.byAdmin.get(admins[0].id)?.state).toBe('delivered');
  });
});
