import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import type { DispatchOutcome, DispatchTarget, Priority } from '@nachtwacht/shared/dispatches/events.ts';
import type { DispatchKind } from '@nachtwacht/shared/dispatches/kinds.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import { forward, type NightPeople } from './busy-night.ts';
import type { Loopback } from './loopback-operation.ts';

const groups = [
  [1, 'Schilderskwartier-Zuid', 4.8705, 52.0935],
  [2, 'Schilderskwartier-Noord', 4.872, 52.0985],
  [3, 'Staatsliedenkwartier', 4.888, 52.0975],
  [4, 'Bloemen- en Bomenkwartier', 4.899, 52.0955],
  [5, 'Binnenstad', 4.8835, 52.0875],
  [6, 'Molenvliet', 4.8695, 52.077],
  [7, 'Snel en Polanen-Midden', 4.9075, 52.078],
  [8, 'Waterrijk-Kade', 4.921, 52.0785],
  [9, 'Middelland-Oost', 4.889, 52.076],
  [10, 'Harmelen-Centrum', 4.96, 52.0905],
] as const;

type Sent = {
  at: string;
  group: number;
  summary: string;
  place: string;
  priority: Priority;
  kind: DispatchKind;
  target?: DispatchTarget;
  text?: string;
  source?: 'self' | 'heard' | 'forwarded';
  called112?: 'yes' | 'no' | 'unknown';
};

/** The moment of the board's and the wall's pictures: 23:44:20, ten dispatches running, four messages open. */
export function playBusyNight(night: Loopback): void {
  night.at('22:40:00');
  const me: Actor = { kind: 'staff', id: night.operation.me.staffId, role: 'dispatcher' };
  const desk = new Map(['L. Koster', 'S. de Wit', 'M. Bakker'].map((name) => [name, enrol(night, name, 'specialist')]));
  const koster = desk.get('L. Koster') ?? me;
  const wit = desk.get('S. de Wit') ?? me;
  const bakker = desk.get('M. Bakker') ?? me;
  const dispatcher: Actor =
    me.role === 'dispatcher' && night.operation.me.role === 'dispatcher' ? me : enrol(night, 'N. Visser', 'dispatcher');
  enrol(night, 'P. Vos', 'officer');
  const people = groups.map(([number, name, lng, lat]) => settle(night, koster, number, name, lng, lat));
  const at = (number: number): NightPeople => people[number - 1] ?? { koster, admin: koster, groupId: '' };
  const texts = [
    ['sent-away', 'De politie is geweest en heeft de groep weggestuurd. Dank voor het melden.'],
    ['checked', 'De politie is geweest en heeft mensen aangesproken. Dank voor het melden.'],
  ] as const;
  night.act(SYSTEM, 'canned-texts.set', {
    texts: texts.map(([outcome, text], index) => ({ number: index + 1, kind: 'outcome' as const, outcome, text })),
  });

  const send = (by: Actor, sent: Sent, many = 1): { id: string; messageIds: string[] } => {
    const { at: time, group, text, source = 'self', called112 = 'unknown', ...facts } = sent;
    night.at(time);
    const messageIds = Array.from({ length: many }, () => {
      const messageId = forward(night, at(group), { text: text ?? sent.summary, source, called112 });
      return messageId;
    });
    const id = uuidv7();
    const { summary, place: placeLabel, priority, kind, target = 'control-room' } = facts;
    night.act(by, 'dispatch.send', {
      ...{ dispatchId: id, messageIds, target, priority, kind, summary, placeLabel, note: '' },
      point: null,
    });
    return { id, messageIds };
  };
  const step = (time: string, id: string, to: 'accepted' | 'on-the-way' | 'on-scene', unit = '', by = dispatcher) => {
    night.at(time);
    night.act(by, 'dispatch.advance', { dispatchId: id, step: to, unit, byDesk: by !== dispatcher });
  };
  const gms = (id: string, reference: string) =>
    night.act(dispatcher, 'dispatch.setReference', { dispatchId: id, reference });
  const photo = (group: number, messageId: string, count: number) => {
    for (let index = 0; index < count; index++)
      night.act(at(group).admin, 'message.addPhoto', { messageId, photoId: uuidv7(), hash: null });
  };
  const done = (time: string, told: string | null, sent: Sent, outcome: DispatchOutcome, text = '') => {
    const { id, messageIds } = send(bakker, sent);
    step(plus(sent.at, 20), id, 'accepted');
    step(plus(sent.at, 90), id, 'on-scene', 'eenheid 16.04');
    night.at(time);
    night.act(dispatcher, 'dispatch.close', { dispatchId: id, outcome, text, byDesk: false });
    if (!told) return;
    night.at(told);
    night.act(koster, 'feedback.send', {
      feedbackId: uuidv7(),
      messageIds,
      cannedNumber: null,
      text: 'De politie is geweest.',
    });
  };

  done(
    '22:55:00',
    '22:58:00',
    {
      at: '22:44:00',
      group: 6,
      summary: 'Zwaar vuurwerk in kelderbox',
      place: 'Molenvliet',
      priority: 2,
      kind: 'fireworks',
    },
    'fine',
  );
  done(
    '23:02:00',
    '23:03:00',
    {
      at: '22:56:00',
      group: 10,
      summary: 'Drie jongens bij brugleuning',
      place: 'Harmelen',
      priority: 3,
      kind: 'nuisance-youths',
    },
    'checked',
  );
  done(
    '23:12:00',
    '23:15:00',
    { at: '23:04:00', group: 8, summary: 'Wegafzetting omver', place: 'Waardsebaan', priority: 3, kind: 'traffic' },
    'passed-to-municipality',
  );
  done(
    '23:24:00',
    null,
    {
      at: '23:14:00',
      group: 5,
      summary: 'Knallen in parkeergarage',
      place: 'Binnenstad',
      priority: 2,
      kind: 'fireworks',
    },
    'nothing-found',
  );
  done(
    '23:31:00',
    '23:35:00',
    {
      at: '23:18:00',
      group: 3,
      summary: 'Vernieling bushokje',
      place: 'Staatsliedenkwartier',
      priority: 2,
      kind: 'vandalism',
    },
    'other',
    'Aangehouden, 1 persoon',
  );

  const scene = send(bakker, {
    at: '23:29:40',
    group: 5,
    summary: 'Jongeren slopen fietsenrek bij station',
    place: 'Binnenstad, Stationsplein',
    priority: 2,
    kind: 'vandalism',
    target: 'own-units',
  });
  step('23:30:10', scene.id, 'accepted');
  gms(scene.id, '118 187');
  step('23:36:05', scene.id, 'on-scene', 'eenheid 16.01, 16.05');
  const garage = send(
    wit,
    {
      at: '23:33:15',
      group: 8,
      summary: 'Zwaar vuurwerk in parkeergarage',
      place: 'Waterrijk-Zuid',
      priority: 2,
      kind: 'fireworks',
    },
    2,
  );
  step('23:33:50', garage.id, 'accepted');
  gms(garage.id, '118 192');
  step('23:34:00', garage.id, 'on-the-way', 'eenheid 16.03');
  const fence = send(koster, {
    at: '23:33:57',
    group: 10,
    summary: 'Dranghek dwars over de rijbaan',
    place: 'Harmelen-Centrum',
    priority: 3,
    kind: 'traffic',
    target: 'municipality',
  });
  step('23:36:00', fence.id, 'accepted');
  gms(fence.id, '2026-4471');
  step('23:37:50', fence.id, 'on-the-way', 'wegbeheer');
  const basket = send(bakker, {
    at: '23:37:20',
    group: 9,
    summary: 'Vuurkorf tegen fietsenstalling, niemand erbij',
    place: 'Middelland-Oost',
    priority: 3,
    kind: 'fire-outdoor',
    target: 'wardens',
    source: 'forwarded',
    called112: 'no',
    text: 'Vuurkorf staat daar nog',
  });
  step('23:38:40', basket.id, 'accepted');
  gms(basket.id, '118 204');
  const sticks = send(wit, {
    at: '23:38:44',
    group: 2,
    summary: 'Jongeren met stokken bij speelveld',
    place: 'Schilderskwartier-Noord',
    priority: 2,
    kind: 'nuisance-youths',
    target: 'own-units',
  });
  step('23:39:10', sticks.id, 'accepted');
  gms(sticks.id, '118 219');
  step('23:40:08', sticks.id, 'on-the-way', 'eenheid 16.07', wit);
  step('23:41:18', garage.id, 'on-scene');
  const hand = send(wit, {
    at: '23:41:20',
    group: 5,
    summary: 'Jongen bloedt aan hand na vuurwerk',
    place: 'Binnenstad, Kruisstraat',
    priority: 1,
    kind: 'injured',
    text: 'jongen bloedt aan zijn hand',
    called112: 'yes',
  });
  step('23:42:00', hand.id, 'accepted');
  gms(hand.id, '118 231');
  const hek = send(bakker, {
    at: '23:39:30',
    group: 4,
    summary: 'Hek open bij bouwplaats',
    place: 'Bloemen- en Bomenkwartier',
    priority: 3,
    kind: 'other',
  });
  night.at('23:41:00');
  night.act(dispatcher, 'dispatch.turnDown', { dispatchId: hek.id, reason: 'no-unit-free', text: '', byDesk: false });
  const fire = send(koster, {
    at: '23:42:06',
    group: 1,
    summary: 'Container brandt tegen gevel kinderdagverblijf',
    place: 'Schilderskwartier-Zuid',
    priority: 1,
    kind: 'fire-container',
    text: 'Container brandt tegen de gevel!',
    called112: 'no',
  });
  photo(1, fire.messageIds[0] ?? '', 2);
  night.at('23:42:31');
  night.act(koster, 'message.phoneIn', { messageId: fire.messageIds[0] ?? '' });
  step('23:42:32', hand.id, 'on-the-way', 'eenheid 16.02');
  const eight = send(koster, {
    at: '23:42:31',
    group: 7,
    summary: 'Groep van 8 gooit zwaar vuurwerk naar auto’s',
    place: 'Snel en Polanen-Midden',
    priority: 2,
    kind: 'fireworks',
  });
  photo(7, eight.messageIds[0] ?? '', 2);
  send(wit, {
    at: '23:43:12',
    group: 2,
    summary: 'Vuurwerk door brievenbus van portiek',
    place: 'Schilderskwartier-Noord',
    priority: 2,
    kind: 'fireworks',
    source: 'heard',
  });
  step('23:43:15', eight.id, 'accepted');
  const pallets = send(bakker, {
    at: '23:43:58',
    group: 4,
    summary: 'Pallets en autobanden op veldje achter sporthal',
    place: 'Bloemen- en Bomenkwartier',
    priority: 2,
    kind: 'fire-outdoor',
    target: 'own-units',
  });
  photo(4, pallets.messageIds[0] ?? '', 3);
  describe(
    night,
    koster,
    at(7),
    '23:30:00',
    'Groep van 8, drie fatbikes',
    'Gooien zwaar vuurwerk naar auto’s',
    'Snel en Polanen, 23:28',
  );
  describe(
    night,
    koster,
    at(6),
    '23:31:00',
    'Witte bestelbus, deuk',
    'Verkoopt zwaar vuurwerk uit laadruim',
    'Molenvliet, 22:57',
  );
  openMessages(night, at, wit, koster);
  night.at('23:44:20');
  night.operation.live.apply({
    ...{ at: new Date(night.now()).toISOString(), head: { epoch: 1, seq: night.operation.picture.state.seq } },
    presence: [
      {
        staffId: night.operation.me.staffId,
        name: night.operation.me.name,
        role: 'dispatcher',
        screens: 1,
        onDuty: true,
      },
      { staffId: uuidv7(), name: 'N. Visser', role: 'dispatcher', screens: 1, onDuty: true },
      ...[...desk].map(([name, { id }]) => ({
        staffId: id,
        name,
        role: 'specialist' as const,
        screens: 1,
        onDuty: true,
      })),
    ],
  });
}

function openMessages(night: Loopback, at: (group: number) => NightPeople, wit: Actor, koster: Actor): void {
  night.at('23:40:10');
  forward(night, at(3), { text: 'Harde knallen achter het station', source: 'heard' });
  const held = forward(night, at(7), { text: 'Ze slopen de bushalte', source: 'self' });
  night.act(koster, 'message.claim', { messageId: held });
  night.at('23:42:50');
  forward(night, at(8), { text: 'Zelfde groep op fatbikes gooit met cobra’s' });
  const hurt = forward(night, at(5), { text: 'Iemand gewond door vuurwerk', called112: 'unknown' });
  night.act(wit, 'message.claim', { messageId: hurt });
  night.at('23:44:01');
  forward(night, at(1), { text: 'Schuur in brand, vlammen uit het dak', called112: 'no' });
  forward(night, at(6), { text: 'Mag een vuurkorf in de tuin?' });
  forward(night, at(9), { text: 'Vuurpijlen laag over de daken' });
}

export function describe(
  night: Loopback,
  by: Actor,
  { groupId }: NightPeople,
  time: string,
  title: string,
  behaviour: string,
  lastSeen: string,
): void {
  night.at(time);
  const broadcastId = uuidv7();
  const point = { lng: 4.9075, lat: 52.078 };
  const selection = {
    parts: lastSeen.startsWith('Snel')
      ? [{ kind: 'radius' as const, centre: point, radiusMetres: 1500 }]
      : [{ kind: 'groups' as const, groupIds: [groupId] }],
    minus: [],
  };
  const nothing = { direction: '', count: '', age: '', clothing: '', vehicle: '', other: '' };
  night.act(by, 'broadcast.hold', {
    ...{ broadcastId, messageId: null, template: 'description', adminsOnly: false, guardReason: '' },
    ...{ title, text: behaviour, description: { behaviour, lastSeen, ...nothing }, point, selection },
    previewHash: resolveAudience(night.operation.picture.state, selection).hash,
    expiresAt: '2027-01-01T00:00:00.000Z',
  });
  night.act(SYSTEM, 'broadcast.release', { broadcastId });
}

function enrol(night: Loopback, name: string, role: 'specialist' | 'dispatcher' | 'officer'): Actor {
  const staffId = uuidv7();
  night.act(SYSTEM, 'staff.enrol', { staffId, role, name });
  return { kind: 'staff', id: staffId, role };
}

function settle(night: Loopback, koster: Actor, number: number, name: string, lng: number, lat: number): NightPeople {
  const [groupId, admin] = [uuidv7(), { kind: 'admin', id: uuidv7() } as const];
  const area: [number, number][] = [
    [lng - 0.004, lat - 0.002],
    [lng + 0.004, lat - 0.002],
    [lng + 0.004, lat + 0.002],
    [lng - 0.004, lat + 0.002],
    [lng - 0.004, lat - 0.002],
  ];
  const group = { groupId, number, members: 40, name, municipality: 'Woerden', district: name, area };
  night.act(SYSTEM, 'groups.import', { groups: [group] });
  night.act(SYSTEM, 'admins.add', {
    admins: [{ adminId: admin.id, groupIds: [groupId], name: `Beheerder ${number}`, phone: null }],
  });
  night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
  return { koster, admin, groupId };
}

function plus(clock: string, seconds: number): string {
  const at = new Date(`2026-12-31T${clock}Z`);
  at.setSeconds(at.getSeconds() + seconds);
  return at.toISOString().slice(11, 19);
}
