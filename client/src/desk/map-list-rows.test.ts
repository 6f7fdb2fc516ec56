import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { coverAudience } from '@nachtwacht/shared/broadcasts/coverage.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { toGroupAreas, toNotes } from '../map/surroundings.ts';
import { findOwnPlaces } from './find-places.ts';
import { selectListRows } from './map-list-rows.ts';
import { toIncidentRoutes } from './map-view.ts';
import { WHOLE_NIGHT } from './time-span.ts';

function playedNight() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  night.at('23:30:00');
  const place = (lng: number) => ({ kind: 'point', lng, lat: 52.08 }) as const;
  const first = forward(night, people, { text: 'Groep van acht bij het station', place: place(4.88) });
  night.at('23:35:00');
  const second = forward(night, people, { text: 'Zelfde groep bij de brug', place: place(4.9) });
  const note = { kind: 'permit', text: 'Toegestaan vuur', lng: 4.87, lat: 52.07 } as const;
  night.act(people.koster, 'note.add', { noteId: uuidv7(), ...note, until: '2027-01-01T00:00:00.000Z' });
  night.act(people.koster, 'note.add', {
    noteId: uuidv7(),
    ...note,
    text: 'Al voorbij',
    until: '2026-12-31T22:36:00.000Z',
  });
  return { night, people, first, second, state: night.operation.picture.state };
}

const corner: [number, number] = [4.95, 52.09];
const square: [number, number][] = [corner, [4.96, 52.09], [4.96, 52.1], [4.95, 52.1], corner];
const now = Date.parse('2026-12-31T22:40:00.000Z');
const rowsOf = (state: Parameters<typeof selectListRows>[0]) =>
  selectListRows(state, { now, between: WHOLE_NIGHT, reach: new Set() });

describe('the list beside the map', () => {
  test('names what is in force, until when, and leaves out what has ended', () => {
    const { notes } = rowsOf(playedNight().state);
    expect(notes).toMatchObject([{ name: 'Toegestaan vuur', facts: { noteKind: 'permit' }, point: { lng: 4.87 } }]);
  });

  test('says how far each dispatch is, and where', () => {
    const { night, people, first, state } = playedNight();
    night.act(people.koster, 'message.claim', { messageId: first });
    dispatch(night, people, [first]);
    expect(rowsOf(state).dispatches).toMatchObject([{ facts: { kind: 'step', step: 'sent' }, point: { lng: 4.88 } }]);
  });

  test('tells a group that nobody can reach from a quiet one', () => {
    expect(rowsOf(playedNight().state).groups).toMatchObject([{ facts: { kind: 'life', state: 'unreachable' } }]);
  });

  test('tells a group without a joined admin from a quiet one, as the composer does', () => {
    const { night, people, state } = playedNight();
    const stateOf = (reach: ReadonlySet<string>) => toGroupAreas(state, reach, now).map((area) => area.state);
    const covered = (reach: ReadonlySet<string>) =>
      coverAudience(state, resolveAudience(state, { parts: [{ kind: 'all' }], minus: [] }), {
        ...{ at: new Date(now).toISOString(), connected: reach, wakeable: null },
      }).silent.length;
    expect([stateOf(new Set([people.admin.id])), covered(new Set([people.admin.id]))]).toEqual([['active'], 0]);
    const [adminId, groupId] = [uuidv7(), uuidv7()];
    const group = { groupId, number: 15, members: 9, name: 'Nieuwe buurt', municipality: 'Woerden', district: 'Oost' };
    night.act(SYSTEM, 'groups.import', { groups: [{ ...group, area: square }] });
    expect(stateOf(new Set([people.admin.id]))).toEqual(['active', 'unreachable']);
    night.act(SYSTEM, 'admins.add', { admins: [{ adminId, groupIds: [groupId], name: 'J. Bos', phone: null }] });
    expect(stateOf(new Set([people.admin.id]))).toEqual(['active', 'unreachable']);
    expect(covered(new Set([people.admin.id]))).toBe(1);
  });

  test('says what went out by a drawn area, to how many, while it is out', () => {
    const { night, people, state } = playedNight();
    const start: [number, number] = [4.88, 52.07];
    const ring: [number, number][] = [start, [4.93, 52.07], [4.93, 52.09], [4.88, 52.09], start];
    const selection = { parts: [{ kind: 'polygon' as const, ring }], minus: [] };
    expect(rowsOf(state).areas).toEqual([]);
    const broadcastId = uuidv7();
    night.act(people.koster, 'broadcast.hold', {
      ...{ broadcastId, messageId: null, template: 'warning', adminsOnly: false, guardReason: '', title: 'Rook' },
      ...{ text: 'Sluit ramen en deuren', description: null, point: null, selection },
      previewHash: resolveAudience(state, selection).hash,
      expiresAt: '2027-01-01T00:00:00.000Z',
    });
    night.act(SYSTEM, 'broadcast.release', { broadcastId });
    expect(rowsOf(state).areas).toMatchObject([
      {
        name: '1. Sluit ramen en deuren',
        facts: { kind: 'sent', groups: 1, admins: 1 },
        point: { lng: expect.closeTo(4.905) },
      },
    ]);
    night.act(people.koster, 'broadcast.end', { broadcastId, reason: 'withdrawn', text: '' });
    expect(rowsOf(state).areas).toEqual([]);
  });

  test('follows an incident from place to place, as the map draws it', () => {
    const { night, people, first, second, state } = playedNight();
    const incident = { incidentId: uuidv7(), messageIds: [first, second], title: 'Groep trekt naar het centrum' };
    night.act(people.koster, 'incident.join', incident);
    const [row] = rowsOf(state).incidents;
    expect(row?.facts).toMatchObject({ kind: 'track', times: [{}, {}].map(() => expect.any(String)) });
    const [route] = toIncidentRoutes(state, now, (at) => at.slice(11, 16));
    expect(route?.stops.map(({ lng, time }) => [lng, time])).toEqual([
      [4.88, '22:30'],
      [4.9, '22:35'],
    ]);
  });
});

test('a note on the map carries its end', () => {
  const labels = toNotes(playedNight().state, now, (until) => `tot ${until.slice(11, 16)}`);
  expect(labels.map(({ label }) => label)).toEqual(['Toegestaan vuur\ntot 00:00']);
});

test('places are found by the operation’s own names, whatever the accents', () => {
  const { night, state } = playedNight();
  const place = { kind: 'street', municipality: 'Woerden', lng: 4.88, lat: 52.08 };
  night.act(SYSTEM, 'places.load', {
    places: [
      { ...place, name: 'Oude Café-steeg', aliases: [] },
      { ...place, name: 'Cafeplein', aliases: ['Pleintje'] },
    ],
  });
  const names = (asked: string) => findOwnPlaces(state, asked, 'buurtgroep').map(({ name }) => name);
  expect(names('cafe')).toEqual(['Cafeplein', 'Oude Café-steeg']);
  expect(names('pleintj')).toEqual(['Cafeplein']);
  expect(names('snel en')).toEqual(['Snel en Polanen-Midden']);
  expect(names('c')).toEqual([]);
});
