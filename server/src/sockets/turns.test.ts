import { expect, test } from 'vitest';
import { ADMINS_A_ROOM, ADMINS_A_TURN, MAX_WAITING_PACKETS } from './limits.ts';
import { createTurns, type Turn } from './turns.ts';

const nextTurn = () => new Promise((turn) => setImmediate(turn));
const surprise = (error: unknown) => {
  throw error;
};

test('large audiences leave room for others between turns, and keep their order', async () => {
  const takeTurn = createTurns(surprise);
  const served: number[] = [];
  const rooms = (2 * ADMINS_A_TURN) / ADMINS_A_ROOM;
  for (let room = 0; room < rooms; room += 1) {
    takeTurn({ weight: ADMINS_A_ROOM, serve: () => served.push(room), drop: () => surprise('dropped') });
  }
  await nextTurn();
  expect(served).toEqual(Array.from({ length: rooms / 2 }, (_, room) => room));
  await nextTurn();
  expect(served).toEqual(Array.from({ length: rooms }, (_, room) => room));
});

test('one that fails is told of and holds up nobody', async () => {
  const faults: unknown[] = [];
  const served: string[] = [];
  const takeTurn = createTurns((fault) => faults.push(fault));
  const turn = (serve: () => void): Turn => ({ weight: 1, serve, drop: () => {} });
  takeTurn(turn(() => surprise('kapot')));
  takeTurn(turn(() => served.push('daarna')));
  await nextTurn();
  expect([faults, served]).toEqual([['kapot'], ['daarna']]);
});

test('L1 beyond the limit a packet is dropped, its phones with it', () => {
  const dropped: number[] = [];
  const takeTurn = createTurns(surprise);
  for (let packet = 0; packet <= MAX_WAITING_PACKETS; packet += 1) {
    takeTurn({ weight: 1, serve: () => {}, drop: () => dropped.push(packet) });
  }
  expect(dropped).toEqual([MAX_WAITING_PACKETS]);
});
