import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import { forward, type NightPeople } from '../busy-night.ts';
import { createLoopback, type Loopback } from '../loopback-operation.ts';

const ACROSS = 10;
const texts = [
  ...Array.from({ length: 16 }, () => 'Knallen van vuurwerk, hele avond al'),
  ...Array.from({ length: 3 }, () => 'Groep jongeren vernielt een bushokje'),
  'Er is brand in een container tegen de gevel',
];

/** A hundred groups in one town, and this many messages, each at a point of its own. */
export function fillTowns(messages: number) {
  const night = createLoopback({ role: 'specialist', name: 'H. Jansen', assessing: false });
  night.at('23:00:00');
  const colleague: Actor = { kind: 'staff', id: uuidv7(), role: 'specialist' };
  night.act(SYSTEM, 'staff.enrol', { staffId: colleague.id, role: 'specialist', name: 'S. de Wit' });
  const groups = Array.from({ length: ACROSS * ACROSS }, (_, index) => settle(night, colleague, index));
  const random = createRandom(7);
  const ids: string[] = [];

  const arrive = (count: number) => {
    for (let each = 0; each < count; each += 1) {
      const at = Math.floor(random() * groups.length);
      const group = groups[at];
      if (!group) continue;
      const { lng, lat } = middle(at);
      const place = {
        kind: 'point',

        lng: lng + spread(random),
        lat: lat + spread(random),
      } as const;
      ids.push(forward(night, group, { text: texts[Math.floor(random() * texts.length)] ?? '', place }));
    }
  };
  let next = 0;
  /** A colleague opens messages and gives the ones of before back: pins change, and their number stays. */
  const turn = (count: number) => {
    for (let each = 0; each < count; each += 1, next += 1) {
      const messageId = ids[(next >> 1) % ids.length] ?? '';
      if (next % 2 === 0) night.act(colleague, 'message.claim', { messageId });
      else night.act(colleague, 'message.release', { messageId });
    }
  };
  arrive(messages);
  const { stopped } = night.operation.picture;
  if (stopped !== null) throw new Error(stopped);
  return { night, arrive, turn, size: () => ids.length };
}

function settle(night: Loopback, koster: Actor, index: number): NightPeople {
  const [groupId, admin] = [uuidv7(), { kind: 'admin', id: uuidv7() } as const];
  const { lng, lat } = middle(index);
  const corner = (x: number, y: number): [number, number] => [lng + x * 0.005, lat + y * 0.0024];
  const area = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)];
  const name = `Buurt ${index + 1}`;
  const group = { groupId, number: index + 1, members: 40, name, municipality: 'Woerden', district: name, area };
  night.act(SYSTEM, 'groups.import', { groups: [group] });
  night.act(SYSTEM, 'admins.add', {
    admins: [{ adminId: admin.id, groupIds: [groupId], name: `Beheerder ${index + 1}`, phone: null }],
  });
  night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
  return { koster, admin, groupId };
}

function middle(index: number) {
  return { lng: 4.83 + (index % ACROSS) * 0.011, lat: 52.06 + Math.floor(index / ACROSS) * 0.0052 };
}

function spread(random: () => number): number {
  return (random() - 0.5) * 0.0045;
}

/** The same towns each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
