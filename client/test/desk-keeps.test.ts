// @vitest-environment jsdom
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { listen, soundOf } from '../src/desk/heard.ts';
import { createAreaStore, isOutside, selectAreas } from '../src/desk/my-area.ts';
import { selectRelief, selectTakers } from '../src/desk/select-relief.ts';
import { close, dispatch, forward, peopleOf } from './busy-night.ts';
import { createLoopback } from './loopback-operation.ts';

function startNight() {
  const night = createLoopback({ role: 'specialist', name: 'H. Jansen', assessing: false });
  night.at('23:40:00');
  return { night, people: peopleOf(night), state: night.operation.picture.state };
}

test('my area dims what is elsewhere, never what is urgent, and stays after a reload', () => {
  const { night, people, state } = startNight();
  const normal = forward(night, people, { text: 'Fijne jaarwisseling allemaal' });
  const urgent = forward(night, people, { text: 'Er is brand in huis, er zijn nog mensen binnen' });
  const group = state.groups.get(people.groupId);
  const outside = (area: string[], id: string) =>
    isOutside(area, state.messages.get(id) ?? { urgency: 'normal' }, group);
  expect([...selectAreas(state.groups.values())]).toEqual([['Woerden', ['Woerden / Snel en Polanen']]]);
  expect(outside([], normal)).toBe(false);
  expect(outside(['Woerden / Snel en Polanen'], normal)).toBe(false);
  expect(outside(['Woerden / Molenvliet'], normal)).toBe(true);
  expect(outside(['Woerden / Molenvliet'], urgent)).toBe(false);

  createAreaStore('operation', 'koster', localStorage).choose(['Woerden / Molenvliet']);
  expect(createAreaStore('operation', 'koster', localStorage).store.get()).toEqual(['Woerden / Molenvliet']);
  expect(createAreaStore('operation', 'jansen', localStorage).store.get()).toEqual([]);
  localStorage.setItem('nachtwacht.area.operation.koster', '{"broken"');
  expect(createAreaStore('operation', 'koster', localStorage).store.get()).toEqual([]);
});

test('a desk hears one sound for what changed: back from later before an answer, owed before new', () => {
  const { night, people, state } = startNight();
  const { koster, admin } = people;
  let before = listen(state);
  const heard = () => {
    const now = listen(state);
    const sound = soundOf(before, now, state);
    before = now;
    return sound;
  };
  expect(heard()).toBeNull();
  const first = forward(night, people, { text: 'Groepje jongeren bij de speeltuin' });
  expect(heard()).toBe('fresh');
  forward(night, people, { text: 'Er is brand in huis, er zijn nog mensen binnen' });
  expect(heard(), 'urgent rings by itself').toBeNull();

  const dispatchId = dispatch(night, people, [first]);
  heard();
  close(night, koster, dispatchId, 'sent-away');
  expect(heard()).toBe('owed');

  const second = forward(night, people, { text: 'Nog een groepje bij de sporthal' });
  heard();
  night.act(koster, 'message.postpone', { messageId: second, until: new Date(night.now() + 300_000).toISOString() });
  expect(heard()).toBeNull();
  night.act(admin, 'message.reply', {
    messageId: second,
    questionId: null,
    replyId: newId(),
    text: 'Ze zijn weg',
  });
  expect(heard()).toBe('answer');

  const danger = (messageId: string) =>
    night.act(admin, 'message.reply', { messageId, questionId: null, replyId: newId(), text: 'Ze hebben een mes!' });
  danger(second);
  expect(heard(), 'new danger rings by itself').toBeNull();
  const third = forward(night, people, { text: 'Een groepje bij het station' });
  night.act(koster, 'message.claim', { messageId: third });
  heard();
  danger(third);
  expect(heard(), 'unless somebody has it in hand').toBe('urgent');
});

test('the relief sees what is held, open, owed, put off and running; a wall or board cannot take it over', () => {
  const { night, people, state } = startNight();
  const { koster } = people;
  const [held, open, sent, owed, later] = ['een', 'twee', 'drie', 'vier', 'vijf'].map((text) =>
    forward(night, people, { text: `Melding ${text} bij de speeltuin` }),
  ) as [string, string, string, string, string];
  night.act(koster, 'message.claim', { messageId: held });
  const running = dispatch(night, people, [sent]);
  close(night, koster, dispatch(night, people, [owed]), 'sent-away');
  night.act(koster, 'message.postpone', { messageId: later, until: new Date(night.now() + 300_000).toISOString() });
  const relief = selectRelief(state, new Date(night.now()).toISOString());
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  expect(ids(relief.claimed)).toEqual([held]);
  expect(ids(relief.open)).toEqual([open]);
  expect(ids(relief.owed)).toContain(owed);
  expect(ids(relief.later)).toEqual([later]);
  expect(ids(relief.running)).toEqual([running]);
  expect(relief.descriptions).toEqual([]);
  expect(selectTakers(state, koster.id).map(({ content }) => content?.name)).toContain('H. Jansen');
  expect(selectTakers(state, koster.id).map(({ id }) => id)).not.toContain(koster.id);
});
