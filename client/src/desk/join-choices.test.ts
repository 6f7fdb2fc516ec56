import { expect, test } from 'vitest';
import { forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { type JoinChoice, previewJoin, selectJoinChoices } from './join-choices.ts';

const [one, two] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'] as const;

/** Two messages that look alike, one that does not. */
function threeMessages() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  night.at('23:40:00');
  const texts = [
    'Container staat in brand achter de supermarkt',
    'Muziek in de straat',
    'Brand in een container achter de supermarkt',
  ];
  const ids = texts.map((text) => forward(night, people, { text }));
  const { state } = night.operation.picture;
  const message = (index: number) => {
    const found = state.messages.get(ids[index] ?? '');
    if (!found) throw new Error('the message is there');
    return found;
  };
  const join = (incidentId: string, indexes: number[], title: string) =>
    night.act(people.koster, 'incident.join', {
      ...{ incidentId, title },
      messageIds: indexes.map((index) => ids[index] ?? ''),
    });
  const choices = (search = '') => selectJoinChoices(state, message(0), search);
  const choose = (id: string, search = ''): JoinChoice => {
    const found = choices(search).find((choice) => choice.id === id);
    if (!found) throw new Error('the choice is there');
    return found;
  };
  return { night, people, ids, state, message, join, choices, choose };
}

test('what looks like the message stands first, with how much', () => {
  const { choices, ids } = threeMessages();
  const [first, ...rest] = choices();
  expect(first).toMatchObject({ kind: 'message', id: ids[2] });
  expect(first?.kind === 'message' && (first.score ?? 0) > 0).toBe(true);
  expect(rest.map(({ id }) => id)).toEqual([ids[1]]);
});

test('a search finds by number, by text and by the name of an incident', () => {
  const { choices, ids, join } = threeMessages();
  expect(choices('2').map(({ id }) => id)[0]).toBe(ids[1]);
  expect(choices('muziek straat').map(({ id }) => id)).toEqual([ids[1]]);
  join(one, [1], 'Feest op het plein');
  expect(choices('feest')[0]).toMatchObject({ kind: 'incident', id: one });
});

test('two messages make a new incident; a choice that is joined takes the message in', () => {
  const { message, choose, ids, state, join } = threeMessages();
  const fresh = previewJoin(state, message(0), choose(ids[2] ?? ''));
  expect([fresh.incident, fresh.joining.map(({ id }) => id)]).toEqual([null, [ids[0], ids[2]]]);
  join(one, [1, 2], 'Brand');
  const into = previewJoin(state, message(0), choose(ids[2] ?? ''));
  expect([into.incident?.id, into.joining.map(({ id }) => id), into.members.length]).toEqual([one, [ids[0]], 2]);
});

test('a message that is joined takes a loose one into its own incident', () => {
  const { message, choose, ids, state, join } = threeMessages();
  join(two, [0], 'Brand');
  const preview = previewJoin(state, message(0), choose(ids[2] ?? ''));
  expect([preview.incident?.id, preview.joining.map(({ id }) => id)]).toEqual([two, [ids[2]]]);
});

test('a closed incident is not offered, and a message in it says that it is closed', () => {
  const { night, people, message, choices, choose, ids, state, join } = threeMessages();
  join(one, [1, 2], 'Brand');
  night.act(people.koster, 'incident.close', { incidentId: one });
  expect(choices().some(({ kind }) => kind === 'incident')).toBe(false);
  expect(previewJoin(state, message(0), choose(ids[2] ?? '')).incident?.closedAt).not.toBeNull();
});
