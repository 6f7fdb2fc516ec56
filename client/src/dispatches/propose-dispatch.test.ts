import { expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { proposeDispatch, proposeKind, proposePriority } from './propose-dispatch.ts';

test.each([
  ['Container in brand naast de school', 'fire-container'],
  ['Auto in brand voor de flat', 'fire-vehicle'],
  ['De schuur staat in brand', 'fire-building'],
  ['Vlammen bij het park', 'fire-outdoor'],
  ['Jongen met een knuppel', 'weapon'],
  ['Bushokje gesloopt', 'vandalism'],
  ['Zwaar vuurwerk bij de speeltuin', 'fireworks'],
  ['Groepje jongeren hangt bij de winkels', 'nuisance-youths'],
  ['Mag er een vuurkorf op het plein?', 'other'],
])('“%s” is proposed as %s', (text, kind) => {
  expect(proposeKind(text)).toBe(kind);
});

test.each([
  ['Geen brand, wel een ruit ingegooid', ['vandalism'], 'vandalism'],
  ['Auto in brand voor de flat', ['fire'], 'fire-vehicle'],
  ['Iemand rammelt aan de achterdeuren', ['burglary'], 'burglary'],
  ['Auto rijdt al drie rondjes langs de garages', ['suspicious'], 'suspicious-vehicle'],
  ['Fijne avond allemaal', ['chatter'], 'other'],
] as const)('where the hints say what “%s” is about, the words only make it finer', (text, kinds, kind) => {
  const facts = { at: '', version: '', likeMessageIds: [], descriptionIds: [], placeNamed: false, content: null };
  const hints = { ...facts, kinds, corroborated: false, rumour: false };
  expect(proposeKind(text, { hints, urgencyReasons: [] })).toBe(kind);
});

test('the priority follows the urgency', () => {
  expect((['urgent', 'raised', 'normal'] as const).map((urgency) => proposePriority({ urgency }))).toEqual([1, 2, 3]);
});

test('the form starts with the text on one line, the group as place and the point of the message', () => {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  const place = { kind: 'point', lng: 4.9, lat: 52.08 } as const;
  const id = forward(night, people, { text: 'De schuur staat in brand!\n\u202EAchter  de gymzaal', place });
  const { messages, groups } = night.operation.picture.state;
  const message = messages.get(id);
  if (!message) throw new Error('no message');
  expect(proposeDispatch(message, groups)).toMatchObject({
    target: 'control-room',
    priority: 1,
    summary: 'De schuur staat in brand! Achter de gymzaal',
    placeLabel: 'Snel en Polanen-Midden',
    point: { lng: 4.9, lat: 52.08 },
  });
});
