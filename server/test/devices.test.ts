import { deviceList } from '@nachtwacht/shared/wire/http.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toDeviceKind } from '../src/identity/device-kind.ts';
import { admins } from './operation/evening.ts';
import { type Caller, refusalOf, type Serving, serve } from './serving.ts';

let evening: Serving;
beforeAll(async () => {
  evening = await serve();
});
afterAll(() => evening.close());

const list = async (phone: Caller) => deviceList.parse((await phone.send('GET', '/api/session/devices')).json).devices;
const revoke = (phone: Caller, id: string) => phone.send('DELETE', `/api/session/devices/${id}`);

test('the phones of one admin are listed to that admin, and another one can be signed out', async () => {
  const { sessions } = evening.server.identity;
  const tablet = sessions.startAdmin(evening.operationId, admins[0].id, 'iphone');
  const phone = evening.admin(0);
  const listed = await list(phone);
  expect(listed.map(({ kind, isThis }) => [kind, isThis])).toEqual([
    ['other', true],
    ['iphone', false],
  ]);
  expect((await revoke(phone, tablet.session.id)).status).toBe(204);
  expect(refusalOf(await evening.caller(tablet).send('GET', '/api/session'))).toBe('401 not-signed-in');
  expect(await list(phone)).toHaveLength(1);
});

test('nobody signs out a phone of another admin, of staff, or the own one by this way', async () => {
  const [phone, other] = [evening.admin(0), evening.admin(1)];
  const theirs = (await list(other))[0]?.id ?? '';
  const mine = (await list(phone)).find(({ isThis }) => isThis)?.id ?? '';
  const staff = evening.server.identity.accounts.create({ name: 'Iemand', role: 'specialist' });
  const desk = evening.server.identity.sessions.startStaff(staff?.id ?? '');
  for (const id of [theirs, mine, desk.session.id, 'x'])
    expect(refusalOf(await revoke(phone, id))).toBe('404 not-found');
  expect((await other.send('GET', '/api/session')).status).toBe(200);
});

test('staff and strangers have no phones to list', async () => {
  const path = '/api/session/devices';
  expect(refusalOf(await (await evening.enrol('specialist')).send('GET', path))).toBe('403 not-allowed');
  expect(refusalOf(await evening.stranger.send('GET', path))).toBe('401 not-signed-in');
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X)', 'iphone'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 8)', 'android'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'computer'],
  [undefined, 'other'],
])('%s', (userAgent, kind) => {
  expect(toDeviceKind(userAgent)).toBe(kind);
});
