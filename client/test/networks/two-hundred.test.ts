// @vitest-environment node
import { v7 } from 'uuid';
import { afterEach, expect, test, vi } from 'vitest';
import { groupIds } from '../../../server/test/operation/evening.ts';
import { createChance } from '../../../server/test/operation/seeded.ts';
import { type Serving, serve } from '../../../server/test/serving.ts';
import { connectField, type FieldConnection } from '../../src/field/connection.ts';
import { createFieldPicture } from '../../src/field/field-picture.ts';
import { createOutbox, type Outbox } from '../../src/field/outbox.ts';
import type { OutboxItem } from '../../src/field/outbox-item.ts';
import { askWhoIsHere } from '../../src/field/who-is-here.ts';
import { type BadNetwork, clear, openBadNetwork } from './bad-network.ts';

const PHONES = 10;
const MESSAGES_EACH = 20;
const DAY_MS = 86_400_000;
/** Loss of one packet in ten: most are repeated and come late, some break the connection. */
const lossy = { latencyMs: 2, bytesPerSecond: 200_000, stalls: 0.1, stallMs: 40, resets: 0.02 };

interface Phone {
  readonly outbox: Outbox;
  readonly connection: FieldConnection;
}

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const close of closers.splice(0).reverse()) await close();
});

async function openNetwork(seed: number): Promise<{ house: Serving; network: BadNetwork; origin: string }> {
  // The origin a browser would tell, whatever port the way in has; the port stays through a restart.
  const origin = 'https://nachtwacht.test';
  const house = await serve({ ORIGINS: origin });
  const network = await openBadNetwork(() => house.server.port, createChance(seed));
  closers.push(house.close, network.close);
  return { house, network, origin };
}

/** The phone's own code, with a storage in memory and a clock that is a day wrong on every other phone. */
async function openPhone(house: Serving, { port }: BadNetwork, origin: string, index: number): Promise<Phone> {
  const kept = new Map<string, OutboxItem>();
  const cookie = house.admin((index % 3) as 0 | 1 | 2).cookie ?? '';
  const wrong = [0, DAY_MS, 0, -DAY_MS][index % 4] ?? 0;
  const outbox = await createOutbox({
    storage: {
      all: async () => [...kept.values()],
      put: async (items) => items.forEach((item) => void kept.set(item.id, item)),
      remove: async (id) => void kept.delete(id),
    },
    now: () => Date.now() + wrong,
    after: (seconds, act) => setTimeout(act, seconds * 20),
    sendCommand: (command) => connection.sendCommand(command),
    sendPhoto: async () => 'offline',
  });
  const connection = connectField({
    picture: createFieldPicture(),
    onConnect: outbox.flush,
    delays: { firstMs: 40, maxMs: 200 },
    ackTimeoutMs: 250,
    origin: `http://127.0.0.1:${port}`,
    options: { extraHeaders: { cookie, origin }, forceNew: true, timeout: 500 },
  });
  closers.push(connection.close);
  return { outbox, connection };
}

function write({ outbox }: Phone, phone: number, number: number): Promise<void> {
  return outbox.forward(
    {
      ...{
        messageId: v7({ msecs: Date.now() }),
        groupId: groupIds[(phone % 3) as 0 | 1 | 2],
        text: `${phone}:${number}`,
      },
      ...{ place: null, seenAt: null, source: 'self', called112: 'no', reporterRef: null, photosExpected: 0 },
      broadcastId: null,
    },
    [],
  );
}

const isEmpty = ({ outbox }: Phone) => outbox.items.get().every(({ state }) => state === 'received');

/** Resolves when it holds; looked at whenever an outbox moves. */
function until(phones: readonly Phone[], holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const leave: (() => void)[] = [];
    const look = () => {
      if (!holds()) return;
      for (const each of leave) each();
      resolve();
    };
    for (const { outbox } of phones) leave.push(outbox.items.subscribe(look));
    look();
  });
}

test.each([1, 2, 3, 4, 5])(
  '200 of 200 arrive, each once and in order, whatever the network does: seed %i',
  async (seed) => {
    const { house, network, origin } = await openNetwork(seed);
    network.weather = lossy;
    const phones = await Promise.all(
      Array.from({ length: PHONES }, (_, index) => openPhone(house, network, origin, index)),
    );
    const sent: string[] = [];
    const arrived = () => [...(house.server.operations.get(house.operationId)?.state.messages.values() ?? [])];
    const writeAll = async (from: number, to: number) => {
      for (let number = from; number < to; number += 1) {
        for (const [index, phone] of phones.entries()) {
          await write(phone, index, number);
          sent.push(`${index}:${number}`);
        }
      }
    };

    // Lossy; then a wifi that wants its conditions accepted; then a line on which nothing comes through; then no server.
    await writeAll(0, 5);
    await until(phones, () => arrived().length > 20);
    network.mode = 'portal';
    network.breakAll();
    await writeAll(5, 10);
    await new Promise((resolve) => setTimeout(resolve, 150));
    network.mode = 'through';
    await until(phones, () => arrived().length > 60);
    network.mode = 'silent';
    await writeAll(10, 15);
    await new Promise((resolve) => setTimeout(resolve, 400));
    network.mode = 'through';
    network.breakAll();
    await until(phones, () => arrived().length > 110);
    await writeAll(15, MESSAGES_EACH);
    await house.restart();
    network.weather = { ...lossy, resets: 0.01 };
    await until(phones, () => phones.every(isEmpty));

    const texts = arrived().map(({ content }) => content?.text ?? '');
    expect(sent).toHaveLength(200);
    expect(texts).toHaveLength(200);
    expect(new Set(texts)).toEqual(new Set(sent));
    for (const index of phones.keys()) {
      const own = texts.filter((text) => text.startsWith(`${index}:`));
      expect(own).toEqual(sent.filter((text) => text.startsWith(`${index}:`)));
    }
  },
);

test('the sign-in page of somebody’s wifi is nobody’s answer', async () => {
  const { network } = await openNetwork(6);
  network.mode = 'portal';
  const ask = fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => ask(`http://127.0.0.1:${network.port}${path}`, init));
  expect(await askWhoIsHere()).toEqual({ kind: 'unreachable' });
  network.mode = 'through';
  network.weather = clear;
  expect(await askWhoIsHere()).toEqual({ kind: 'signed-out' });
});
