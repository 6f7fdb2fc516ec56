import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIELD_COMMANDS, STAFF_COMMANDS } from '../../src/sockets/limits.ts';
import { admins, colleague, command, forward, said, specialist } from '../operation/evening.ts';
import { type FieldLine, type House, next, openHouse, type StaffLine, send } from './house.ts';

const [admin] = admins;
let house: House;
let desk: StaffLine;
let phone: FieldLine;

beforeEach(async () => {
  house = await openHouse();
  desk = house.staff(house.cookieOf(specialist));
  phone = house.field(house.cookieOf(admin));
  await Promise.all([next(desk, 'connect'), next(phone, 'view')]);
});
afterEach(() => house.close());

describe('commands', () => {
  test('J5 the server names the actor', async () => {
    const told = forward('iemand gooit stenen');
    expect(said(await send(phone, told))).toBe('ok');
    const messageId = [...house.live.state.messages.keys()][0] ?? '';
    expect(said(await send(desk, command('message.claim', { messageId })))).toBe('ok');
    expect(house.live.state.messages.get(messageId)).toMatchObject({
      adminId: admin.id,
      claim: { staffId: specialist.id },
    });
  });

  test('J4 the same command again gets the first receipt', async () => {
    const told = forward('één keer');
    const first = await send(phone, told);
    const again = await send(phone, told);
    expect(said(again)).toBe('repeated');
    expect(again).toMatchObject({ receipt: { lastSeq: first.ok ? first.receipt.lastSeq : 0 } });
    expect(house.live.state.messages.size).toBe(1);
  });

  test('C1 a claim on what another holds names the holder', async () => {
    const told = forward('wie pakt deze');
    await send(phone, told);
    const messageId = [...house.live.state.messages.keys()][0] ?? '';
    await house.say(colleague, command('message.claim', { messageId }));
    const ack = await send(desk, command('message.claim', { messageId }));
    expect(ack).toMatchObject({ ok: false, refusal: { code: 'held-by-other', holder: colleague.id } });
  });

  test.each([
    ['nothing', undefined, 'invalid'],
    ['null', null, 'invalid'],
    ['a text', 'message.claim', 'invalid'],
    ['an unknown type', { id: v7(), type: 'message.dream', data: {} }, 'unknown-command'],
    ['a type from the prototype', { id: v7(), type: 'constructor', data: {} }, 'unknown-command'],
    ['bytes', { id: v7(), type: 'message.claim', data: new Uint8Array(8) }, 'invalid'],
    [
      'what only the system may',
      command('message.expireClaim', { messageId: v7(), staffId: v7(), reason: 'idle' }),
      'not-allowed',
    ],
    ['what only a phone may', forward('van een bureau'), 'not-allowed'],
  ])('%s is refused and changes nothing', async (_what, envelope, code) => {
    const { seq } = house.live.position();
    expect(said(await send(desk, envelope))).toBe(code);
    expect(house.live.position().seq).toBe(seq);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a payload with %s is refused', async (key) => {
    const data: unknown = JSON.parse(`{"messageId":"${v7()}","${key}":{"polluted":true}}`);
    expect(said(await send(desk, { id: v7(), type: 'message.claim', data }))).toBe('invalid');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('photos and joining go over HTTP, not over the socket', async () => {
    const photo = command('message.addPhoto', { messageId: v7(), photoId: v7(), hash: null });
    expect(said(await send(phone, photo))).toBe('not-allowed');
    expect(said(await send(phone, command('admin.join', { acceptedRules: true, phone: null })))).toBe('not-allowed');
  });

  test('a client that wants no answer, or puts something else in its place, does no harm', async () => {
    const wild = desk as unknown as { emit: (...args: unknown[]) => void };
    wild.emit('command', { id: v7() });
    wild.emit('command', { id: v7() }, 'geen functie');
    wild.emit('resume');
    wild.emit('live', { messageIds: 'alle' });
    expect(said(await send(desk, null))).toBe('invalid');
  });
});

describe('L1 rates', () => {
  test.each([
    ['desk', () => desk as StaffLine | FieldLine, STAFF_COMMANDS.points],
    ['phone', () => phone, FIELD_COMMANDS.points],
  ])('a %s is refused one command beyond its rate, and told how long to wait', async (_who, line, points) => {
    const answers = await Promise.all(Array.from({ length: points + 1 }, () => send(line(), null)));
    expect(answers.slice(0, points).map(said)).toEqual(Array(points).fill('invalid'));
    expect(answers[points]).toMatchObject({ refusal: { code: 'busy', retryAfterSeconds: expect.any(Number) } });
  });
});
