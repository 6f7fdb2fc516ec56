import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import { createLoopback, type Loopback } from './loopback-operation.ts';

export type BroadcastNight = {
  readonly night: Loopback;
  readonly messageId: string;
  /** Ids by group number. */
  readonly groups: ReadonlyMap<number, { groupId: string; adminId: string }>;
  /** Whose phone is connected from now on. */
  reach: (adminIds: readonly string[]) => void;
};

const places: readonly [
  number: number,
  name: string,
  municipality: string,
  lng: number,
  lat: number,
  members: number,
][] = [
  [12, 'Middelland-Oost', 'Woerden', 4.893, 52.078, 52],
  [13, 'Snel en Polanen-Noord', 'Woerden', 4.902, 52.084, 61],
  [14, 'Snel en Polanen-Midden', 'Woerden', 4.9075, 52.0785, 48],
  [15, 'Snel en Polanen-Zuid', 'Woerden', 4.908, 52.073, 57],
  [16, 'Snel en Polanen-Oost', 'Woerden', 4.9135, 52.0795, 39],
  [17, 'Waterrijk-Noord', 'Woerden', 4.9205, 52.082, 74],
  [18, 'Waterrijk-Kade', 'Woerden', 4.9215, 52.077, 63],
  [19, 'Waterrijk-Zuid', 'Woerden', 4.923, 52.0725, 44],
  [40, 'Achterveld', 'IJsselstein', 5.04, 52.02, 80],
];

/** 31 December 23:41: nine groups, one message at a playground, not everybody reachable. */
export function createBroadcastNight(role: 'specialist' | 'dispatcher' = 'specialist'): BroadcastNight {
  const night = createLoopback({ role, name: 'L. Koster' });
  const groups = new Map(places.map(([number]) => [number, { groupId: uuidv7(), adminId: uuidv7() }]));
  const idOf = (number: number) => groups.get(number) ?? { groupId: '', adminId: '' };
  night.at('21:12:00');
  night.act(SYSTEM, 'groups.import', {
    groups: places.map(([number, name, municipality, lng, lat, members]) => ({
      ...{ groupId: idOf(number).groupId, number, members, name, municipality },
      ...{ district: name.split('-')[0] ?? name, area: squareAround(lng, lat) },
    })),
  });
  night.act(SYSTEM, 'admins.add', {
    admins: places.map(([number]) => ({
      ...{ adminId: idOf(number).adminId, groupIds: [idOf(number).groupId] },
      ...{ name: `Beheerder ${number}`, phone: number === 19 ? '06 0000 0019' : null },
    })),
  });
  for (const [number] of places) {
    if (number !== 16) {
      night.act({ kind: 'admin', id: idOf(number).adminId }, 'admin.join', { acceptedRules: true, phone: null });
    }
  }
  night.at('23:38:00');
  const messageId = uuidv7();
  const sender: Actor = { kind: 'admin', id: idOf(14).adminId };
  night.act(sender, 'message.forward', {
    ...{ messageId, groupId: idOf(14).groupId, text: 'Groepje van 8 bij speeltuin, gooien zwaar vuurwerk naar auto’s' },
    ...{ place: { kind: 'point', lng: 4.9075, lat: 52.0785 }, seenAt: '2026-12-31T22:36:00.000Z', source: 'self' },
    ...{ called112: 'no', reporterRef: null, photosExpected: 0, broadcastId: null },
  });
  night.at('23:41:07');
  const reach: BroadcastNight['reach'] = (adminIds) =>
    night.operation.live.apply({
      at: new Date(night.now()).toISOString(),
      head: { epoch: 1, seq: 1 },
      reach: { all: adminIds },
    });
  reach([12, 13, 14, 15, 17, 18].map((number) => idOf(number).adminId));
  return { night, messageId, groups, reach };
}

function squareAround(lng: number, lat: number): [number, number][] {
  const [w, s, e, n] = [lng - 0.003, lat - 0.002, lng + 0.003, lat + 0.002];
  return [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
}
