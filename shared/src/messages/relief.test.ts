import { describe, expect, test } from 'vitest';
import { admin, anna, bram, carla, daan, evening, forwarded, idOf, otherAdmin, readsTexts } from '../../test/given.ts';
import { SYSTEM } from '../operation/actor.ts';
import { fieldView } from '../wire/field-view.ts';
import { selectLater, selectQueue } from './queue.ts';

const messageId = idOf('message');
const dispatchId = idOf('dispatch');
const until = '2026-12-31T22:15:00.000Z';
const proposal = {
  ...{ target: 'control-room' as const, priority: 2 as const, kind: 'vandalism' as const },
  ...{ summary: 'Bushok', placeLabel: 'bushok', point: null, note: '' },
};
const withDispatch = () =>
  evening()
    .given(admin, 'message.forward', forwarded())
    .given(admin, 'message.forward', forwarded(2))
    .given(anna, 'dispatch.send', { dispatchId, messageIds: [idOf('message', 2)], ...proposal });

describe('later, when the dispatch is done', () => {
  const put = { messageId, until: null, untilDispatch: dispatchId };

  test('waits without a time, and comes back open', () => {
    const told = withDispatch().given(anna, 'message.postpone', put);
    expect(told.state.messages.get(messageId)).toMatchObject({ triage: 'later', laterDispatch: dispatchId });
    expect(selectLater(told.state).map(({ id }) => id)).toEqual([messageId]);
    told.given(SYSTEM, 'message.resume', { messageId });
    expect(told.state.messages.get(messageId)).toMatchObject({ triage: 'open', laterDispatch: null });
  });

  test('needs a dispatch that still runs, or a time ahead', () => {
    const told = withDispatch();
    expect(told.when(anna, 'message.postpone', { ...put, untilDispatch: idOf('dispatch', 9) })).toEqual({
      code: 'unknown-dispatch',
    });
    expect(told.when(anna, 'message.postpone', { messageId, until: null })).toEqual({ code: 'time-not-ahead' });
    told.given(anna, 'dispatch.withdraw', { dispatchId, reason: 'vergissing' });
    expect(told.when(anna, 'message.postpone', put)).toEqual({ code: 'dispatch-ended' });
  });
});

describe('a muted admin', () => {
  const mute = { adminId: admin.id, until };
  const texts = (told: ReturnType<typeof evening>) => selectQueue(told.state).map(({ content }) => content?.text);
  const said = (text: string, number: number) => forwarded(number, { text });

  test('stands below the others, what is urgent passes, and nothing is dropped', () => {
    const told = evening(readsTexts)
      .given(admin, 'message.forward', said('Nog een grap', 1))
      .given(anna, 'admin.mute', mute)
      .given(admin, 'message.forward', said('Weer een grap', 2))
      .given(otherAdmin, 'message.forward', { ...said('Knallen bij het park', 3), groupId: idOf('group', 2) })
      .given(admin, 'message.forward', said('Er ligt een gewonde op straat', 4));
    expect(texts(told)).toEqual([
      ...['Er ligt een gewonde op straat', 'Knallen bij het park', 'Nog een grap', 'Weer een grap'],
    ]);
    expect(told.state.messages.get(messageId)?.muted).toBe(true);
    told.given(anna, 'admin.mute', { adminId: admin.id, until: null });
    expect(told.state.messages.get(messageId)?.muted).toBe(false);
  });

  test('is told so on the phone, and is heard as others once the time is over', () => {
    const told = evening(readsTexts).given(anna, 'admin.mute', mute);
    expect(fieldView(told.state, admin.id)?.admin.mutedUntil).toBe(until);
    told.at(until).given(admin, 'message.forward', said('Knallen', 1));
    expect(told.state.messages.get(messageId)?.muted).toBe(false);
  });

  test('is muted by who triages, for an hour at most, and not after the fact', () => {
    const told = evening();
    expect(told.when(daan, 'admin.mute', mute)).toEqual({ code: 'not-allowed' });
    const long = { ...mute, until: '2026-12-31T23:00:01.000Z' };
    expect(told.when(anna, 'admin.mute', long)).toEqual({ code: 'limit-reached' });
    expect(told.when(anna, 'admin.mute', { ...mute, until: '2026-12-31T22:00:00.000Z' })).toEqual({
      code: 'time-not-ahead',
    });
    told.given(carla, 'admin.revoke', { adminId: admin.id, reason: '' });
    expect(told.when(anna, 'admin.mute', mute)).toEqual({ code: 'admin-revoked' });
  });
});

describe('hand-over to the relief', () => {
  const holding = (count: number, staff = anna) => {
    const told = evening();
    for (let number = 1; number <= count; number += 1)
      told
        .given(admin, 'message.forward', forwarded(number))
        .given(staff, 'message.claim', { messageId: idOf('message', number) });
    return told;
  };

  test('moves every claim in one act, and the journal names from whom', () => {
    const told = holding(2).given(anna, 'claims.handOver', { toStaffId: bram.id });
    expect([...told.state.claimed].map((id) => told.state.messages.get(id)?.claim?.staffId)).toEqual([
      ...[bram.id, bram.id],
    ]);
    const { claim } = told.state.messages.get(messageId) ?? {};
    expect(claim?.staffId).toBe(bram.id);
  });

  test('is refused as a whole when the relief would hold more than three', () => {
    const told = holding(2);
    for (const number of [3, 4])
      told
        .given(admin, 'message.forward', forwarded(number))
        .given(bram, 'message.claim', { messageId: idOf('message', number) });
    expect(told.when(anna, 'claims.handOver', { toStaffId: bram.id })).toEqual({ code: 'too-many-claims' });
  });

  test('goes to a colleague who may decide, and not to oneself', () => {
    for (const toStaffId of [anna.id, daan.id, idOf('staff', 9)])
      expect(holding(1).when(anna, 'claims.handOver', { toStaffId })).toEqual({ code: 'unknown-staff' });
    expect(evening().when(anna, 'claims.handOver', { toStaffId: bram.id })).toEqual({ code: 'not-claimed-by-you' });
  });
});
