import { expect, test } from 'vitest';
import type { Admin, Group } from '../groups/group.ts';
import { createState } from '../operation/state.ts';
import { coverAudience } from './coverage.ts';

function groupWith(number: number, adminIds: readonly string[]): Group {
  return { id: `g${number}`, number, members: 10 * number, adminIds, content: null };
}

function admin(id: string, status: Admin['status'], phone: string | null, lastActiveAt: string | null = null): Admin {
  return { id, groupIds: [], status, lastActiveAt, content: { name: id, phone } };
}

function town() {
  const state = createState();
  for (const group of [groupWith(3, ['c']), groupWith(1, ['a', 'x']), groupWith(2, ['b', 'd']), groupWith(4, ['r'])]) {
    state.groups.set(group.id, group);
  }
  const admins = [
    admin('a', 'joined', null, '2026-12-31T22:00:00.000Z'),
    admin('x', 'joined', '06 1', '2026-12-31T21:00:00.000Z'),
    admin('b', 'joined', null, '2026-12-31T20:00:00.000Z'),
    admin('d', 'invited', '06 2'),
    admin('c', 'invited', '06 3'),
    admin('r', 'revoked', '06 4'),
  ];
  for (const each of admins) state.admins.set(each.id, each);
  return state;
}

const audience = { groupIds: ['g1', 'g2', 'g3', 'g4'], adminIds: ['a', 'b', 'x'], hash: '' };

test('a group is reached as soon as one of its joined admins has a phone connected', () => {
  const coverage = coverAudience(town(), audience, new Set(['x', 'c', 'r']));
  expect(coverage.reached.map(({ group }) => group.number)).toEqual([1]);
  expect(coverage).toMatchObject({ admins: 3, adminsReachable: 1, members: 100, membersReached: 10 });
});

test('the others say why not, when they were last active and whom to ring, in the order of their numbers', () => {
  const { silent } = coverAudience(town(), audience, new Set(['x']));
  expect(
    silent.map(({ group, reason, lastActiveAt, ring }) => [group.number, reason, lastActiveAt, ring?.phone]),
  ).toEqual([
    [2, 'no-phone', '2026-12-31T20:00:00.000Z', '06 2'],
    [3, 'not-joined', null, '06 3'],
    [4, 'no-admin', null, undefined],
  ]);
});
