import { describe, expect, test } from 'vitest';
import { admin, anna, bram, carla, daan, evening, idOf, otherAdmin, type Story } from '../../test/given.ts';
import { SYSTEM } from '../operation/actor.ts';
import type { CommandData } from '../operation/command.ts';
import type { SecondProof } from '../operation/operation-events.ts';
import type { ReceiptNews } from '../receipts/events.ts';
import { fieldChanges } from '../wire/field-changes.ts';
import { fieldView } from '../wire/field-view.ts';
import { resolveAudience } from './audience.ts';

const broadcastId = idOf('broadcast');
const all = { parts: [{ kind: 'all' as const }], minus: [] };
const one = { parts: [{ kind: 'groups' as const, groupIds: [idOf('group')] }], minus: [] };
const ONE_O_CLOCK = '2027-01-01T00:00:00.000Z';

type Hold = CommandData<'broadcast.hold'>;

function hold({ state }: Story, more: Partial<Hold> = {}): Hold {
  return {
    ...{ broadcastId, messageId: null, template: 'call', adminsOnly: false, expiresAt: ONE_O_CLOCK },
    ...{ title: 'Let op', text: 'Let op een groep bij het station.', description: null, point: null, guardReason: '' },
    ...{ selection: all, previewHash: resolveAudience(state, more.selection ?? all).hash },
    ...more,
  };
}

function asking(secondProof: SecondProof): Story {
  const told = evening();
  const plan = told.state.operation?.content;
  if (!plan) throw new Error('the evening has a plan');
  return told.given(carla, 'operation.revise', {
    ...{ startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z', plan: { ...plan, secondProof } },
  });
}

function sent(more: Partial<Hold> = {}): Story {
  const told = evening();
  return told
    .given(anna, 'broadcast.hold', hold(told, { proofGroups: 2, ...more }))
    .given(SYSTEM, 'broadcast.release', { broadcastId });
}

const news = (told: Story, ...receipts: ReceiptNews[]) => told.given(SYSTEM, 'receipts.record', { receipts });
const reached = (adminId: string, state: 'delivered' | 'opened' | 'present' = 'delivered'): ReceiptNews => {
  return { state, itemId: broadcastId, adminId };
};
const shared = (adminId: string, groupId: string): ReceiptNews => {
  return { state: 'shared', itemId: broadcastId, adminId, groupId };
};

describe('a broadcast to all groups', () => {
  test('is refused until its writer types how many groups there are', () => {
    const told = evening();
    expect(told.when(anna, 'broadcast.hold', hold(told))).toEqual({ code: 'proof-needed' });
    expect(told.when(anna, 'broadcast.hold', hold(told, { proofGroups: 3 }))).toEqual({ code: 'proof-needed' });
    expect(told.when(anna, 'broadcast.hold', hold(told, { proofGroups: 2 }))).toMatchObject([
      { type: 'broadcast.held', header: { awaitsReader: false, redHanded: false } },
    ]);
  });

  test('counts as one however it was put together', () => {
    const told = evening();
    const selection = { parts: [{ kind: 'groups' as const, groupIds: [idOf('group'), idOf('group', 2)] }], minus: [] };
    expect(told.when(anna, 'broadcast.hold', hold(told, { selection }))).toEqual({ code: 'proof-needed' });
    expect(told.when(anna, 'broadcast.hold', hold(told, { selection: one }))).toMatchObject([
      { type: 'broadcast.held' },
    ]);
  });

  test('asks no proof in a red-handed case, whatever the plan says; that it was one is on record', () => {
    for (const told of [evening(), asking('person')]) {
      expect(told.when(daan, 'broadcast.hold', hold(told, { redHanded: true }))).toMatchObject([
        { header: { redHanded: true, awaitsReader: false } },
      ]);
    }
  });

  test('asks nothing where the plan wants nothing', () => {
    const told = asking('none');
    expect(told.when(anna, 'broadcast.hold', hold(told))).toMatchObject([{ header: { awaitsReader: false } }]);
  });
});

describe('a second reader', () => {
  function waiting(): Story {
    const told = asking('person');
    return told.given(anna, 'broadcast.hold', hold(told));
  }

  test('must read before anything goes out', () => {
    const told = waiting();
    expect(told.state.broadcasts.get(broadcastId)).toMatchObject({ status: 'held', awaitsReader: true });
    expect(told.when(SYSTEM, 'broadcast.release', { broadcastId })).toEqual({ code: 'proof-needed' });
  });

  test('is another person than the writer, of the desk', () => {
    const told = waiting();
    expect(told.when(anna, 'broadcast.confirm', { broadcastId })).toEqual({ code: 'own-proof' });
    expect(told.when(daan, 'broadcast.confirm', { broadcastId })).toEqual({ code: 'not-allowed' });
    expect(told.when(bram, 'broadcast.confirm', { broadcastId })).toMatchObject([{ type: 'broadcast.confirmed' }]);
  });

  test('starts the hold of five seconds, in which it can still be taken back', () => {
    const told = waiting().at('2026-12-31T22:01:00.000Z').given(bram, 'broadcast.confirm', { broadcastId });
    expect(told.state.broadcasts.get(broadcastId)).toMatchObject({
      ...{ status: 'held', awaitsReader: false, confirmedBy: bram.id, releaseAt: '2026-12-31T22:01:05.000Z' },
    });
    expect(told.when(bram, 'broadcast.confirm', { broadcastId })).toEqual({ code: 'hold-over' });
    expect(told.when(anna, 'broadcast.undo', { broadcastId })).toMatchObject([{ type: 'broadcast.undone' }]);
  });

  test('may turn it down, and reads nothing that has lapsed', () => {
    const told = waiting();
    expect(told.when(bram, 'broadcast.undo', { broadcastId })).toMatchObject([{ type: 'broadcast.undone' }]);
    told.at(ONE_O_CLOCK);
    expect(told.when(bram, 'broadcast.confirm', { broadcastId })).toEqual({ code: 'time-not-ahead' });
  });
});

describe('a reminder', () => {
  test('goes to whom it reached and who did not share it, and to nobody else', () => {
    const told = sent();
    expect(told.when(anna, 'broadcast.remind', { broadcastId })).toEqual({ code: 'nobody-to-remind' });
    news(told, reached(admin.id), reached(otherAdmin.id), shared(otherAdmin.id, idOf('group', 2)));
    told.given(anna, 'broadcast.remind', { broadcastId });
    expect(fieldView(told.state, admin.id)?.receipts).toMatchObject([
      { itemId: broadcastId, remindedAt: told.state.at },
    ]);
    expect(fieldView(told.state, otherAdmin.id)?.receipts).toMatchObject([{ remindedAt: null }]);
  });

  test('is one and the same change for all whom it asks', () => {
    const told = news(sent(), reached(admin.id), reached(otherAdmin.id));
    const outcome = told.when(anna, 'broadcast.remind', { broadcastId });
    expect(outcome).toEqual([
      { type: 'broadcast.reminded', header: { broadcastId, adminIds: [admin.id, otherAdmin.id] } },
    ]);
    const header = { broadcastId, adminIds: [admin.id, otherAdmin.id] };
    const at = told.state.at;
    const stamp = { seq: told.state.seq + 1, epoch: 1, at, actor: anna, command: idOf('command') };
    expect(fieldChanges(told.state, { ...stamp, type: 'broadcast.reminded', header, body: {} })).toEqual([
      { adminIds: header.adminIds, change: { kind: 'reminder', itemId: broadcastId, at } },
    ]);
  });

  test('comes at most once in five minutes', () => {
    const told = news(sent(), reached(admin.id)).given(anna, 'broadcast.remind', { broadcastId });
    told.at('2026-12-31T22:04:59.000Z');
    expect(told.when(bram, 'broadcast.remind', { broadcastId })).toEqual({ code: 'too-soon' });
    told.at('2026-12-31T22:05:00.000Z');
    expect(told.when(bram, 'broadcast.remind', { broadcastId })).toMatchObject([{ type: 'broadcast.reminded' }]);
  });

  test('asks nobody to share what must not be shared', () => {
    const told = news(sent({ adminsOnly: true }), reached(admin.id));
    expect(told.when(anna, 'broadcast.remind', { broadcastId })).toEqual({ code: 'nobody-to-remind' });
  });

  test('is not for a group that was left out', () => {
    const told = sent({ selection: one, proofGroups: null });
    news(told, reached(admin.id), shared(admin.id, idOf('group')));
    expect(told.when(anna, 'broadcast.remind', { broadcastId })).toEqual({ code: 'nobody-to-remind' });
  });
});

describe('extending', () => {
  test('moves the end, on every phone; never backwards', () => {
    const told = sent();
    const expiresAt = '2027-01-01T01:00:00.000Z';
    expect(told.when(anna, 'broadcast.extend', { broadcastId, expiresAt: ONE_O_CLOCK })).toEqual({
      code: 'time-not-ahead',
    });
    told.given(anna, 'broadcast.extend', { broadcastId, expiresAt });
    expect(fieldView(told.state, admin.id)?.broadcasts).toMatchObject([{ expiresAt }]);
  });

  test('is over when the broadcast is', () => {
    const told = sent().given(anna, 'broadcast.end', { broadcastId, reason: 'over', text: '' });
    expect(told.when(anna, 'broadcast.extend', { broadcastId, expiresAt: '2027-01-01T01:00:00.000Z' })).toEqual({
      code: 'broadcast-not-active',
    });
  });
});

describe('a correction', () => {
  test('is opened and shared by nobody yet, and may be asked for anew', () => {
    const told = sent();
    news(told, reached(admin.id, 'opened'), reached(otherAdmin.id), shared(admin.id, idOf('group')));
    told.given(anna, 'broadcast.remind', { broadcastId });
    told.given(anna, 'broadcast.correct', { broadcastId, title: 'Let op', text: 'Het is bij de school.' });
    const course = told.state.broadcasts.get(broadcastId)?.course;
    expect(course?.counts).toMatchObject({ total: 2, delivered: 2, opened: 0, shared: 0, sharedAdmins: 0 });
    const anew = { state: 'delivered', sharedIn: [], remindedAt: null };
    expect([...(course?.byAdmin.values() ?? [])]).toMatchObject([anew, anew]);
    news(told, reached(admin.id, 'opened'), shared(admin.id, idOf('group')));
    expect(told.state.broadcasts.get(broadcastId)?.course.counts).toMatchObject({ opened: 1, shared: 1 });
  });
});

describe('a roll-call', () => {
  const rollCall = () => sent({ template: 'roll-call' });

  test('is answered once, by one tap, and says that the admin is there', () => {
    const told = rollCall().at('2026-12-31T22:30:00.000Z');
    news(told, reached(admin.id, 'opened'), reached(admin.id, 'present'), reached(admin.id, 'present'));
    expect(told.state.broadcasts.get(broadcastId)?.course.counts).toMatchObject({ present: 1, opened: 1, total: 2 });
    expect(told.state.admins.get(admin.id)?.lastActiveAt).toBe('2026-12-31T22:30:00.000Z');
    expect(told.state.admins.get(otherAdmin.id)?.lastActiveAt).not.toBe('2026-12-31T22:30:00.000Z');
  });

  test('reminds those who did not answer, shared or not', () => {
    const told = rollCall();
    news(told, reached(admin.id, 'present'), reached(admin.id), reached(otherAdmin.id));
    news(told, shared(otherAdmin.id, idOf('group', 2)));
    expect(told.when(anna, 'broadcast.remind', { broadcastId })).toMatchObject([
      { header: { adminIds: [otherAdmin.id] } },
    ]);
  });

  test('alone asks who is there: to another broadcast it is no answer', () => {
    const told = news(sent(), reached(admin.id, 'present'));
    expect(told.state.broadcasts.get(broadcastId)?.course.counts.present).toBe(0);
  });
});

test('an admin of two areas gets one message, and is one in every count', () => {
  const told = evening().given(carla, 'admins.add', {
    admins: [
      { adminId: idOf('admin', 3), groupIds: [idOf('group'), idOf('group', 2)], name: 'B. de Wit', phone: null },
    ],
  });
  told.given({ kind: 'admin', id: idOf('admin', 3) }, 'admin.join', { acceptedRules: true, phone: null });
  const selection = {
    parts: [...one.parts, { kind: 'groups' as const, groupIds: [idOf('group', 2)] }, { kind: 'all' as const }],
    minus: [],
  };
  told.given(anna, 'broadcast.hold', hold(told, { selection, proofGroups: 2 }));
  const held = told.state.broadcasts.get(broadcastId);
  expect(held?.adminIds).toEqual([admin.id, otherAdmin.id, idOf('admin', 3)]);
  expect(held?.course.counts.total).toBe(3);
});
