// @vitest-environment jsdom
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { forward, type NightPeople } from './busy-night.ts';
import type { Loopback } from './loopback-operation.ts';
import { layOut, openDesk, press, settled } from './open-desk.tsx';

beforeAll(layOut);
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const ids: string[] = [];

/** Three calm messages, each thanked in words of its own: three answers go out. */
function three(night: Loopback, people: NightPeople): void {
  const texts = [{ number: 1, kind: 'thanks' as const, outcome: null, text: 'Dank voor uw melding van {tijd}.' }];
  night.act(SYSTEM, 'canned-texts.set', { texts });
  ids.splice(0);
  for (const time of ['23:30:00', '23:31:00', '23:32:00']) {
    night.at(time);
    ids.push(forward(night, people, { text: `Muziek in de straat ${time}` }));
  }
  night.at('23:40:00');
}

const answersTo = (night: Loopback, id: string | undefined) =>
  [...night.operation.picture.state.feedback.values()].filter(({ messageIds }) => messageIds.includes(id ?? ''));
const bar = () => screen.getByRole('region', { name: 'Samen beantwoorden' });

test('what a colleague answered meanwhile gets no second thank-you', async () => {
  const { night, people, room } = await openDesk(three);
  act(() => room().desk.change({ marked: [...ids] }));
  const [first = '', second] = ids;
  await act(async () => {
    const told = { feedbackId: newId(), messageIds: [first], cannedNumber: null, text: 'Dank u wel.' };
    night.act(people.koster, 'feedback.send', told);
  });
  expect(bar().textContent).toContain('1 overgeslagen: spoed, bij een collega of al beantwoord');
  await press('d');
  expect([answersTo(night, first).length, answersTo(night, second).length]).toEqual([1, 1]);
});

test('one answer that is refused is said, stays marked, and no other goes out twice', async () => {
  const { night, people, room } = await openDesk(three);
  const [, second = ''] = ids;
  act(() => room().desk.change({ marked: [...ids] }));
  // The colleague takes it before this desk has drawn that.
  await act(async () => {
    night.act(people.koster, 'message.claim', { messageId: second });
    fireEvent.keyDown(document.body, { key: 'd' });
  });
  expect(room().desk.store.get().marked).toEqual([second]);
  expect(bar().textContent).toContain('In behandeling bij L. Koster.');
  await act(async () => night.act(people.koster, 'message.release', { messageId: second }));
  await press('d');
  expect(ids.map((id) => answersTo(night, id).length)).toEqual([1, 1, 1]);
  expect(room().desk.store.get().marked).toEqual([]);
});

test('marks stay behind when another list is opened', async () => {
  const { room } = await openDesk(three);
  act(() => room().desk.change({ marked: [...ids] }));
  await settled();
  fireEvent.click(screen.getByRole('tab', { name: /Later/ }));
  expect(room().desk.store.get().marked).toEqual([]);
  expect(screen.queryByRole('region', { name: 'Samen beantwoorden' })).toBeNull();
});
