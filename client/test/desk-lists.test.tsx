// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { dispatch, forward } from './busy-night.ts';
import { layOut, openDesk, press, rows, settled } from './open-desk.tsx';

beforeAll(layOut);
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('who has waited longer than the time under the map still stands on the owed tab', async () => {
  const { room } = await openDesk((theNight, people) => {
    dispatch(theNight, people, [forward(theNight, people, { text: 'Groep jongeren bij de speeltuin' })]);
    theNight.at('23:58:00');
  });
  act(() => room().desk.change({ span: 'quarter-hour' }));
  await press('o');
  await waitFor(() => expect(rows()[1]).toContain('Groep jongeren'));
  expect(screen.queryByText('Iedereen heeft antwoord')).toBeNull();
});

test('a list that the time under the map empties says so, and shows the whole night at a press', async () => {
  const { room } = await openDesk((theNight, people) => {
    forward(theNight, people, { text: 'Gezellig hier op het plein' });
    theNight.at('23:58:00');
  });
  act(() => room().desk.change({ span: 'quarter-hour' }));
  await settled();
  expect(screen.getByText('Niets in deze tijd')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Toon de hele nacht' }));
  expect(rows()[0]).toContain('Gezellig hier');
});

test('who waits stays under the pointer while others are answered above', async () => {
  const ids: string[] = [];
  const { night, people } = await openDesk((theNight, those) => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      ids.push(forward(theNight, those, { text: `Groep jongeren ${number}` }));
      dispatch(theNight, those, ids.slice(-1));
    }
  });
  await press('o');
  const list = await screen.findByRole('grid', { name: 'Wie op antwoord wacht, langst eerst' });
  list.scrollTop = 300;
  const answered = { feedbackId: newId(), messageIds: ids.slice(0, 2), cannedNumber: null, text: 'Dank u wel.' };
  await act(async () => night.act(people.koster, 'feedback.send', answered));
  expect(list.scrollTop).toBe(300 - 2 * 76);
});
