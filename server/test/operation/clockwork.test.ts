import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import { LEASE_DISCONNECT_SECONDS, LEASE_IDLE_SECONDS } from '@nachtwacht/shared/wire/staff.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Batch } from '../../src/operation/live-operation.ts';
import { admins, colleague, command, coordinator, dispatch, dispatcher, forward, hold, specialist } from './evening.ts';
import { type Stage, setStage, temporaryDirectory } from './stage.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let stage: Stage;

beforeEach(async () => {
  directory = temporaryDirectory();
  stage = await setStage({ directory: directory.path });
});
afterEach(async () => {
  await stage.close();
  directory.remove();
});

/** Resolves at the next batch that holds an event of this type. */
function next(type: string): Promise<Batch['events'][number]> {
  return new Promise((resolve) => {
    const stop = stage.live.onBatch(({ events }) => {
      const found = events.find((event) => event.type === type);
      if (!found) return;
      stop();
      resolve(found);
    });
  });
}

async function claimed(): Promise<string> {
  const messageId = v7();
  await stage.say(admins[0], forward('Rook', { messageId }));
  await stage.say(specialist, command('message.claim', { messageId }));
  return messageId;
}

async function restart(): Promise<void> {
  await stage.close();
  stage = await setStage({ directory: directory.path, clock: stage.clock });
}

const idleMs = LEASE_IDLE_SECONDS * 1000;
const awayMs = LEASE_DISCONNECT_SECONDS * 1000;

describe('C2: an idle claim returns by itself', () => {
  test('C2: after 90 s without attendance, as a command by the system', async () => {
    const messageId = await claimed();
    const released = next('message.released');
    stage.clock.pass(idleMs - 1);
    expect(stage.live.leases()).toEqual([{ messageId, staffId: specialist.id, secondsLeft: 1 }]);
    stage.clock.pass(1);
    expect(await released).toMatchObject({ actor: { kind: 'system' }, header: { messageId, reason: 'idle' } });
    expect(stage.live.state.messages.get(messageId)?.claim).toBeNull();
    expect(stage.live.leases()).toEqual([]);
  });

  test('C2: attendance renews it, that of another does not', async () => {
    const messageId = await claimed();
    stage.clock.pass(60_000);
    stage.live.attend(specialist.id, [messageId, v7()]);
    stage.clock.pass(60_000);
    stage.live.attend(colleague.id, [messageId]);
    expect(stage.live.leases()[0]?.secondsLeft).toBe(30);
    const released = next('message.released');
    stage.clock.pass(30_000);
    expect(await released).toMatchObject({ header: { reason: 'idle' } });
  });

  test('C2: 15 s after the last screen went; back in time keeps it', async () => {
    const messageId = await claimed();
    stage.live.setConnected(specialist.id, false);
    stage.clock.pass(awayMs - 1);
    stage.live.setConnected(specialist.id, true);
    expect(stage.live.leases()[0]?.secondsLeft).toBe(LEASE_IDLE_SECONDS);
    stage.live.setConnected(specialist.id, false);
    stage.live.setConnected(specialist.id, false);
    const released = next('message.released');
    stage.clock.pass(awayMs);
    expect(await released).toMatchObject({ header: { messageId, reason: 'disconnected' } });
  });

  test('C2: leases start anew at boot', async () => {
    const messageId = await claimed();
    stage.clock.pass(80_000);
    await restart();
    expect(stage.live.leases()).toEqual([{ messageId, staffId: specialist.id, secondsLeft: LEASE_IDLE_SECONDS }]);
    const released = next('message.released');
    stage.clock.pass(idleMs);
    expect(await released).toMatchObject({ header: { reason: 'restarted' } });
  });

  test('C2: who takes over gets a lease of their own', async () => {
    const messageId = await claimed();
    stage.clock.pass(80_000);
    await stage.say(coordinator, command('message.takeOver', { messageId }));
    expect(stage.live.leases()).toEqual([{ messageId, staffId: coordinator.id, secondsLeft: LEASE_IDLE_SECONDS }]);
  });

  test('C2: a step of the wall clock ends no lease', async () => {
    await claimed();
    stage.clock.stepWall(3_600_000);
    stage.clock.pass(1000);
    expect(stage.live.leases()[0]?.secondsLeft).toBe(LEASE_IDLE_SECONDS - 1);
  });
});

describe('J6: what time changes is journaled', () => {
  test('J6: "later" comes back at its time', async () => {
    const messageId = await claimed();
    const until = new Date(stage.clock.now() + 600_000).toISOString();
    expect(await stage.say(specialist, command('message.postpone', { messageId, until }))).toBe('ok');
    stage.clock.pass(599_999);
    expect(stage.live.state.messages.get(messageId)?.triage).toBe('later');
    const resumed = next('message.resumed');
    stage.clock.pass(1);
    expect(await resumed).toMatchObject({ actor: { kind: 'system' }, at: until });
  });

  test('J6: "later" that was over while the server was down comes back at boot', async () => {
    const messageId = await claimed();
    const until = new Date(stage.clock.now() + 600_000).toISOString();
    await stage.say(specialist, command('message.postpone', { messageId, until }));
    await stage.close();
    stage.clock.pass(3_600_000);
    stage = await setStage({ directory: directory.path, clock: stage.clock });
    const resumed = next('message.resumed');
    stage.clock.pass(0);
    await resumed;
    expect(stage.live.state.messages.get(messageId)?.triage).toBe('open');
  });

  test('J6: postponed again, only the last time counts', async () => {
    const messageId = await claimed();
    const inMinutes = (minutes: number) => new Date(stage.clock.now() + minutes * 60_000).toISOString();
    const last = inMinutes(20);
    await stage.say(specialist, command('message.postpone', { messageId, until: inMinutes(10) }));
    await stage.say(specialist, command('message.postpone', { messageId, until: last }));
    const resumed = next('message.resumed');
    stage.clock.pass(20 * 60_000);
    expect(await resumed).toMatchObject({ at: last });
  });

  test('J6: a message that waits for an answer comes back at its time when the admin stays silent', async () => {
    const messageId = await claimed();
    const until = new Date(stage.clock.now() + 900_000).toISOString();
    const ask = command('message.ask', { messageId, questionId: v7(), text: 'Waar precies?', until, guardReason: '' });
    expect(await stage.say(specialist, ask)).toBe('ok');
    stage.clock.pass(899_999);
    expect(stage.live.state.messages.get(messageId)?.triage).toBe('later');
    const resumed = next('message.resumed');
    stage.clock.pass(1);
    expect(await resumed).toMatchObject({ actor: { kind: 'system' }, at: until, header: { messageId } });
  });

  test('J6: a broadcast is held, then sent, then expires', async () => {
    const held = hold(stage.live.state, { expiresAt: new Date(stage.clock.now() + 3_600_000).toISOString() });
    await stage.say(specialist, held);
    const sent = next('broadcast.sent');
    stage.clock.pass(4999);
    expect([...stage.live.state.broadcasts.values()][0]?.status).toBe('held');
    stage.clock.pass(1);
    expect(await sent).toMatchObject({ actor: { kind: 'system' } });
    const ended = next('broadcast.ended');
    stage.clock.pass(3_600_000);
    expect(await ended).toMatchObject({ header: { reason: 'expired' } });
  });

  test('J6: an undone broadcast is never sent', async () => {
    const broadcastId = v7();
    await stage.say(specialist, hold(stage.live.state, { broadcastId }));
    await stage.say(colleague, command('broadcast.undo', { broadcastId }));
    const { seq } = stage.live.position();
    stage.clock.pass(10_000);
    await stage.say(admins[0], forward('Rook'));
    expect(stage.live.position().seq).toBe(seq + 1);
    expect(stage.live.state.broadcasts.get(broadcastId)?.status).toBe('undone');
  });

  test('J6: a hold outlives a restart', async () => {
    const broadcastId = v7();
    await stage.say(specialist, hold(stage.live.state, { broadcastId }));
    await restart();
    const sent = next('broadcast.sent');
    stage.clock.pass(5000);
    expect(await sent).toMatchObject({ header: { broadcastId } });
  });

  test('J6: the planned end is recorded once and closes nothing: closing is a person’s act', async () => {
    const passed = next('operation.endPassed');
    stage.clock.pass(24 * 3_600_000);
    expect(await passed).toMatchObject({ actor: { kind: 'system' } });
    const { seq } = stage.live.position();
    await restart();
    await stage.say(admins[0], forward('Rook'));
    expect(stage.live.position().seq).toBe(seq + 1);
    expect(stage.live.state.operation).toMatchObject({ status: 'live', endPassedAt: expect.any(String) });
  });
});

describe('J6: the course of a broadcast', () => {
  const expiresAt = (minutes: number) => new Date(stage.clock.now() + minutes * 60_000).toISOString();

  async function held(more: Parameters<typeof hold>[1] = {}): Promise<string> {
    const broadcastId = v7();
    expect(await stage.say(specialist, hold(stage.live.state, { broadcastId, ...more }))).toBe('ok');
    return broadcastId;
  }

  async function askSecondReader(): Promise<void> {
    const plan = stage.live.state.operation?.content;
    if (!plan) throw new Error('the evening has a plan');
    const [startsAt, endsAt] = ['2026-12-31T17:00:00.000Z', '2027-01-01T05:00:00.000Z'];
    const data = { startsAt, endsAt, plan: { ...plan, secondProof: 'person' as const } };
    expect(await stage.say(coordinator, command('operation.revise', data))).toBe('ok');
  }

  test('J6: it expires by itself, at the time that it was extended to', async () => {
    const broadcastId = await held({ expiresAt: expiresAt(10) });
    const sent = next('broadcast.sent');
    stage.clock.pass(5000);
    await sent;
    const last = expiresAt(20);
    expect(await stage.say(specialist, command('broadcast.extend', { broadcastId, expiresAt: last }))).toBe('ok');
    const ended = next('broadcast.ended');
    stage.clock.pass(15 * 60_000);
    expect(stage.live.state.broadcasts.get(broadcastId)?.status).toBe('sent');
    stage.clock.pass(5 * 60_000);
    expect(await ended).toMatchObject({ actor: { kind: 'system' }, at: last, header: { reason: 'expired' } });
    expect(selectActiveDescriptions(stage.live.state, last)).toEqual([]);
  });

  test('J6: what waits for a second reader is not released; once read, it is held and then sent', async () => {
    await askSecondReader();
    const broadcastId = await held();
    stage.clock.pass(60_000);
    expect(stage.live.state.broadcasts.get(broadcastId)).toMatchObject({ status: 'held', awaitsReader: true });
    expect(await stage.say(colleague, command('broadcast.confirm', { broadcastId }))).toBe('ok');
    await restart();
    const sent = next('broadcast.sent');
    stage.clock.pass(5000);
    expect(await sent).toMatchObject({ actor: { kind: 'system' }, header: { broadcastId } });
  });

  test('J6: what nobody read in time goes back, also over a restart', async () => {
    await askSecondReader();
    const broadcastId = await held({ expiresAt: expiresAt(30) });
    await restart();
    const undone = next('broadcast.undone');
    stage.clock.pass(30 * 60_000);
    expect(await undone).toMatchObject({ actor: { kind: 'system' }, header: { broadcastId } });
  });
});

describe('a dispatch that nobody accepts', () => {
  const levels = (dispatchId: string) =>
    stage.live.state.dispatches.get(dispatchId)?.escalations.map(({ level }) => level);

  async function asked(): Promise<string> {
    const [messageId, dispatchId] = [v7(), v7()];
    await stage.say(admins[0], forward('Rook', { messageId }));
    expect(await stage.say(specialist, dispatch([messageId], dispatchId))).toBe('ok');
    return dispatchId;
  }

  test('after 60 s all boards, after 90 s the officer, each once and by the system', async () => {
    const dispatchId = await asked();
    const boards = next('dispatch.escalated');
    stage.clock.pass(59_999);
    expect(levels(dispatchId)).toEqual([]);
    stage.clock.pass(1);
    expect(await boards).toMatchObject({ actor: { kind: 'system' }, header: { dispatchId, level: 'boards' } });
    const officer = next('dispatch.escalated');
    stage.clock.pass(30_000);
    expect(await officer).toMatchObject({ header: { dispatchId, level: 'officer' } });
    const { seq } = stage.live.position();
    stage.clock.pass(600_000);
    await stage.say(admins[0], forward('Rook'));
    expect(stage.live.position().seq).toBe(seq + 1);
  });

  test('accepted in time it never goes further', async () => {
    const dispatchId = await asked();
    stage.clock.pass(50_000);
    await stage.say(dispatcher, command('dispatch.advance', { dispatchId, step: 'accepted', unit: '', byDesk: false }));
    stage.clock.pass(600_000);
    await stage.say(admins[0], forward('Rook'));
    expect(levels(dispatchId)).toEqual([]);
  });

  test('accepted after the boards, the officer is left alone', async () => {
    const dispatchId = await asked();
    const boards = next('dispatch.escalated');
    stage.clock.pass(60_000);
    await boards;
    await stage.say(dispatcher, command('dispatch.advance', { dispatchId, step: 'accepted', unit: '', byDesk: false }));
    stage.clock.pass(600_000);
    await stage.say(admins[0], forward('Rook'));
    expect(levels(dispatchId)).toEqual(['boards']);
  });

  test('its deadlines go on after a restart', async () => {
    const dispatchId = await asked();
    const boards = next('dispatch.escalated');
    stage.clock.pass(60_000);
    await boards;
    await restart();
    const officer = next('dispatch.escalated');
    stage.clock.pass(29_999);
    expect(levels(dispatchId)).toEqual(['boards']);
    stage.clock.pass(1);
    expect(await officer).toMatchObject({ header: { dispatchId, level: 'officer' } });
  });

  test('what was due while the server was down is told at boot', async () => {
    const dispatchId = await asked();
    await stage.close();
    stage.clock.pass(3_600_000);
    stage = await setStage({ directory: directory.path, clock: stage.clock });
    const escalated = next('dispatch.escalated');
    stage.clock.pass(0);
    await escalated;
    expect(levels(dispatchId)).toContain('boards');
  });

  test('at priority 3 there are five minutes; a correction to 1 calls at once', async () => {
    const dispatchId = await asked();
    const asks = {
      target: 'control-room',
      kind: 'fireworks',
      summary: 'Rook',
      placeLabel: '',
      point: null,
      note: '',
    } as const;
    await stage.say(specialist, command('dispatch.correct', { dispatchId, priority: 3, ...asks }));
    stage.clock.pass(299_999);
    expect(levels(dispatchId)).toEqual([]);
    const escalated = next('dispatch.escalated');
    await stage.say(specialist, command('dispatch.correct', { dispatchId, priority: 1, ...asks }));
    stage.clock.pass(0);
    expect(await escalated).toMatchObject({ header: { dispatchId } });
  });
});

test('R5: what waits for the end of a dispatch comes back when it ends, whatever the end, and across a restart', async () => {
  const [waits, sent, dispatchId] = [v7(), v7(), v7()];
  await stage.say(admins[0], forward('Rook', { messageId: waits }));
  await stage.say(admins[0], forward('Vuur', { messageId: sent }));
  await stage.say(specialist, dispatch([sent], dispatchId));
  await stage.say(
    specialist,
    command('message.postpone', { messageId: waits, until: null, untilDispatch: dispatchId }),
  );
  await restart();
  expect(stage.live.state.messages.get(waits)?.triage).toBe('later');
  const resumed = next('message.resumed');
  await stage.say(specialist, command('dispatch.withdraw', { dispatchId, reason: 'vergissing' }));
  stage.clock.pass(0);
  expect(await resumed).toMatchObject({ actor: { kind: 'system' }, header: { messageId: waits } });
});

test('R5: who waits for the end of a dispatch no longer comes back at the time that was chosen before', async () => {
  const [sent, dispatchId] = [v7(), v7()];
  const waits = await claimed();
  await stage.say(admins[0], forward('Vuur', { messageId: sent }));
  await stage.say(specialist, dispatch([sent], dispatchId));
  await stage.say(dispatcher, command('dispatch.advance', { dispatchId, step: 'accepted', unit: '', byDesk: false }));
  const until = new Date(stage.clock.now() + 600_000).toISOString();
  const onEnd = { until: null, untilDispatch: dispatchId };
  expect(await stage.say(specialist, command('message.postpone', { messageId: waits, until }))).toBe('ok');
  expect(await stage.say(specialist, command('message.postpone', { messageId: waits, ...onEnd }))).toBe('ok');
  stage.clock.pass(600_000);
  await stage.say(admins[0], forward('Rook'));
  expect(stage.live.state.messages.get(waits)).toMatchObject({ triage: 'later', laterDispatch: dispatchId });
});
