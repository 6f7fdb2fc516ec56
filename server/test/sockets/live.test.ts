import type { LivePacket } from '@nachtwacht/shared/wire/staff.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, colleague, command, forward, specialist } from '../operation/evening.ts';
import { createFollower, type Follower } from './follower.ts';
import { type House, next, openHouse, type StaffLine, until } from './house.ts';

const [admin] = admins;
let house: House;
let line: StaffLine;
let desk: Follower;

beforeEach(async () => {
  house = await openHouse();
  line = house.staff(house.cookieOf(specialist));
  desk = createFollower();
  await desk.follow(line);
});
afterEach(() => house.close());

const last = <K extends keyof LivePacket>(part: K) =>
  desk.live.findLast((packet) => packet[part] !== undefined)?.[part];

test('who joins hears everything at once: who is here, who is busy, whose phone is connected', () => {
  expect(desk.live.at(-1)).toMatchObject({
    head: { seq: house.live.position().seq },
    presence: [{ staffId: specialist.id, screens: 1 }],
    ...{ leases: [], reach: { all: [] }, stopped: false },
  });
});

test('colleagues come, sit at the keys and go', async () => {
  const other = house.staff(house.cookieOf(colleague));
  await until(line, () => last('presence')?.length === 2);
  other.emit('live', { messageIds: [], onDuty: true });
  await until(line, () => last('presence')?.some(({ staffId, onDuty }) => staffId === colleague.id && onDuty) === true);
  other.disconnect();
  await until(line, () => last('presence')?.length === 1);
});

test('phones come and go, told as who came and who went', async () => {
  const phone = house.field(house.cookieOf(admin));
  await until(line, () => desk.live.some(({ reach }) => reach?.came?.includes(admin.id)));
  phone.disconnect();
  await until(line, () => desk.live.some(({ reach }) => reach?.went?.includes(admin.id)));
});

test('a second phone of the same admin is no news, nor is its loss', async () => {
  const [phone, tablet] = [house.field(house.cookieOf(admin)), house.field(house.cookieOf(admin))];
  await Promise.all([next(phone, 'view'), next(tablet, 'view')]);
  await until(line, () => desk.live.some(({ reach }) => reach?.came?.includes(admin.id)));
  tablet.disconnect();
  phone.disconnect();
  await until(line, () => desk.live.some(({ reach }) => reach?.went?.includes(admin.id)));
  expect(desk.live.flatMap(({ reach }) => [...(reach?.came ?? []), ...(reach?.went ?? [])])).toHaveLength(2);
});

test('a claim shows as a lease until its holder has been away for 15 seconds', async () => {
  const messageId = v7();
  await house.say(admin, forward('wie pakt deze', { messageId }));
  await house.say(specialist, command('message.claim', { messageId }));
  await until(line, () => last('leases')?.[0]?.messageId === messageId);
  const watching = createFollower();
  const other = house.staff(house.cookieOf(colleague));
  await watching.follow(other);
  line.disconnect();
  await until(other, () => watching.live.some(({ leases }) => (leases?.[0]?.secondsLeft ?? 99) <= 15));
  house.clock.pass(15_001);
  await until(other, () => watching.state.messages.get(messageId)?.claim === null);
});

test('a beat comes while nothing happens, with the head of the journal', async () => {
  const { length } = desk.live;
  await until(line, () => desk.live.length > length);
  expect(desk.live.at(-1)).toMatchObject({ head: { epoch: 1, seq: desk.state.seq } });
});

test('whom a push can wake is told to who joins, and then as who came and who went', async () => {
  const wakeable = new Set([admin.id]);
  const other = await openHouse({ wakeable: () => [...wakeable] });
  const watching = createFollower();
  const screen = other.staff(other.cookieOf(specialist));
  await watching.follow(screen);
  expect(watching.live.at(-1)?.wakeable).toEqual({ all: [admin.id] });
  wakeable.clear();
  await until(screen, () => watching.live.some((packet) => packet.wakeable?.went?.includes(admin.id)));
  await other.close();
});
