import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import type { ChangesPacket, FieldView } from '@nachtwacht/shared/wire/field.ts';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Admin,
  admins,
  answer,
  command,
  coordinator,
  forward,
  groupIds,
  hold,
  said,
  specialist,
} from '../operation/evening.ts';
import { type FieldLine, type House, next, openHouse, send, until } from './house.ts';

const [first, second, third] = admins;
const groupOf = (admin: Admin) => groupIds[admins.indexOf(admin)] ?? groupIds[0];
let house: House;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

interface Phone {
  readonly line: FieldLine;
  readonly view: FieldView;
  readonly packets: ChangesPacket[];
  /** Everything that ever came to it, as text. */
  all(): string;
}

async function pickUp(admin: Admin): Promise<Phone> {
  const line = house.field(house.cookieOf(admin));
  const packets: ChangesPacket[] = [];
  line.on('changes', (packet) => packets.push(packet));
  const view = await next<FieldView>(line, 'view');
  return { line, view, packets, all: () => JSON.stringify([view, packets]) };
}

async function broadcast(text: string, groups?: string[]): Promise<string> {
  const selection = groups ? { parts: [{ kind: 'groups' as const, groupIds: groups }], minus: [] } : undefined;
  const broadcastId = v7();
  await house.say(specialist, hold(house.live.state, { broadcastId, text, ...(selection ? { selection } : {}) }));
  const sent = new Promise<void>((resolve) => {
    const stop = house.live.onBatch(({ events }) => {
      if (!events.some(({ type }) => type === 'broadcast.sent')) return;
      stop();
      resolve();
    });
  });
  house.clock.pass(5_000);
  await sent;
  return broadcastId;
}

const has = (phone: Phone, kind: ChangesPacket['changes'][number]['kind']) =>
  phone.packets.some(({ changes }) => changes.some((change) => change.kind === kind));
const courseOf = (id: string): Broadcast['course']['byAdmin'] | undefined =>
  house.live.state.broadcasts.get(id)?.course.byAdmin;
/** Lets the receipts of this moment be gathered, and waits for their entry. */
async function receiptsRecorded(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((turn) => setImmediate(turn));
    house.clock.pass(300);
  }
}

describe('F1 what a phone sees', () => {
  test('its own messages and their course, as they happen', async () => {
    const phone = await pickUp(first);
    const messageId = v7();
    await send(phone.line, forward('brandje bij de school', { messageId }));
    await house.say(specialist, answer([messageId], 'Dank u wel.'));
    await until(phone.line, () => phone.all().includes('Dank u wel.'));
    expect(phone.packets.at(-1)?.changes).toMatchObject([
      { kind: 'message', message: { id: messageId, lastDecision: 'feedback', answers: [{ text: 'Dank u wel.' }] } },
      { kind: 'receipt' },
    ]);
  });

  test('a broadcast that is held is nobody’s yet', async () => {
    const phone = await pickUp(first);
    await house.say(specialist, hold(house.live.state, { text: 'nog niet' }));
    await send(phone.line, forward('iets anders'));
    await until(phone.line, () => has(phone, 'message'));
    expect(phone.all()).not.toContain('nog niet');
  });

  test('never a text of another admin, an answer to another, or a broadcast to others', async () => {
    const phones = await Promise.all(admins.map(pickUp));
    const act = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      what: fc.constantFrom('message', 'answer', 'broadcast'),
    });
    let count = 0;
    const marks = new Map<string, Admin>();
    const mark = (owner: Admin) => {
      count += 1;
      const text = `merk-${count}-`;
      marks.set(text, owner);
      return text;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        for (const { who, what } of acts) {
          const owner = admins[who] ?? first;
          const messageId = v7();
          if (what === 'broadcast') await broadcast(mark(owner), [groupOf(owner)]);
          else await house.say(owner, forward(mark(owner), { messageId, groupId: groupOf(owner) }));
          if (what === 'answer') await house.say(specialist, answer([messageId], mark(owner)));
        }
      }),
      { numRuns: 15 },
    );
    const closing = mark(first);
    for (const [index, owner] of admins.entries()) {
      await house.say(owner, forward(`slot-${index}`, { groupId: groupOf(owner) }));
    }
    await Promise.all(phones.map((phone, index) => until(phone.line, () => phone.all().includes(`slot-${index}`))));
    const late = await Promise.all(admins.map(pickUp));
    marks.delete(closing);
    for (const [text, owner] of marks) {
      const holders = [phones, late].map((each) => admins.filter((_, index) => each[index]?.all().includes(text)));
      expect(holders, text).toEqual([[owner], [owner]]);
    }
  });
});

describe('receipts', () => {
  test('what comes to a connected phone is sent; the phone says that it is there and opened', async () => {
    const phone = await pickUp(first);
    const id = await broadcast('let op');
    await until(phone.line, () => has(phone, 'broadcast'));
    await receiptsRecorded(() => courseOf(id)?.get(first.id)?.state === 'sent');
    expect(courseOf(id)?.get(second.id)?.state).toBe('queued');
    const opened = send(phone.line, report([{ state: 'opened', itemId: id }]));
    await receiptsRecorded(() => courseOf(id)?.get(first.id)?.state === 'opened');
    expect(said(await opened)).toBe('ok');
  });

  test('D1: what was sent while a phone was away is sent when it comes', async () => {
    const id = await broadcast('gemist');
    const phone = await pickUp(second);
    expect(phone.view.broadcasts).toMatchObject([{ id, text: 'gemist' }]);
    await receiptsRecorded(() => courseOf(id)?.get(second.id)?.state === 'sent');
  });

  test('an admin tells nothing of what was not sent to that admin', async () => {
    const phone = await pickUp(third);
    const id = await broadcast('niet voor u', [groupIds[0]]);
    expect(said(await send(phone.line, report([{ state: 'opened', itemId: id }])))).toBe('unknown-broadcast');
    expect(said(await send(phone.line, report([])))).toBe('invalid');
  });

  test('one receipt of what was not sent to an admin takes the others of a report with it no more', async () => {
    const phone = await pickUp(third);
    const [other, own] = [await broadcast('niet voor u', [groupIds[0]]), await broadcast('voor allen')];
    const told = report([other, own].map((itemId) => ({ state: 'opened', itemId })));
    const answered = send(phone.line, told);
    await receiptsRecorded(() => courseOf(own)?.get(third.id)?.state === 'opened');
    expect(said(await answered)).toBe('ok');
    expect(courseOf(other)?.has(third.id)).toBe(false);
  });
});

const report = (receipts: object[]) => ({ id: v7(), type: 'receipts.report', data: { receipts } });

test('a broadcast to 1,000 admins comes to each exactly once', async () => {
  const crowd: Admin[] = Array.from({ length: 1000 }, () => ({ kind: 'admin', id: v7() }));
  for (const half of [crowd.slice(0, 500), crowd.slice(500)]) {
    const people = half.map(({ id }, index) => ({
      adminId: id,
      groupIds: [groupIds[0]],
      name: `A${index}`,
      phone: null,
    }));
    expect(await house.say(coordinator, command('admins.add', { admins: people }))).toBe('ok');
  }
  await Promise.all(
    crowd.map((admin) => house.say(admin, command('admin.join', { acceptedRules: true, phone: null }))),
  );
  const phones: Phone[] = [];
  for (let start = 0; start < crowd.length; start += 100) {
    phones.push(...(await Promise.all(crowd.slice(start, start + 100).map(pickUp))));
  }
  const id = await broadcast('aan iedereen');
  await Promise.all(phones.map((phone) => until(phone.line, () => has(phone, 'broadcast'))));
  await receiptsRecorded(() => crowd.every((admin) => courseOf(id)?.get(admin.id)?.state === 'sent'));
  const times = phones.map(
    ({ packets }) => packets.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'broadcast').length,
  );
  expect(new Set(times)).toEqual(new Set([1]));
});
