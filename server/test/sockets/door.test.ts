import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FRAME_BYTES, MAX_SOCKETS_A_SESSION } from '../../src/sockets/limits.ts';
import { admins, colleague, command, coordinator, forward, said, specialist } from '../operation/evening.ts';
import { BUILD, type House, next, openHouse, refusal, send, toSession } from './house.ts';

const [admin] = admins;
let house: House;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

describe('the door', () => {
  test('a forged origin gets no socket, whatever its cookie', async () => {
    const line = house.staff(house.cookieOf(specialist), { origin: 'https://elders.test' });
    expect(await refusal(line)).toBe('websocket error');
  });

  test('a stale session gets no socket', async () => {
    const { cookie, id } = house.sessions.begin(toSession(specialist, house.operationId));
    house.sessions.revoke(id);
    expect(await refusal(house.staff(cookie))).toBe('websocket error');
  });

  test('a phone is not let in with staff, nor staff with the phones', async () => {
    expect(await refusal(house.staff(house.cookieOf(admin)))).toBe('not-staff');
    expect(await refusal(house.field(house.cookieOf(specialist)))).toBe('not-admin');
  });

  test('staff enter only operations in which they are enrolled, in their own role', async () => {
    const cookie = house.cookieOf(specialist);
    expect(await refusal(house.staff(cookie, { operation: v7() }))).toBe('unknown-operation');
    expect(await refusal(house.staff(house.cookieOf({ ...specialist, id: v7() })))).toBe('not-enrolled');
    expect(await refusal(house.staff(house.cookieOf({ ...specialist, role: 'coordinator' })))).toBe('not-enrolled');
  });

  test('L1 one session has so many screens and no more', async () => {
    const cookie = house.cookieOf(specialist);
    const screens = Array.from({ length: MAX_SOCKETS_A_SESSION }, () => house.staff(cookie));
    await Promise.all(screens.map((screen) => next(screen, 'connect')));
    expect(await refusal(house.staff(cookie))).toBe('too-many-screens');
    screens[0]?.disconnect();
    await until(() => house.staff(cookie));
  });

  test('a page of another build is told which build runs', async () => {
    const line = house.staff(house.cookieOf(specialist), { build: 'build-0' });
    expect(await next(line, 'outdated')).toEqual({ build: BUILD });
  });
});

describe('those who must go', () => {
  test('a revoked session loses its sockets at once', async () => {
    const { cookie, id } = house.sessions.begin(toSession(specialist, house.operationId));
    const line = house.staff(cookie);
    await next(line, 'connect');
    const gone = next(line, 'disconnect');
    house.sessions.revoke(id);
    expect(await gone).toBe('io server disconnect');
  });

  test('who is removed from the operation loses every screen; others stay', async () => {
    const [line, other] = [house.staff(house.cookieOf(colleague)), house.staff(house.cookieOf(specialist))];
    await Promise.all([next(line, 'connect'), next(other, 'connect')]);
    const gone = next(line, 'disconnect');
    await house.say(coordinator, command('staff.remove', { staffId: colleague.id }));
    expect(await gone).toBe('io server disconnect');
    expect(other.connected).toBe(true);
  });

  test('a revoked admin is cut off and not let in again', async () => {
    const cookie = house.cookieOf(admin);
    const line = house.field(cookie);
    await next(line, 'view');
    const gone = next(line, 'disconnect');
    await house.say(coordinator, command('admin.revoke', { adminId: admin.id, reason: '' }));
    expect(await gone).toBe('io server disconnect');
    expect(await refusal(house.field(cookie))).toBe('admin-revoked');
  });

  test('when an operation is closed, admins can still read', async () => {
    await house.say(admin, forward('voor sluiting'));
    await house.say(coordinator, command('operation.close', {}));
    const line = house.field(house.cookieOf(admin));
    expect(await next(line, 'view')).toMatchObject({ operation: { status: 'closed' }, messages: [{ number: 1 }] });
    expect(said(await send(line, forward('te laat')))).toBe('operation-not-live');
  });
});

test('L1 a frame above 64 KiB costs the connection, one below does not', async () => {
  const line = house.field(house.cookieOf(admin));
  await next(line, 'view');
  const fits = await send(line, forward('x'.repeat(MAX_FRAME_BYTES - 1_000)));
  expect(said(fits)).toBe('invalid');
  const gone = next(line, 'disconnect');
  line.emit('command', forward('x'.repeat(MAX_FRAME_BYTES)), () => {});
  expect(await gone).toBe('transport close');
});

/** A screen that left may be noticed a moment later: try until one is let in. */
async function until(open: () => ReturnType<House['staff']>): Promise<void> {
  for (;;) {
    const line = open();
    const outcome = await Promise.race([next(line, 'connect').then(() => 'in'), refusal(line)]);
    if (outcome === 'in') return;
    expect(outcome).toBe('too-many-screens');
  }
}
