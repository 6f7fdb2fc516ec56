import { expect, test } from 'vitest';
import { admin, anna, evening, forwarded, idOf, otherAdmin, type Story } from '../../test/given.ts';
import { SYSTEM } from '../operation/actor.ts';
import type { ReceiptNews } from '../receipts/events.ts';
import { resolveAudience } from './audience.ts';
import type { Broadcast } from './broadcast.ts';
import { selectCourseRows, selectGroupCounts } from './course-rows.ts';
import { selectTrack } from './track.ts';

const broadcastId = idOf('broadcast');
const selection = { parts: [{ kind: 'all' as const }], minus: [] };

function sent(template: 'call' | 'roll-call', messageId: string | null = null, told = evening()): Story {
  return told
    .given(anna, 'broadcast.hold', {
      ...{ broadcastId, messageId, template, adminsOnly: false, expiresAt: '2027-01-01T00:00:00.000Z' },
      ...{ title: 'Let op', text: 'Let op.', description: null, point: null, guardReason: '', proofGroups: 2 },
      ...{ selection, previewHash: resolveAudience(told.state, selection).hash },
    })
    .given(SYSTEM, 'broadcast.release', { broadcastId });
}

function known({ state }: Story): Broadcast {
  const broadcast = state.broadcasts.get(broadcastId);
  if (!broadcast) throw new Error('no broadcast');
  return broadcast;
}

const record = (told: Story, ...receipts: ReceiptNews[]) => told.given(SYSTEM, 'receipts.record', { receipts });
const numbers = (told: Story, filter: 'all' | 'undone' | 'unreached') =>
  selectCourseRows(told.state, known(told), filter).map(({ group }) => group.number);

test('each group stands with how far it came, and can be asked who has not shared or was not reached', () => {
  const told = sent('call');
  record(
    told,
    { state: 'opened', itemId: broadcastId, adminId: admin.id },
    { state: 'shared', itemId: broadcastId, adminId: admin.id, groupId: idOf('group') },
  );
  expect(selectCourseRows(told.state, known(told), 'all')).toMatchObject([
    { group: { number: 1 }, reached: 'opened', isShared: true },
    { group: { number: 2 }, reached: 'queued', isShared: false },
  ]);
  expect(numbers(told, 'undone')).toEqual([2]);
  expect(numbers(told, 'unreached')).toEqual([2]);
  expect(selectGroupCounts(selectCourseRows(told.state, known(told), 'all'))).toEqual({
    ...{ sent: 1, delivered: 1, opened: 1, shared: 1, present: 0 },
  });
});

test('of a roll-call it says who has not answered: a group that is read but quiet is not an absent admin', () => {
  const told = sent('roll-call');
  record(
    told,
    { state: 'opened', itemId: broadcastId, adminId: admin.id },
    { state: 'present', itemId: broadcastId, adminId: otherAdmin.id },
  );
  expect(numbers(told, 'undone')).toEqual([1]);
});

test('sightings make a track: the message that it began with, then each by when it was seen', () => {
  const told = evening().given(admin, 'message.forward', forwarded(1, { seenAt: '2026-12-31T21:50:00.000Z' }));
  sent('call', idOf('message'), told);
  told.at('2026-12-31T22:20:00.000Z').given(admin, 'message.forward', forwarded(2, { broadcastId }));
  const seenAt = '2026-12-31T22:10:00.000Z';
  told.at('2026-12-31T22:30:00.000Z').given(otherAdmin, 'message.forward', {
    ...forwarded(3, { broadcastId, seenAt, groupId: idOf('group', 2) }),
  });
  expect(selectTrack(told.state, known(told)).map(({ message, at }) => [message.number, at.slice(11, 16)])).toEqual([
    [1, '21:50'],
    [3, '22:10'],
    [2, '22:20'],
  ]);
});
