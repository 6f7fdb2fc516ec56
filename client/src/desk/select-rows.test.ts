import { expect, test } from 'vitest';
import { dispatch, forward, peopleOf } from '../../test/busy-night.ts';
import { createLoopback } from '../../test/loopback-operation.ts';
import { selectCounts, selectRows } from './select-rows.ts';

function nightWithThree() {
  const night = createLoopback({ role: 'specialist', name: 'S. de Wit' });
  const people = peopleOf(night);
  night.at('23:40:00');
  const calm = forward(night, people, { text: 'Vuurpijlen op het plein' });
  night.at('23:41:00');
  const fire = forward(night, people, { text: 'De schuur staat in brand', called112: 'no' });
  night.at('23:42:00');
  const later = forward(night, people, { text: 'Muziek in de straat' });
  night.act(people.koster, 'message.postpone', { messageId: later, until: '2026-12-31T23:00:00.000Z' });
  return { night, people, calm, fire, later };
}

const filter = { tab: 'all', search: '', municipality: null } as const;

test('the queue shows the most urgent first and leaves out what was put off', () => {
  const { night, calm, fire } = nightWithThree();
  const { state } = night.operation.picture;
  expect(selectRows(state, filter, 'x').map(({ id }) => id)).toEqual([fire, calm]);
  expect(selectRows(state, { ...filter, tab: 'later' }, 'x')).toHaveLength(1);
});

test('every word of a search must stand somewhere: in text, group or number', () => {
  const { night, fire } = nightWithThree();
  const { state } = night.operation.picture;
  const found = (search: string) => selectRows(state, { ...filter, search }, 'x').map(({ id }) => id);
  expect(found('SCHUUR polanen')).toEqual([fire]);
  expect(found('schuur vuurpijlen')).toEqual([]);
  expect(found('groep 14')).toHaveLength(2);
  expect(selectRows(state, { ...filter, municipality: 'IJsselstein' }, 'x')).toEqual([]);
});

test('the figures of the tabs count who holds what, whatever is searched for', () => {
  const { night, people, fire } = nightWithThree();
  night.act(people.koster, 'message.claim', { messageId: fire });
  const { state } = night.operation.picture;
  expect(selectCounts(state, people.koster.id)).toEqual({ all: 2, urgent: 1, mine: 1, owed: 0, later: 1 });
  expect(selectCounts(state, 'x').mine).toBe(0);
});

test('the time under the map leaves out what came before it, but never an urgent message that is open', () => {
  const { night, people, calm, fire } = nightWithThree();
  const { state } = night.operation.picture;
  const between = { from: '2026-12-31T22:50:00.000Z', until: '9' };
  const found = () => selectRows(state, { ...filter, between }, 'x').map(({ id }) => id);
  expect(found()).toEqual([fire]);
  night.at('23:52:00');
  const fresh = forward(night, people, { text: 'Hond blaft door het vuurwerk' });
  expect(found()).toEqual([fire, fresh]);
  expect(selectRows(state, filter, 'x').map(({ id }) => id)).toContain(calm);
});

test('no time hides who waits for an answer, what I hold or what was put off', () => {
  const { night, people, calm, later } = nightWithThree();
  const waiting = forward(night, people, { text: 'Groep jongeren bij de speeltuin' });
  dispatch(night, people, [waiting]);
  night.act(people.koster, 'message.claim', { messageId: calm });
  const { state } = night.operation.picture;
  const between = { from: '2026-12-31T23:50:00.000Z', until: '9' };
  const found = (tab: 'owed' | 'mine' | 'later' | 'decided') =>
    selectRows(state, { ...filter, tab, between }, people.koster.id).map(({ id }) => id);
  expect(found('owed')).toEqual([waiting]);
  expect(found('mine')).toEqual([calm]);
  expect(found('later')).toEqual([later]);
  expect(found('decided')).toEqual([]);
});

test('a search for a group by its number finds no group whose number begins so', () => {
  const { night } = nightWithThree();
  const { state } = night.operation.picture;
  const found = (search: string) => selectRows(state, { ...filter, search }, 'x').length;
  expect([found('groep 14'), found('groep 1'), found('Group 014'), found('brand groep 14')]).toEqual([2, 0, 2, 1]);
});
