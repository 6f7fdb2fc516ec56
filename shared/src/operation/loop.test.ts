import { describe, expect, test } from 'vitest';
import { admin, anna, answered, carla, evening, forwarded, idOf, TEN } from '../../test/given.ts';
import { SYSTEM, staffRoles } from './actor.ts';
import { parseCommand } from './command.ts';
import { decodeEntry, encodeEntry, toRecorded, UnknownEventError } from './entry-header.ts';
import { may, mayEver, type Party, policy } from './policy.ts';
import { reduce } from './reduce.ts';
import { snapshotText } from './snapshot.ts';
import { createState } from './state.ts';
import { stateFingerprint, stateFromJson, stateToJson } from './state-json.ts';
import { type CommandType, commands } from './tables.ts';

const stamp = { operation: idOf('operation'), epoch: 1, seq: 1, at: TEN, actor: SYSTEM, command: idOf('command') };
const draft = {
  type: 'staff.enrolled',
  header: { staffId: anna.id, role: 'specialist' },
  body: { name: 'Anna' },
} as const;

describe('an entry', () => {
  test('P2: read back from its texts it is the event that was recorded', () => {
    expect(decodeEntry(encodeEntry(stamp, draft))).toEqual(toRecorded(stamp, draft));
  });

  test('P3: an unknown event, another version or a strange header is never read', () => {
    const { header, body } = encodeEntry(stamp, draft);
    const changed = (from: string, to: string) => () => decodeEntry({ header: header.replace(from, to), body });
    expect(changed('staff.enrolled', 'staff.danced')).toThrow(UnknownEventError);
    expect(changed('"version":1', '"version":2')).toThrow(UnknownEventError);
    expect(changed('"staffId"', '"extra":1,"staffId"')).toThrow();
  });

  test('P4: the state takes the next entry and no other', () => {
    const state = createState();
    expect(() => reduce(state, toRecorded({ ...stamp, seq: 2 }, draft))).toThrow('does not follow');
    reduce(state, toRecorded(stamp, draft));
    expect(() => reduce(state, toRecorded(stamp, draft))).toThrow('does not follow');
    expect(state.seq).toBe(1);
  });
});

describe('a state', () => {
  const { state } = evening()
    .given(admin, 'message.forward', forwarded())
    .given(anna, 'feedback.send', answered([idOf('message')]));

  test('P2: goes through text unharmed', () => {
    expect(stateFromJson(stateToJson(state))).toEqual(state);
    expect(() => stateFromJson('{"seq":1}')).toThrow('a snapshot without');
  });

  test('P2: is equal with and without its words, and unequal in anything else', () => {
    const wall = stateFromJson(snapshotText(state, TEN, false));
    expect([...wall.messages.values()].map(({ content }) => content)).toEqual([null]);
    expect(stateFingerprint(wall)).toBe(stateFingerprint(state));
    wall.untreated.add(idOf('message'));
    expect(stateFingerprint(wall)).not.toBe(stateFingerprint(state));
  });

  test('a snapshot leaves out the words of what is decided, answered and older than an hour', () => {
    const contentAt = (at: string) => [...stateFromJson(snapshotText(state, at, true)).messages.values()][0]?.content;
    expect(contentAt('2026-12-31T22:59:59.000Z')?.text).toBe('Rook');
    expect(contentAt('2026-12-31T23:00:01.000Z')).toBeNull();
  });
});

describe('who may', () => {
  const types = Object.keys(commands) as CommandType[];
  const allowed = (party: Party) => types.filter((type) => policy[type].who.includes(party));

  test('a wall sees and never acts; a phone speaks for itself; a gateway only forwards and adds photos', () => {
    expect(allowed('wall')).toEqual([]);
    expect(allowed('admin').sort()).toEqual([
      ...['admin.join', 'admin.leave', 'admin.revise', 'admin.setAway', 'evaluation.give'],
      ...['message.addPhoto', 'message.forward', 'message.reply'],
    ]);
    expect(allowed('gateway').sort()).toEqual(['message.addPhoto', 'message.forward']);
    expect(allowed('control-room').sort()).toEqual([
      ...['dispatch.advance', 'dispatch.close', 'dispatch.setReference', 'dispatch.turnDown'],
    ]);
    expect(allowed('district')).toEqual(['hotspots.load', 'note.add', 'note.remove']);
  });

  test('what time does is for the system alone', () => {
    const own = types.filter((type) => policy[type].who.join() === 'system');
    expect(own.sort()).toEqual([
      ...['broadcast.passOn', 'broadcast.release', 'dispatch.escalate', 'message.assess', 'message.expireClaim'],
      ...['message.passOn', 'operation.passEnd', 'receipts.record'],
    ]);
  });

  test('nothing is done to an operation that is destroyed', () => {
    const { state } = evening().given(carla, 'operation.close', {}).given(carla, 'operation.destroy', {});
    const actors = [SYSTEM, admin, anna, carla];
    expect(actors.flatMap((actor) => types.filter((type) => may(actor, type, state) === null))).toEqual([]);
  });

  test('J5: a role that one claims but does not hold in this operation counts for nothing', () => {
    const { state } = evening();
    const stranger = { kind: 'staff', id: idOf('staff', 9), role: 'coordinator' } as const;
    const climber = { ...anna, role: 'coordinator' } as const;
    for (const type of types.filter((each) => each !== 'operation.create')) {
      expect(may(stranger, type, state), type).toEqual({ code: 'not-allowed' });
      if (climber.kind === 'staff') expect(may(climber, type, state), type).toEqual({ code: 'not-allowed' });
    }
    const { state: without } = evening().given(carla, 'staff.remove', { staffId: anna.id });
    expect(may(anna, 'message.claim', without)).toEqual({ code: 'not-allowed' });
  });

  test('each role can do something but the wall', () => {
    expect(staffRoles.filter((role) => !types.some((type) => mayEver(role, type)))).toEqual(['wall']);
  });
});

describe('a command from outside', () => {
  const id = idOf('command');

  test('R1: what does not fit is refused with its path', () => {
    expect(parseCommand({ id, type: 'message.claim', data: { messageId: 'x' } })).toMatchObject({
      refusal: { code: 'invalid', issues: [{ path: 'messageId' }] },
    });
    expect(parseCommand({ id, type: 'message.claim', data: { messageId: idOf('message'), extra: 1 } })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(parseCommand({ id, type: 'message.claim', data: {}, actor: SYSTEM })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(parseCommand(null)).toMatchObject({ refusal: { code: 'invalid' } });
  });

  test('an unknown command is named so, also one that every object has', () => {
    for (const type of ['message.dance', 'constructor', '__proto__']) {
      expect(parseCommand({ id, type, data: {} })).toMatchObject({ refusal: { code: 'unknown-command' } });
    }
  });
});
