// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
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
  expect(screen.queryByText('Iedereen heeft antwoord')).toBeNull();
  expect(rows()[1]).toContain('Groep jongeren');
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
