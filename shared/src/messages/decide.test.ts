import { describe, expect, test } from 'vitest';
import { admin, anna, answered, bram, carla, evening, forwarded, idOf, otherAdmin, TEN } from '../../test/given.ts';
import { SYSTEM } from '../operation/actor.ts';
import { MAX_CLAIMS } from './decide.ts';
import { selectLater, selectQueue } from './queue.ts';

const messageId = idOf('message');
const staffId = anna.id;
const withMessage = () => evening().given(admin, 'message.forward', forwarded());
const claimed = () => withMessage().given(anna, 'message.claim', { messageId });

describe('forwarding', () => {
  test('R1: only to a group of one’s own', () => {
    expect(evening().when(otherAdmin, 'message.forward', forwarded())).toEqual({ code: 'not-your-group' });
    expect(evening().when(admin, 'message.forward', forwarded(1, { groupId: idOf('group', 9) }))).toEqual({
      code: 'unknown-group',
    });
  });

  test('a message id is used once', () => {
    expect(withMessage().when(admin, 'message.forward', forwarded())).toEqual({ code: 'id-taken' });
  });

  test('numbers count up from 1', () => {
    const { state } = withMessage().given(admin, 'message.forward', forwarded(2));
    expect([...state.messages.values()].map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a revoked admin is told so', () => {
    const told = evening().given(carla, 'admin.revoke', { adminId: admin.id, reason: '' });
    expect(told.when(admin, 'message.forward', forwarded())).toEqual({ code: 'admin-revoked' });
  });

  test('nobody forwards before the evening is open or after it is closed', () => {
    const told = evening().given(carla, 'operation.close', {});
    expect(told.when(admin, 'message.forward', forwarded())).toEqual({ code: 'operation-not-live' });
  });
});

describe('claims', () => {
  test('C1: the second is refused and hears who was first', () => {
    expect(claimed().when(bram, 'message.claim', { messageId })).toEqual({ code: 'held-by-other', holder: staffId });
    expect(claimed().when(anna, 'message.claim', { messageId })).toEqual({ code: 'already-yours' });
  });

  test('C1: a colleague decides, postpones or puts back nothing that another holds', () => {
    const until = '2026-12-31T23:00:00.000Z';
    const held = { code: 'held-by-other', holder: staffId };
    expect(claimed().when(bram, 'feedback.send', answered([messageId]))).toEqual(held);
    expect(claimed().when(bram, 'message.postpone', { messageId, until })).toEqual(held);
    expect(claimed().when(bram, 'message.release', { messageId })).toEqual({ code: 'not-claimed-by-you' });
  });

  test('C1: a coordinator takes over, and the journal names from whom', () => {
    expect(claimed().when(carla, 'message.takeOver', { messageId })).toEqual([
      { type: 'message.takenOver', header: { messageId, staffId: carla.id, fromStaffId: staffId } },
    ]);
    expect(claimed().when(bram, 'message.takeOver', { messageId })).toEqual({ code: 'not-allowed' });
  });

  test(`at most ${MAX_CLAIMS} each`, () => {
    const told = evening();
    for (let number = 1; number <= MAX_CLAIMS + 1; number += 1) {
      told.given(admin, 'message.forward', forwarded(number));
      if (number <= MAX_CLAIMS) told.given(anna, 'message.claim', { messageId: idOf('message', number) });
    }
    const last = { messageId: idOf('message', MAX_CLAIMS + 1) };
    expect(told.when(anna, 'message.claim', last)).toEqual({ code: 'too-many-claims' });
    told.given(anna, 'message.release', { messageId });
    expect(told.when(anna, 'message.claim', last)).toEqual([{ type: 'message.claimed', header: { ...last, staffId } }]);
  });

  test('C2: the system ends a claim of the holder whom it means, and no other', () => {
    const expire = { messageId, staffId, reason: 'idle' as const };
    expect(claimed().when(SYSTEM, 'message.expireClaim', expire)).toEqual([
      { type: 'message.released', header: expire },
    ]);
    const taken = claimed().given(carla, 'message.takeOver', { messageId });
    expect(taken.when(SYSTEM, 'message.expireClaim', expire)).toEqual({ code: 'not-claimed-by-you' });
    expect(claimed().when(carla, 'message.expireClaim', expire)).toEqual({ code: 'not-allowed' });
  });

  test('deciding ends the claim; the time of the first look stays', () => {
    const { state } = claimed()
      .at('2026-12-31T22:05:00.000Z')
      .given(anna, 'feedback.send', answered([messageId]));
    expect(state.messages.get(messageId)).toMatchObject({ claim: null, triage: 'decided', firstLookAt: TEN });
    expect(state.claimed.size + state.untreated.size).toBe(0);
    expect(
      claimed()
        .given(anna, 'feedback.send', answered([messageId]))
        .when(bram, 'message.claim', { messageId }),
    ).toEqual({
      code: 'already-decided',
    });
  });
});

describe('later', () => {
  const until = '2026-12-31T23:00:00.000Z';
  const postponed = () => claimed().given(anna, 'message.postpone', { messageId, until });

  test('it leaves the queue, frees the claim and comes back by the system', () => {
    const told = postponed();
    expect([selectQueue(told.state).length, selectLater(told.state).length, told.state.claimed.size]).toEqual([
      0, 1, 0,
    ]);
    told.given(SYSTEM, 'message.resume', { messageId });
    expect([selectQueue(told.state).length, selectLater(told.state).length]).toEqual([1, 0]);
    expect(told.when(SYSTEM, 'message.resume', { messageId })).toEqual({ code: 'not-later' });
  });

  test('it must be ahead', () => {
    expect(claimed().when(anna, 'message.postpone', { messageId, until: TEN })).toEqual({ code: 'time-not-ahead' });
  });

  test('who claims it brings it back', () => {
    const { state } = postponed().given(bram, 'message.claim', { messageId });
    expect(state.messages.get(messageId)).toMatchObject({ triage: 'open', laterUntil: null });
  });
});
