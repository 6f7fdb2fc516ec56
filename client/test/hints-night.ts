import { type AudienceSelection, resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import { forward, type NightPeople } from './busy-night.ts';
import type { Loopback } from './loopback-operation.ts';

const groups = [
  [14, 'Snel en Polanen-Midden', 4.9075, 52.0785],
  [15, 'Snel en Polanen-Zuid', 4.9075, 52.0745],
  [1, 'Binnenstad', 4.8835, 52.0875],
  [6, 'Molenvliet', 4.8695, 52.077],
] as const;

interface HintsNight {
  readonly desk: Actor;
  readonly coordinator: Actor;
  readonly description: string;
  readonly note: string;
  /** Two eyewitnesses of one happening, in groups 14 and 15. */
  readonly first: string;
  readonly second: string;
  /** Names a place far from its group, and has no pin. */
  readonly named: string;
}

/** Around 23:36: a description is out, a playground had trouble last year, two groups see the same, a rumour goes round. */
export function playHintsNight(night: Loopback): HintsNight {
  night.at('22:30:00');
  const desk = enrol(night, 'L. Koster', 'specialist');
  const coordinator = enrol(night, 'A. Verhoef', 'coordinator');
  const people = new Map(
    groups.map(([number, name, lng, lat]) => [number, settle(night, desk, number, name, lng, lat)]),
  );
  const at = (number: (typeof groups)[number][0]): NightPeople =>
    people.get(number) ?? { koster: desk, admin: desk, groupId: '' };
  const note = prepareKnowledge(night, coordinator);
  const description = sendDescription(night, desk);
  const spot = { kind: 'point', lng: 4.9088, lat: 52.0791 } as const;
  night.at('23:12:00');
  forward(night, at(6), { text: 'Auto met draaiende motor bij de garageboxen, rijdt steeds rondjes', source: 'self' });
  night.at('23:36:00');
  const first = forward(night, at(14), {
    text: 'Groepje van 8 bij de speeltuin, gooien zwaar vuurwerk naar geparkeerde auto’s. Donkere jassen, één met reflecterende streep. Drie fatbikes staan klaar.',
    place: spot,
  });
  night.at('23:37:00');
  const second = forward(night, at(15), {
    text: 'Zo’n 8 jongens gooien zwaar vuurwerk naar auto’s bij de speeltuin, fatbikes erbij',
    place: { ...spot, lat: 52.0786 },
  });
  const rumour = 'Doorgestuurd: ze hebben messen bij het station, blijf binnen!!';
  night.at('23:38:00');
  forward(night, at(1), { text: rumour, source: 'forwarded' });
  night.at('23:39:00');
  forward(night, at(6), { text: rumour.toUpperCase(), source: 'forwarded' });
  night.at('23:40:00');
  const named = forward(night, at(6), {
    text: 'Ze slepen pallets en autobanden naar Sporthal De Eik',
    source: 'heard',
  });
  night.at('23:41:00');
  const urgent = forward(night, at(1), {
    text: 'Container brandt tegen de gevel van de kinderopvang, vlammen tot aan het dak',
    called112: 'no',
  });
  for (let index = 0; index < 2; index++)
    night.act(at(1).admin, 'message.addPhoto', { messageId: urgent, photoId: uuidv7(), hash: null });
  forward(night, at(15), { text: 'Mag er een vuurkorf op het plein?', source: 'forwarded', called112: 'unknown' });
  night.at('23:41:30');
  return { desk, coordinator, description, note, first, second, named };
}

function prepareKnowledge(night: Loopback, by: Actor): string {
  const noteId = uuidv7();
  const hotspot = (name: string, text: string, lat: number, lng: number) => ({
    ...{ hotspotId: uuidv7(), year: 2025, name, text, lat, lng, kind: 'vernieling', radiusMetres: 90 },
  });
  night.act(by, 'hotspots.load', {
    hotspots: [
      hotspot('Speeltuin De Polder', 'Vernielde auto’s in 2024, brandstapel in 2025.', 52.07877, 4.90856),
      hotspot('Sporthal De Eik', 'Brandstapel in 2024 en 2025, tot 60 mensen.', 52.09656, 4.89891),
    ],
  });
  const place = { municipality: 'Woerden', aliases: [] };
  night.act(by, 'places.load', {
    places: [
      { ...place, name: 'Sporthal De Eik', kind: 'sports', lat: 52.09656, lng: 4.89891 },
      { ...place, name: 'Speeltuin De Polder', kind: 'playground', lat: 52.07877, lng: 4.90856 },
    ],
  });
  night.act(by, 'note.add', {
    ...{ noteId, kind: 'note', text: 'Wijkagent 21:40: parkkant staat open.', until: '2027-01-01T01:00:00.000Z' },
    ...{ lat: 52.0789, lng: 4.9092 },
  });
  return noteId;
}

function sendDescription(night: Loopback, by: Actor): string {
  const broadcastId = uuidv7();
  const point = { lng: 4.9045, lat: 52.077 };
  const selection: AudienceSelection = { parts: [{ kind: 'radius', centre: point, radiusMetres: 2000 }], minus: [] };
  night.at('23:28:00');
  night.act(by, 'broadcast.hold', {
    ...{ broadcastId, messageId: null, template: 'description', adminsOnly: false, guardReason: '', point },
    ...{ title: 'Groep van 8 op fatbikes', text: 'Groep van 8 jongens op fatbikes, gooien zwaar vuurwerk.' },
    description: {
      ...{ behaviour: 'Gooien zwaar vuurwerk naar auto’s', lastSeen: 'Kade, 23:28', direction: '', count: '8' },
      ...{ age: '', clothing: 'Donkere jassen, één met reflecterende streep', vehicle: 'drie fatbikes', other: '' },
    },
    selection,
    previewHash: resolveAudience(night.operation.picture.state, selection).hash,
    expiresAt: '2027-01-01T00:00:00.000Z',
  });
  night.act(SYSTEM, 'broadcast.release', { broadcastId });
  return broadcastId;
}

function enrol(night: Loopback, name: string, role: 'specialist' | 'coordinator'): Actor {
  const staffId = uuidv7();
  night.act(SYSTEM, 'staff.enrol', { staffId, role, name });
  return { kind: 'staff', id: staffId, role };
}

function settle(night: Loopback, koster: Actor, number: number, name: string, lng: number, lat: number): NightPeople {
  const [groupId, admin] = [uuidv7(), { kind: 'admin', id: uuidv7() } as const];
  const [west, east, south, north] = [lng - 0.004, lng + 0.004, lat - 0.002, lat + 0.002];
  const area: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const group = { groupId, number, members: 40, name, municipality: 'Woerden', district: name, area };
  night.act(SYSTEM, 'groups.import', { groups: [group] });
  night.act(SYSTEM, 'admins.add', {
    admins: [{ adminId: admin.id, groupIds: [groupId], name: `Beheerder ${number}`, phone: null }],
  });
  night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
  return { koster, admin, groupId };
}
