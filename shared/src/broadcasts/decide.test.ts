import { describe, expect, test } from 'vitest';
import {
  admin,
  anna,
  bram,
  carla,
  daan,
  evening,
  forwarded,
  idOf,
  otherAdmin,
  type Story,
  TEN,
} from '../../test/given.ts';
import { SYSTEM } from '../operation/actor.ts';
import type { CommandData } from '../operation/command.ts';
import { resolveAudience } from './audience.ts';

const broadcastId = idOf('broadcast');
const messageId = idOf('message');
const all = { parts: [{ kind: 'all' as const }], minus: [] };

function hold({ state }: Story, more: Partial<CommandData<'broadcast.hold'>> = {}): CommandData<'broadcast.hold'> {
  return {
    ...{ broadcastId, messageId: null, template: 'call', adminsOnly: false, expiresAt: '2027-01-01T01:00:00.000Z' },
    ...{ title: 'Let op', text: 'Let op een groep bij het station.', description: null, point: null, guardReason: '' },
    ...{ selection: all, previewHash: resolveAudience(state, more.selection ?? all).hash, proofGroups: 2 },
    ...more,
  };
}

function held(more: Partial<CommandData<'broadcast.hold'>> = {}): Story {
  const told = evening().given(admin, 'message.forward', forwarded());
  return told.given(anna, 'broadcast.hold', hold(told, more));
}

describe('holding', () => {
  test('is for five seconds, for exactly those whom the preview showed', () => {
    const { state } = held();
    expect(state.broadcasts.get(broadcastId)).toMatchObject({
      ...{ status: 'held', number: 0, heldAt: TEN, releaseAt: '2026-12-31T22:00:05.000Z' },
      adminIds: [admin.id, otherAdmin.id],
    });
  });

  test('is refused when the audience changed since the preview', () => {
    const told = evening();
    const command = hold(told);
    told.given(carla, 'admin.revoke', { adminId: otherAdmin.id, reason: '' });
    expect(told.when(anna, 'broadcast.hold', command)).toEqual({ code: 'audience-changed' });
  });

  test('is refused for nobody, and for a past that has expired', () => {
    const told = evening();
    const nobody = { parts: all.parts, minus: [idOf('group', 1), idOf('group', 2)] };
    expect(told.when(anna, 'broadcast.hold', hold(told, { selection: nobody }))).toEqual({ code: 'audience-empty' });
    expect(told.when(anna, 'broadcast.hold', hold(told, { expiresAt: TEN }))).toEqual({ code: 'time-not-ahead' });
  });

  test('C1: on a message of which another has the claim is refused', () => {
    const told = evening().given(admin, 'message.forward', forwarded()).given(bram, 'message.claim', { messageId });
    expect(told.when(anna, 'broadcast.hold', hold(told, { messageId }))).toEqual({
      ...{ code: 'held-by-other', holder: bram.id },
    });
  });

  test('a dispatcher may, a phone may not', () => {
    const told = evening();
    expect(told.when(daan, 'broadcast.hold', hold(told))).toMatchObject([{ type: 'broadcast.held' }]);
    expect(told.when(admin, 'broadcast.hold', hold(told))).toEqual({ code: 'not-allowed' });
  });
});

describe('undo', () => {
  test('by anyone who may broadcast, while it is held; then it is never sent', () => {
    const told = held().given(bram, 'broadcast.undo', { broadcastId });
    expect(told.when(SYSTEM, 'broadcast.release', { broadcastId })).toEqual({ code: 'hold-over' });
    expect(told.state.numbers.broadcast).toBe(0);
  });

  test('too late, it is refused', () => {
    const told = held().given(SYSTEM, 'broadcast.release', { broadcastId });
    expect(told.when(anna, 'broadcast.undo', { broadcastId })).toEqual({ code: 'hold-over' });
  });

  test('the message stays in triage until the broadcast is sent', () => {
    const told = held({ messageId });
    expect(told.state.untreated.has(messageId)).toBe(true);
    told.given(SYSTEM, 'broadcast.release', { broadcastId });
    expect(told.state.untreated.has(messageId)).toBe(false);
    expect(told.state.messages.get(messageId)?.decisions).toMatchObject([{ kind: 'broadcast', staffId: anna.id }]);
  });

  test('only the system releases', () => {
    expect(held().when(anna, 'broadcast.release', { broadcastId })).toEqual({ code: 'not-allowed' });
  });
});

describe('the end', () => {
  const end = { broadcastId, reason: 'withdrawn' as const, text: 'Gevonden' };

  test('comes once, and only after it was sent', () => {
    expect(held().when(anna, 'broadcast.end', end)).toEqual({ code: 'broadcast-not-active' });
    const told = held().given(SYSTEM, 'broadcast.release', { broadcastId }).given(anna, 'broadcast.end', end);
    expect(told.when(SYSTEM, 'broadcast.end', { ...end, reason: 'expired' })).toEqual({ code: 'broadcast-not-active' });
    expect(told.when(anna, 'broadcast.correct', { broadcastId, title: 'x', text: 'y' })).toEqual({
      code: 'broadcast-not-active',
    });
  });

  test('a sighting is counted with its broadcast', () => {
    const told = held().given(SYSTEM, 'broadcast.release', { broadcastId });
    told.given(admin, 'message.forward', forwarded(2, { broadcastId }));
    expect(told.state.broadcasts.get(broadcastId)?.sightings).toEqual([idOf('message', 2)]);
  });
});
