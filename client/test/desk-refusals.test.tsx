// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { forward } from './busy-night.ts';
import { layOut, openDesk, press, settled } from './open-desk.tsx';

beforeAll(layOut);
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

test('a broadcast that could not be taken back is said until it is put away', async () => {
  const { night } = await openDesk(() => undefined);
  await act(async () => {
    night.operation.connection.send('broadcast.undo', { broadcastId: newId() });
  });
  expect(screen.getByRole('alert').textContent).toContain('Ongedaan maken is niet gelukt. Dit bericht bestaat niet.');
  fireEvent.click(screen.getByRole('button', { name: 'Sluit' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a hand-over that the server refuses is said beside its button, and gone once it works', async () => {
  const ids: string[] = [];
  const { night, people } = await openDesk((theNight, those) => {
    for (const text of ['Een', 'Twee', 'Drie', 'Vier']) ids.push(forward(theNight, those, { text: `Muziek ${text}` }));
    theNight.operation.connection.send('message.claim', { messageId: ids[0] ?? '' });
  });
  await press('h');
  const give = await screen.findByRole('button', { name: 'Geef 1 over' });
  // The colleague is full for as long as the command is on its way.
  await act(async () => {
    for (const messageId of ids.slice(1)) night.act(people.koster, 'message.claim', { messageId });
    fireEvent.click(give);
    for (const messageId of ids.slice(1)) night.act(people.koster, 'message.release', { messageId });
  });
  expect(screen.getByRole('alert').textContent).toContain('al drie meldingen');
  fireEvent.click(give);
  await settled();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Overgegeven aan L. Koster.')).toBeTruthy();
});

test('a desk on which urgent has no volume says so in its header', async () => {
  const { room } = await openDesk(() => undefined);
  expect(screen.getByRole('button', { name: 'Geluid' })).toBeTruthy();
  act(() => room().sound.setVolume('urgent', 0));
  expect(screen.queryByRole('button', { name: 'Geluid' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Spoed is stil' }));
  expect(await screen.findByText('Je hoort geen spoed: de sterkte staat op 0.')).toBeTruthy();
});
