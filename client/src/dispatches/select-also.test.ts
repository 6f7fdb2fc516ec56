import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { close, dispatch, forward, type NightPeople, peopleOf } from '../../test/busy-night.ts';
import { createLoopback, type Loopback } from '../../test/loopback-operation.ts';
import { selectAlsoAbout, selectJoinable } from './select-also.ts';

function evening() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  const also = (id: string) => selectAlsoAbout(night.operation.picture.state, find(night, id));
  const joinable = (id: string) => selectJoinable(night.operation.picture.state, find(night, id));
  return { night, people, also, joinable };
}

function find(night: Loopback, id: string) {
  const message = night.operation.picture.state.messages.get(id);
  if (!message) throw new Error('no message');
  return message;
}

function likes(night: Loopback, messageId: string, likeMessageIds: string[]) {
  night.act(SYSTEM, 'message.assess', {
    ...{
      messageId,
      version: 'nl-1',
      kinds: [],
      likeMessageIds,
      descriptionIds: [],
      corroborated: false,
      rumour: false,
    },
    ...{ placeNamed: false, kindHints: [], places: [], likeness: [], fits: [], hotspots: [], notes: [] },
  });
}

function three(night: Loopback, people: NightPeople) {
  const [first, alike, joined] = [forward(night, people, {}), forward(night, people, {}), forward(night, people, {})];
  likes(night, alike, [first]);
  night.act(people.koster, 'incident.join', { incidentId: v7(), messageIds: [first, joined], title: 'Speeltuin' });
  return { first, alike, joined };
}

test('offered together are messages of the same incident, then those that look alike', () => {
  const { night, people, also } = evening();
  const { first, alike, joined } = three(night, people);
  expect(also(first).map(({ message, why }) => [message.id, why])).toEqual([
    [joined, 'incident'],
    [alike, 'alike'],
  ]);
});

test('what a running dispatch holds already is not offered; it can be joined there instead, first of all', () => {
  const { night, people, also, joinable } = evening();
  const { first, alike } = three(night, people);
  const likely = dispatch(night, people, [alike]);
  const other = dispatch(night, people, [forward(night, people, { text: 'Hond loopt los op de weg' })]);
  expect(also(first).map(({ why }) => why)).toEqual(['incident']);
  expect(joinable(first).map((each) => [each.dispatch.id, each.likely])).toEqual([
    [likely, true],
    [other, false],
  ]);
  expect(joinable(alike).map((each) => each.dispatch.id)).toEqual([other]);
});

test('a dispatch that ended takes nothing more', () => {
  const { night, people, joinable } = evening();
  const first = forward(night, people, {});
  close(night, people.koster, dispatch(night, people, [forward(night, people, {})]), 'checked');
  expect(joinable(first)).toEqual([]);
});
