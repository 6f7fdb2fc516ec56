import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Loopback } from '../loopback-operation.ts';
import { playBusyNight } from '../play-busy-night.ts';

const hard = [
  [101, 'Bloemen- en Bomenkwartier-Middenoost', 'Woerden'],
  [102, 'Donaudampfschifffahrtsgesellschaftskapitänswitwenviertel-Zuidoost', 'Woerden'],
  [103, 'حي الزهور الجديد', 'Woerden'],
  [104, 'Van der Valk Boumanlaan en omstreken, beneden', 'Woerden'],
] as const;
const texts = [
  'Vuurwerk in de brievenbus van het portiek',
  'Container in brand, er ligt ook een gewonde bij',
  'Groepje jongeren hangt rond bij het station en vernielt fietsen',
  'Iemand zwaait met een mes',
];

/** A joined admin with a group of their own. */
export function settle(night: Loopback, number: number, name: string, municipality: string) {
  const [groupId, adminId] = [uuidv7(), uuidv7()];
  const area = [4.86 + (number % 7) / 90, 52.075 + (number % 5) / 200] as const;
  const ring = [
    [area[0], area[1]],
    [area[0] + 0.008, area[1]],
    [area[0] + 0.008, area[1] + 0.004],
    [area[0], area[1]],
  ] as [number, number][];
  const facts = { groupId, number, name, municipality, district: 'Proefwijk', members: 40, area: ring };
  night.act(SYSTEM, 'groups.import', { groups: [facts] });
  night.act(SYSTEM, 'admins.add', {
    admins: [{ adminId, name: `Beheerder ${number}`, phone: null, groupIds: [groupId] }],
  });
  const admin = { kind: 'admin', id: adminId } as const;
  night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
  return { groupId, admin };
}

/** More messages than a wall can show, from groups whose names try it. */
function flood(night: Loopback, count: number, clock = '23:44:'): void {
  const from = hard.map(([number, name, municipality]) => settle(night, number, name, municipality));
  for (let index = 0; index < count; index += 1) {
    const { groupId, admin } = from[index % from.length] ?? { groupId: '', admin: SYSTEM };
    night.at(`${clock}${String(21 + Math.floor((index * 38) / count)).padStart(2, '0')}`);
    night.act(admin, 'message.forward', {
      ...{ messageId: uuidv7(), groupId, text: texts[index % texts.length] ?? '', place: null, seenAt: null },
      ...{ source: 'self', called112: index % 3 === 0 ? 'no' : 'yes', reporterRef: null, photosExpected: 0 },
      broadcastId: null,
    });
  }
}

export const scenes: Readonly<Record<string, (night: Loopback) => void>> = {
  busy: playBusyNight,
  empty: () => undefined,
  hard: (night) => {
    playBusyNight(night);
    flood(night, 8);
  },
  flood: (night) => {
    playBusyNight(night);
    flood(night, 300);
  },
  closed: (night) => {
    playBusyNight(night);
    night.at('23:58:10');
    const coordinator = uuidv7();
    night.act(SYSTEM, 'staff.enrol', { staffId: coordinator, role: 'coordinator', name: 'M. de Wit' });
    night.act({ kind: 'staff', id: coordinator, role: 'coordinator' }, 'operation.close', {});
  },
  offline: (night) => {
    playBusyNight(night);
    night.tellStatus({ health: 'red', online: false, lastHeardAt: night.now() - 26_000 });
  },
};
