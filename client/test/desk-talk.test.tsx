// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { dispatch, forward } from './busy-night.ts';
import { layOut, openDesk, press } from './open-desk.tsx';

beforeAll(layOut);
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const send = () => press('Enter', { ctrlKey: true });

test('after an answer comes the next row that is shown, not one that the time under the map leaves out', async () => {
  const ids: string[] = [];
  const { room } = await openDesk((night, people) => {
    night.at('23:20:00');
    ids.push(forward(night, people, { text: 'Gezellig hier op het plein' }));
    night.at('23:50:00');
    ids.push(forward(night, people, { text: 'Ze gooien stenen tegen een ruit' }));
    ids.push(forward(night, people, { text: 'Muziek in de straat' }));
    night.at('23:55:00');
  });
  const [, stones = '', music = ''] = ids;
  act(() => {
    room().desk.change({ span: 'quarter-hour' });
    room().desk.select(stones);
  });
  await press('2');
  fireEvent.change(await screen.findByLabelText('Tekst'), { target: { value: 'Dank u wel.' } });
  await send();
  expect(room().desk.store.get().selectedId).toBe(music);
});

test('what comes in while somebody joins does not take the place of what was chosen', async () => {
  const ids: string[] = [];
  const { night, people } = await openDesk((theNight, those) => {
    for (const text of ['Auto staat dwars op de weg', 'Muziek in de straat'])
      ids.push(forward(theNight, those, { text }));
  });
  await press('m');
  await screen.findByRole('option', { name: /Muziek/, selected: true });
  await act(async () => forward(night, people, { text: 'Hond blaft door het vuurwerk' }));
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('Hond blaft');
  await send();
  const [incident] = night.operation.picture.state.incidents.values();
  expect(incident?.messageIds).toEqual(ids);
});

test('a choice that drops out of what is found is replaced by nothing', async () => {
  const { night, people } = await openDesk((theNight, those) => {
    for (const text of ['Auto staat dwars op de weg', 'Muziek in de straat']) forward(theNight, those, { text });
  });
  await press('m');
  await screen.findByRole('option', { name: /Muziek/, selected: true });
  await act(async () => {
    for (let number = 1; number <= 30; number += 1) forward(night, people, { text: `Hond blaft ${number}` });
  });
  expect(screen.queryByRole('option', { selected: true })).toBeNull();
  expect(screen.getByText('Kies eerst een melding of voorval.')).toBeTruthy();
  await send();
  expect(night.operation.picture.state.incidents.size).toBe(0);
});

test('a better text for an answer survives another message and a reload', async () => {
  const { show, night } = await openDesk((theNight, people) => {
    const messageIds = [forward(theNight, people, { text: 'Muziek in de straat' })];
    const told = { feedbackId: newId(), messageIds, cannedNumber: null, text: 'Dank u.' };
    theNight.act(people.koster, 'feedback.send', told);
  });
  const begin = async () => {
    fireEvent.click(screen.getByRole('tab', { name: /Besloten/ }));
    fireEvent.click(await screen.findByRole('row'));
    fireEvent.click(await screen.findByRole('button', { name: 'Verbeter' }));
    return screen.findByLabelText<HTMLTextAreaElement>('Verbeterde tekst');
  };
  fireEvent.change(await begin(), { target: { value: 'Dank u, wij kijken.' } });
  cleanup();
  await show();
  const field = await begin();
  expect(field.value).toBe('Dank u, wij kijken.');
  field.focus();
  await send();
  const [sent] = night.operation.picture.state.feedback.values();
  expect(sent?.content?.text).toBe('Dank u, wij kijken.');
  expect(JSON.stringify({ ...localStorage })).not.toContain('wij kijken');
});

test('what is being told to a running dispatch survives another message, and goes when it is told', async () => {
  const ids: string[] = [];
  const { night, room } = await openDesk((theNight, people) => {
    for (const text of ['Groep jongeren', 'Muziek in de straat']) ids.push(forward(theNight, people, { text }));
    dispatch(theNight, people, ids.slice(0, 1));
  });
  const [running = '', other = ''] = ids;
  const look = (id: string) => act(async () => room().desk.select(id));
  const field = () => screen.findByLabelText<HTMLTextAreaElement>(/bekend/i);
  await look(running);
  await press('i');
  fireEvent.change(await field(), { target: { value: 'Ze lopen naar het station' } });
  await look(other);
  await look(running);
  act(() => document.querySelector<HTMLElement>('[data-desk-focus]')?.focus());
  await press('i');
  expect((await field()).value).toBe('Ze lopen naar het station');
  await send();
  const [told] = night.operation.picture.state.dispatches.values();
  expect(told?.content?.information).toEqual(['Ze lopen naar het station']);
  expect(room().drafts.store.get().inform).toEqual({});
});
