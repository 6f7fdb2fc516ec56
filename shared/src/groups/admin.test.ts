import { describe, expect, test } from 'vitest';
import { admin, anna, carla, evening, idOf, TEN } from '../../test/given.ts';
import { stateFingerprint, stateFromJson, stateToJson } from '../operation/state-json.ts';
import { fieldView } from '../wire/field-view.ts';
import { isAway, selectRing } from './group.ts';

const adminId = idOf('admin');
const two = '2027-01-01T01:00:00.000Z';
const standIn = { name: 'J. Vos', phone: '06 00000002' };
const adminOf = ({ state }: ReturnType<typeof evening>) => {
  const known = state.admins.get(adminId);
  if (!known) throw new Error('the admin is there');
  return known;
};

describe('an admin who is off for a while', () => {
  test('says until when, and is back by the clock or by his own word', () => {
    const told = evening().given(admin, 'admin.setAway', { until: two });
    expect([isAway(adminOf(told), TEN), isAway(adminOf(told), two)]).toEqual([true, false]);
    expect(fieldView(told.state, adminId)?.admin.awayUntil).toBe(two);
    told.given(admin, 'admin.setAway', { until: null });
    expect(isAway(adminOf(told), TEN)).toBe(false);
  });

  test('cannot be off until a time that is past', () => {
    expect(evening().when(admin, 'admin.setAway', { until: TEN })).toEqual({ code: 'time-not-ahead' });
  });

  test('is no business of a desk', () => {
    expect(evening().when(anna, 'admin.setAway', { until: two })).toEqual({ code: 'not-allowed' });
  });
});

describe('the number to ring', () => {
  test('is the own one, the stand-in while off, the stand-in when there is no own one', () => {
    const told = evening().given(admin, 'admin.revise', { phone: '06 00000001', standIn });
    expect(selectRing(adminOf(told), TEN)).toEqual({ name: 'A. de Wit', phone: '06 00000001' });
    told.given(admin, 'admin.setAway', { until: two });
    expect(selectRing(adminOf(told), TEN)).toEqual(standIn);
    told.given(admin, 'admin.setAway', { until: null }).given(admin, 'admin.revise', { phone: null, standIn });
    expect(selectRing(adminOf(told), TEN)).toEqual(standIn);
  });

  test('stands nowhere in a header', () => {
    const told = evening().when(admin, 'admin.revise', { phone: '06 00000001', standIn });
    expect(told).toEqual([{ type: 'admin.revised', header: { adminId } }]);
  });
});

describe('an admin who leaves', () => {
  const left = () => evening().given(admin, 'admin.leave', {});

  test('has no access any longer, and is told from one who was revoked', () => {
    expect(adminOf(left())).toMatchObject({ status: 'revoked', hasLeft: true });
    expect(left().when(admin, 'admin.setAway', { until: null })).toEqual({ code: 'admin-revoked' });
    expect(adminOf(evening().given(carla, 'admin.revoke', { adminId, reason: '' })).hasLeft).toBe(false);
  });

  test('cannot be revoked once more', () => {
    expect(left().when(carla, 'admin.revoke', { adminId, reason: '' })).toEqual({ code: 'admin-revoked' });
  });
});

test('all of it survives a snapshot', () => {
  const { state } = evening()
    .given(admin, 'admin.revise', { phone: null, standIn })
    .given(admin, 'admin.setAway', { until: two });
  const again = stateFromJson(stateToJson(state));
  expect(again.admins.get(adminId)).toEqual(state.admins.get(adminId));
  expect(stateFingerprint(again)).toBe(stateFingerprint(state));
});
