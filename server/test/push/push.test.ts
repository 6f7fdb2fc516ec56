import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReceiptNews } from '@nachtwacht/shared/receipts/events.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPushStore, type PushStore } from '../../src/channels/push/push-store.ts';
import { createPushTarget } from '../../src/channels/push/push-target.ts';
import { openVapidKeys, type VapidKeys } from '../../src/channels/push/vapid-keys.ts';
import { type Outbox, openOutbox } from '../../src/outbox/outbox.ts';
import { admins, answer, command, forward, groupIds, hold, specialist } from '../operation/evening.ts';
import { quiet, type Stage, setStage, temporaryDirectory } from '../operation/stage.ts';
import {
  createPhoneKeys,
  type PhoneKeys,
  type PushService,
  readVapid,
  startPushService,
  testAuthority,
} from './push-service.ts';

const MINUTE_MS = 60_000;
let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;
let service: PushService;
let store: PushStore;
let keys: VapidKeys;
let outbox: Outbox;
let phones: PhoneKeys[];
const reported: ReceiptNews[] = [];

beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
  service = await startPushService();
  store = openPushStore(directory.path);
  keys = openVapidKeys(directory.path);
  phones = admins.map((admin, index) => {
    const phone = createPhoneKeys();
    store.keep({ ...subscriptionOf(phone, `/phone/${index}`), sessionId: `session-${index}`, admin: admin.id });
    return phone;
  });
  reported.length = 0;
  await openWith();
});
afterEach(async () => {
  await outbox.close();
  store.close();
  await service.close();
  await stage.close();
  directory.remove();
});

function subscriptionOf({ p256dh, auth }: PhoneKeys, path: string) {
  return { operation: stage.operationId, endpoint: `https://${service.host}${path}`, p256dh, auth };
}

async function openWith(more: Partial<Parameters<typeof createPushTarget>[0]> = {}): Promise<void> {
  const target = createPushTarget({
    ...{ store, keys, contact: 'mailto:beheer@nachtwacht.test', hosts: service.host, ca: testAuthority },
    ...{ page: () => 'https://nachtwacht.test/field', isLive: () => true, allowInward: true },
    report: (_operation, news) => void reported.push(...news),
    ...more,
  });
  const { directory: dataDir, journal, operations, clock, live } = stage;
  outbox = await openOutbox({ dataDir, journal, operations, targets: [target], log: quiet, clock, random: () => 0.5 });
  outbox.follow(live);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** A broadcast to all three admins that goes out now. */
async function broadcast(): Promise<string> {
  const broadcastId = v7();
  expect(await stage.say(specialist, hold(stage.live.state, { broadcastId }))).toBe('ok');
  stage.clock.pass(10_000);
  await until(() => stage.live.state.broadcasts.get(broadcastId)?.sentAt != null);
  return broadcastId;
}

const states = () => outbox.list(stage.operationId, 10).map(({ state }) => state);

it('wakes every addressed phone, tells no word of it, and the receipt then reads sent', async () => {
  const broadcastId = await broadcast();
  await until(() => reported.length === 3);
  expect(service.received.map(({ path }) => path).toSorted()).toEqual(['/phone/0', '/phone/1', '/phone/2']);
  for (const { path, body } of service.received) {
    const told = JSON.parse(phones[Number(path.at(-1))]?.read(body) ?? '');
    expect(told).toMatchObject({
      web_push: 8030,
      notification: {
        title: 'Nachtwacht',
        body: 'OEFENING · Nieuw bericht van de politie',
        navigate: 'https://nachtwacht.test/field',
      },
    });
    expect(JSON.stringify(told)).not.toContain(stage.live.state.broadcasts.get(broadcastId)?.content?.text ?? '?');
    expect(() => createPhoneKeys().read(body)).toThrow();
  }
  expect(reported.map(({ adminId }) => adminId).toSorted()).toEqual(admins.map(({ id }) => id).toSorted());
  expect(new Set(reported.map(({ state, itemId }) => `${state} ${itemId}`))).toEqual(new Set([`sent ${broadcastId}`]));
});

it('signs for this one push service, urgently, with a topic of its own', async () => {
  await broadcast();
  await until(() => service.received.length === 3);
  const headers = service.received[0]?.headers;
  expect(headers).toMatchObject({
    urgency: 'high',
    'content-encoding': 'aes128gcm',
    topic: expect.stringMatching(/^[\w-]{32}$/),
  });
  expect(Number(headers?.ttl)).toBeGreaterThan(0);
  const vapid = readVapid(String(headers?.authorization));
  expect(vapid).toMatchObject({
    key: keys.publicKey,
    isSigned: true,
    claims: { aud: `https://${service.host}`, sub: 'mailto:beheer@nachtwacht.test' },
  });
  const ahead = vapid.claims.exp - Date.now() / 1000;
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(24 * 3600);
});

it.each([404, 410])('forgets a phone of which the push service says %i, and wakes the others', async (status) => {
  service.answer('/phone/1', status);
  await broadcast();
  await until(() => reported.length === 2);
  await until(() => states().includes('delivered'));
  expect(
    store
      .of(
        stage.operationId,
        admins.map(({ id }) => id),
      )
      .map(({ sessionId }) => sessionId),
  ).toEqual(['session-0', 'session-2']);
});

it('tries again only where it failed, after a pause, and gives up on that phone alone', async () => {
  service.answer('/phone/2', 503);
  await broadcast();
  await until(() => reported.length === 2);
  const perPhone = (path: string) => service.received.filter((each) => each.path === path).length;
  await until(() => {
    const [delivery] = outbox.list(stage.operationId, 1);
    // Nothing is under way: time may pass.
    if (delivery?.attempts === perPhone('/phone/2')) stage.clock.pass(MINUTE_MS);
    return states().includes('delivered');
  });
  expect([perPhone('/phone/0'), perPhone('/phone/1'), perPhone('/phone/2')]).toEqual([1, 1, 5]);
});

it('wakes for an answer and for a question, only whom it concerns', async () => {
  const messageId = v7();
  await stage.say(admins[1], forward('Bushok', { messageId, groupId: groupIds[1] }));
  expect(await stage.say(specialist, answer([messageId]))).toBe('ok');
  await until(() => service.received.length === 1);
  const asked = command('message.ask', { messageId, questionId: v7(), text: 'Waar precies?', until: null });
  expect(await stage.say(specialist, asked)).toBe('ok');
  await until(() => service.received.length === 2);
  expect(service.received.map(({ path }) => path)).toEqual(['/phone/1', '/phone/1']);
});

it('wakes for a reminder only whom it reached and who has not shared', async () => {
  const broadcastId = await broadcast();
  await until(() => service.received.length === 3);
  const [, , out] = admins;
  const told = stage.live.report([
    ...admins
      .filter(({ id }) => id !== out.id)
      .map(({ id: adminId }) => ({ state: 'delivered', itemId: broadcastId, adminId }) as const),
    { state: 'shared', itemId: broadcastId, adminId: admins[1].id, groupId: groupIds[1] },
  ]);
  stage.clock.pass(1000);
  await told;
  expect(await stage.say(specialist, command('broadcast.remind', { broadcastId }))).toBe('ok');
  await until(() => service.received.length === 4);
  await until(() => states().every((state) => state === 'delivered'));
  expect(service.received.slice(3).map(({ path }) => path)).toEqual(['/phone/0']);
});

it('never calls a host that is not listed, an inward address, or for a session that ended', async () => {
  await outbox.close();
  await openWith({ hosts: 'fcm.googleapis.com' });
  await broadcast();
  await until(() => states().includes('delivered'));
  expect(service.received).toEqual([]);
  expect(store.count()).toBe(0);
});

it('never follows a listed name into one’s own network', async () => {
  await outbox.close();
  await openWith({ allowInward: false });
  await broadcast();
  await until(() => outbox.list(stage.operationId, 1)[0]?.lastError !== null);
  expect(service.received).toEqual([]);
});

it('makes its keys once, for the owner’s eyes only', () => {
  expect(openVapidKeys(directory.path)).toEqual(keys);
  expect(statSync(join(directory.path, 'push-keys.json')).mode & 0o777).toBe(0o600);
});

it('a withdrawn broadcast wakes the phones again', async () => {
  const broadcastId = await broadcast();
  await until(() => service.received.length === 3);
  const end = command('broadcast.end', { broadcastId, reason: 'withdrawn', text: '' });
  expect(await stage.say(specialist, end)).toBe('ok');
  await until(() => service.received.length === 6);
});
