import { expect, test } from 'vitest';
import type { Admin, Group } from '../groups/group.ts';
import { createState } from '../operation/state.ts';
import { coverAudience } from './coverage.ts';

function groupWith(number: number, adminIds: readonly string[]): Group {
  return { id: `g${number}`, number, members: 10 * number, adminIds, content: null };
}

const at = '2026-12-31T22:30:00.000Z';
const later = '2027-01-01T01:00:00.000Z';

function admin(id: string, status: Admin['status'], phone: string | null, lastActiveAt: string | null = null): Admin {
  const content = { name: id, phone, standIn: null };
  return { id, groupIds: [], status, hasLeft: false, awayUntil: null, mutedUntil: null, lastActiveAt, content };
}

const connected = (...adminIds: string[]) => ({ at, connected: new Set(adminIds), wakeable: null });

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
  const coverage = coverAudience(town(), audience, connected('x', 'c', 'r'));
  expect(coverage.reached.map(({ group }) => group.number)).toEqual([1]);
  expect(coverage).toMatchObject({ admins: 3, adminsReachable: 1, members: 100, membersReached: 10 });
});

test('the others say why not, when they were last active and whom to ring, in the order of their numbers', () => {
  const { silent } = coverAudience(town(), audience, connected('x'));
  expect(
    silent.map(({ group, reason, lastActiveAt, ring }) => [group.number, reason, lastActiveAt, ring?.phone]),
  ).toEqual([
    [2, 'no-phone', '2026-12-31T20:00:00.000Z', '06 2'],
    [3, 'not-joined', null, '06 3'],
    [4, 'no-admin', null, undefined],
  ]);
});

test('an admin who is away is not reached, though the phone is connected; the stand-in is rung, and it says until when', () => {
  const state = town();
  const standIn = { name: 'Buurvrouw', phone: '06 9' };
  const away: Admin = {
    ...admin('b', 'joined', '06 8'),
    awayUntil: later,
    content: { name: 'b', phone: '06 8', standIn },
  };
  state.admins.set('b', away);
  const found = coverAudience(state, audience, connected('b', 'x'));
  expect(found.adminsReachable).toBe(1);
  expect(found.silent[0]).toMatchObject({ reason: 'away', awayUntil: later, ring: standIn });
  const back = coverAudience(state, audience, { ...connected('b', 'x'), at: later });
  expect(back.reached.map(({ group }) => group.number)).toEqual([1, 2]);
});

test('without a phone connected it says whether one can be woken, where that is known', () => {
  const why = (wakeable: ReadonlySet<string> | null) =>
    coverAudience(town(), audience, { at, connected: new Set(), wakeable }).silent.map(({ reason }) => reason);
  expect(why(new Set(['a']))).toEqual(['no-phone', 'no-push', 'not-joined', 'no-admin']);
  expect(why(null)).toEqual(['no-phone', 'no-phone', 'not-joined', 'no-admin']);
});
