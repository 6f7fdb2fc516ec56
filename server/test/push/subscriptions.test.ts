import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPushStore, type PushStore, type Subscription } from '../../src/channels/push/push-store.ts';
import { attemptLimits } from '../../src/identity/attempts.ts';
import { MAX_SESSIONS_EACH } from '../../src/identity/session-store.ts';
import { admins, command, coordinator } from '../operation/evening.ts';
import { type Caller, refusalOf, type Serving, serve } from '../serving.ts';
import { createPhoneKeys } from './push-service.ts';

let evening: Serving;
let store: PushStore;
beforeAll(async () => {
  evening = await serve();
  store = openPushStore(evening.dataDir);
});
afterAll(async () => {
  store.close();
  await evening.close();
});
beforeEach(() => {
  for (const session of store.sessions()) store.remove(session);
});

const path = '/api/push/subscription';
const { p256dh, auth } = createPhoneKeys();
const fromChrome = () => ({ endpoint: `https://fcm.googleapis.com/fcm/send/${v7()}`, keys: { p256dh, auth } });
const put = (phone: Caller, body: unknown) => phone.send('PUT', path, body);
const of = (index: 0 | 1 | 2): readonly Subscription[] => store.of(evening.operationId, [admins[index].id]);
const endpoints = (index: 0 | 1 | 2) => of(index).map(({ endpoint }) => endpoint);

it('a phone learns the key, subscribes, subscribes anew, and leaves', async () => {
  const phone = evening.admin(0);
  expect((await phone.send('GET', '/api/push')).json).toEqual({ publicKey: expect.stringMatching(/^B[\w-]{86}$/) });
  const [first, second] = [fromChrome(), fromChrome()];
  expect((await put(phone, first)).status).toBe(204);
  expect(of(0)).toMatchObject([{ endpoint: first.endpoint, p256dh, auth }]);
  expect((await put(phone, second)).status).toBe(204);
  expect(endpoints(0)).toEqual([second.endpoint]);
  expect((await phone.send('DELETE', path)).status).toBe(204);
  expect(of(0)).toEqual([]);
});

it('only a phone of an admin subscribes', async () => {
  expect(refusalOf(await put(evening.stranger, fromChrome()))).toBe('401 not-signed-in');
  expect(refusalOf(await put(await evening.enrol('specialist'), fromChrome()))).toBe('403 not-allowed');
  expect(refusalOf(await evening.stranger.send('DELETE', path))).toBe('401 not-signed-in');
  const elsewhere = { origin: 'https://elders.test' };
  expect(refusalOf(await evening.admin(0).send('PUT', path, fromChrome(), elsewhere))).toBe('403 origin-refused');
  expect(store.count()).toBe(0);
});

it.each([
  ['a field that nobody asked for', { ...fromChrome(), expirationTime: null }],
  ['no keys', { endpoint: fromChrome().endpoint }],
  ['a key that is no point', { endpoint: fromChrome().endpoint, keys: { p256dh: 'A'.repeat(87), auth } }],
  ['a secret that is too short', { endpoint: fromChrome().endpoint, keys: { p256dh, auth: 'AAAA' } }],
  ['no encryption on the way', { ...fromChrome(), endpoint: 'http://fcm.googleapis.com/fcm/send/1' }],
  ['a host that is not listed', { ...fromChrome(), endpoint: 'https://push.elders.test/1' }],
  ['a name that only ends like a listed one', { ...fromChrome(), endpoint: 'https://xfcm.googleapis.com/1' }],
  ['another port', { ...fromChrome(), endpoint: 'https://fcm.googleapis.com:8443/1' }],
  ['a password', { ...fromChrome(), endpoint: 'https://me:secret@fcm.googleapis.com/1' }],
  ['an inward address', { ...fromChrome(), endpoint: 'https://127.0.0.1/1' }],
  ['an inward address in brackets', { ...fromChrome(), endpoint: 'https://[::1]/1' }],
  ['the cloud’s own address', { ...fromChrome(), endpoint: 'https://169.254.169.254/latest' }],
  ['this machine by name', { ...fromChrome(), endpoint: 'https://localhost/1' }],
])('refuses %s', async (_what, body) => {
  expect(refusalOf(await put(evening.admin(0), body))).toBe('422 invalid');
  expect(store.count()).toBe(0);
});

it('one phone under a new session stays one, and wakes for that session alone', async () => {
  const same = fromChrome();
  expect((await put(evening.admin(0), same)).status).toBe(204);
  expect((await put(evening.admin(1), same)).status).toBe(204);
  expect(endpoints(0)).toEqual([]);
  expect(endpoints(1)).toEqual([same.endpoint]);
});

it('nobody takes away the subscription of another', async () => {
  const theirs = fromChrome();
  await put(evening.admin(0), theirs);
  expect((await evening.admin(1).send('DELETE', path, theirs)).status).toBe(204);
  expect(endpoints(0)).toEqual([theirs.endpoint]);
});

it('one admin has as many as phones, and the oldest goes when one more signs in', async () => {
  const all = Array.from({ length: MAX_SESSIONS_EACH + 1 }, fromChrome);
  for (const each of all) expect((await put(evening.admin(2), each)).status).toBe(204);
  expect(endpoints(2).toSorted()).toEqual(
    all
      .slice(1)
      .map(({ endpoint }) => endpoint)
      .toSorted(),
  );
});

it('a phone that subscribes again and again is told to wait', async () => {
  const phone = evening.admin(0);
  for (let count = 0; count < attemptLimits.pushSubscription.points; count += 1) await put(phone, fromChrome());
  const refused = await put(phone, fromChrome());
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(of(0)).toHaveLength(1);
});

it('whoever signs out, leaves or is revoked is woken no more', async () => {
  const phones = [evening.admin(0), evening.admin(1), evening.admin(2)] as const;
  for (const phone of phones) await put(phone, fromChrome());
  await phones[0].send('DELETE', '/api/session');
  expect(of(0)).toEqual([]);
  expect(await evening.submit(admins[1], command('admin.leave', {}))).toBe('ok');
  expect(of(1)).toEqual([]);
  expect(of(2)).toHaveLength(1);
  expect(await evening.submit(coordinator, command('admin.revoke', { adminId: admins[2].id, reason: '' }))).toBe('ok');
  expect(of(2)).toEqual([]);
  expect(refusalOf(await put(phones[2], fromChrome()))).toBe('401 not-signed-in');
});

it('of a destroyed operation nobody’s phone is known, also when the server stopped in between', async () => {
  await using house = await destroyable();
  await put(house.phone, fromChrome());
  await house.destroy();
  expect(house.store.count()).toBe(0);
  expect(refusalOf(await put(house.phone, fromChrome()))).toBe('410 operation-destroyed');
  const late = { sessionId: 'left', operation: house.operationId, admin: admins[0].id, ...fromChrome() };
  house.store.keep({ ...late, p256dh, auth });
  await house.restart();
  expect(house.store.count()).toBe(0);
});

async function destroyable() {
  const house = await serve();
  const own = openPushStore(house.dataDir);
  return {
    ...{ store: own, operationId: house.operationId, phone: house.admin(0), restart: house.restart },
    async destroy() {
      expect(await house.submit(coordinator, command('operation.close', {}))).toBe('ok');
      expect(await house.submit(coordinator, command('operation.destroy', {}))).toBe('ok');
    },
    async [Symbol.asyncDispose]() {
      own.close();
      await house.close();
    },
  };
}
