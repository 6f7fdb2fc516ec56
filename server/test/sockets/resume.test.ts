import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Admin,
  admins,
  answer,
  command,
  coordinator,
  dispatch,
  forward,
  groupIds,
  specialist,
} from '../operation/evening.ts';
import { createFollower } from './follower.ts';
import { type House, openHouse, until } from './house.ts';

const [admin, other] = admins;
let house: House;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

/** A repeatable throw of dice. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

/** Messages without pause, so that every moment of resuming falls between two of them. */
function keepTalking(): { stop(): Promise<void> } {
  let isTalking = true;
  const talk = async (who: Admin, groupId: string) => {
    while (isTalking) await house.say(who, forward('nog iets', { groupId }));
  };
  const talks = [talk(admin, groupIds[0]), talk(other, groupIds[1])];
  return {
    stop: async () => {
      isTalking = false;
      await Promise.all(talks);
    },
  };
}

function nextBatch(): Promise<void> {
  return new Promise((resolve) => {
    const stop = house.live.onBatch(() => {
      stop();
      resolve();
    });
  });
}

describe('P4 resuming', () => {
  test.each([1, 7, 42])(
    'dropped and resumed at random points, a screen gets every entry once and in order (seed %i)',
    async (seed) => {
      const dice = createDice(seed);
      const cookie = house.cookieOf(specialist);
      const follower = createFollower();
      let line = house.staff(cookie);
      await follower.follow(line);
      const from = follower.position?.seq ?? 0;
      const evening = keepTalking();
      for (let round = 0; round < 15; round += 1) {
        for (let entry = dice(8); entry > 0; entry -= 1) await nextBatch();
        line.disconnect();
        for (let entry = dice(8); entry > 0; entry -= 1) await nextBatch();
        line = house.staff(cookie);
        await follower.follow(line);
      }
      await evening.stop();
      await until(line, () => follower.state.seq === house.live.position().seq);
      const expected = Array.from({ length: house.live.position().seq - from }, (_, index) => from + index + 1);
      expect(follower.seqs).toEqual(expected);
      expect(follower.position).toEqual(house.live.position());
      expect(stateFingerprint(follower.state)).toBe(stateFingerprint(house.live.state));
      expect(follower.resyncs).toEqual([]);
    },
  );

  test('one batch comes as one packet', async () => {
    const line = house.staff(house.cookieOf(specialist));
    const follower = createFollower();
    await follower.follow(line);
    let packets = 0;
    line.on('entries', () => {
      packets += 1;
    });
    await Promise.all(Array.from({ length: 40 }, (_, index) => house.say(admin, forward(`${index}`))));
    await until(line, () => follower.state.seq === house.live.position().seq);
    expect(packets).toBe(1);
  });

  test.each([
    ['another hash', { hash: 'f'.repeat(64) }, 'contradiction'],
    ['more than there is', { seq: 9_999 }, 'contradiction'],
    ['an epoch that never was', { epoch: 9 }, 'epoch'],
  ])('a screen that holds %s is told so and gets everything anew', async (_what, wrong, reason) => {
    const follower = createFollower();
    const position = { ...house.live.position(), ...wrong };
    await follower.follow(house.staff(house.cookieOf(specialist)), { position });
    expect(follower.resyncs).toEqual([reason]);
    expect(stateFingerprint(follower.state)).toBe(stateFingerprint(house.live.state));
  });

  test('J7 a checkpoint of ours that the journal does not hold stops the operation, for all to see', async () => {
    const position = { epoch: 1, seq: 500, hash: 'a'.repeat(64) };
    const checkpoint = await house.checkpoints.sign(house.operationId, position, '2026-12-31T22:00:00.000Z');
    const watcher = createFollower();
    const line = house.staff(house.cookieOf(coordinator));
    await watcher.follow(line);
    await createFollower().follow(house.staff(house.cookieOf(specialist)), { checkpoint });
    await until(line, () => watcher.live.some(({ stopped }) => stopped === true));
    expect(await house.say(admin, forward('kan niet meer'))).toBe('journal-stopped');
  });

  test('a checkpoint that somebody made up stops nothing', async () => {
    const forged = {
      operation: house.operationId,
      epoch: 1,
      seq: 500,
      hash: 'a'.repeat(64),
      at: '',
      signature: 'AAAA',
    };
    await createFollower().follow(house.staff(house.cookieOf(specialist)), { checkpoint: forged });
    expect(await house.say(admin, forward('gaat gewoon door'))).toBe('ok');
  });
});

describe('a wall', () => {
  const wall = { kind: 'staff', id: v7(), role: 'wall' } as const;
  const words = 'geheime woorden van een bewoner';
  const person = { name: 'M. van der Verzonnen', phone: '06 0000 9999' };
  const note = 'de conciërge is er tot twee uur';

  async function tell(): Promise<void> {
    const messageId = v7();
    await house.say(admin, forward(words, { messageId }));
    await house.say(specialist, dispatch([messageId]));
    await house.say(specialist, answer([messageId], `${words}: antwoord`));
    await house.say(
      coordinator,
      command('admins.add', { admins: [{ ...person, adminId: v7(), groupIds: [groupIds[0]] }] }),
    );
    await house.say(
      coordinator,
      command('note.add', { noteId: v7(), kind: 'note', until: null, lng: 4.88, lat: 52.08, text: note }),
    );
  }

  /** All that a wall is sent, in the snapshot and after. */
  async function watch() {
    await house.say(SYSTEM, command('staff.enrol', { staffId: wall.id, role: 'wall', name: 'Wand' }));
    const line = house.staff(house.cookieOf(wall));
    const follower = createFollower();
    const packets: string[] = [];
    line.onAny((...packet) => packets.push(JSON.stringify(packet)));
    await tell();
    await follower.follow(line);
    await tell();
    await until(line, () => follower.state.seq === house.live.position().seq);
    return { follower, seen: packets.join() };
  }

  test('sees what happens, and none of the words', async () => {
    const { follower, seen } = await watch();
    expect(follower.state.messages.size).toBe(2);
    expect(stateFingerprint(follower.state)).toBe(stateFingerprint(house.live.state));
    expect(seen).not.toContain(words);
    expect(seen).not.toContain('bushok');
  });

  test('knows how many admins and notes there are, not who they are, how to ring them or what is noted', async () => {
    const { follower, seen } = await watch();
    expect(follower.state.admins.size).toBe(house.live.state.admins.size);
    expect(follower.state.notes.size).toBe(2);
    for (const personal of [person.name, person.phone, note]) expect(seen).not.toContain(personal);
  });

  test('shows the words when so configured', async () => {
    await house.close();
    house = await openHouse({ wallBodies: true });
    const { seen } = await watch();
    expect(seen).toContain(words);
    expect(seen).toContain('bushok');
  });
});
