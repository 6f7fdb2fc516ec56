// @vitest-environment jsdom
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { forward } from './busy-night.ts';
import { layOut, openDesk, press, rows, settled } from './open-desk.tsx';

beforeAll(layOut);
afterAll(() => vi.restoreAllMocks());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const find = async (asked: string) => {
  await press('k', { ctrlKey: true });
  fireEvent.change(await screen.findByRole('combobox', { name: 'Alles wat kan' }), { target: { value: asked } });
  await settled();
};
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent ?? '');
const choose = async (name: RegExp) => {
  fireEvent.click(screen.getByRole('option', { name }));
  await settled();
};

test('a group that is chosen shows its own messages, not those of a group whose number begins so', async () => {
  await openDesk((night, people) => {
    const [groupId, adminId] = [newId(), newId()];
    const area: [number, number][] = [
      [4.87, 52.07],
      [4.88, 52.07],
      [4.88, 52.08],
      [4.87, 52.07],
    ];
    const named = { number: 1, name: 'Molenvliet', district: 'Molenvliet', municipality: 'Woerden' };
    night.act(SYSTEM, 'groups.import', { groups: [{ groupId, members: 12, area, ...named }] });
    night.act(SYSTEM, 'admins.add', { admins: [{ adminId, groupIds: [groupId], name: 'J. Bakker', phone: null }] });
    const admin = { kind: 'admin', id: adminId } as const;
    night.act(admin, 'admin.join', { acceptedRules: true, phone: null });
    forward(night, people, { text: 'Muziek in de straat' });
    forward(night, { ...people, admin, groupId }, { text: 'Hond blaft door het vuurwerk' });
  });
  await waitFor(() => expect(rows()).toHaveLength(2));
  await find('Molenvliet');
  await choose(/^buurtgroep ?Molenvliet/);
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('Hond blaft');
});

test('a message that is chosen can be seen, whatever the time under the map', async () => {
  const { room } = await openDesk((night, people) => {
    forward(night, people, { text: 'Muziek in de straat' });
    night.at('23:58:00');
  });
  act(() => room().desk.change({ span: 'quarter-hour' }));
  await settled();
  expect(rows()).toEqual([]);
  await find('Muziek');
  await choose(/Muziek in de straat/);
  expect(rows()[0]).toContain('Muziek in de straat');
});

test('what has no key can be asked for by its name', async () => {
  const ids: string[] = [];
  const { night, room } = await openDesk((theNight, people) => {
    for (const text of ['Muziek in de straat', 'Hond blaft']) ids.push(forward(theNight, people, { text }));
    theNight.act(people.koster, 'incident.join', { incidentId: newId(), messageIds: ids, title: 'Straat' });
  });
  await find('voorval');
  expect(options().some((text) => text.startsWith('handelingSluit voorval'))).toBe(true);
  await choose(/Sluit voorval/);
  const incident = () => [...night.operation.picture.state.incidents.values()][0];
  expect(incident()?.closedAt).not.toBeNull();
  await find('los');
  await choose(/Haal deze melding los/);
  expect(incident()?.messageIds).toHaveLength(1);
  await find('15 min');
  await choose(/Meldingen van: 15 min/);
  expect(room().desk.store.get().span).toBe('quarter-hour');
  await find('geluid');
  await choose(/Geluid uitzetten/);
  expect(room().sound.settings.get().on).toBe(false);
});

test('who was put off is fetched back by its name', async () => {
  let messageId = '';
  const { night, room } = await openDesk((theNight, people) => {
    messageId = forward(theNight, people, { text: 'Muziek in de straat' });
    theNight.act(people.koster, 'message.postpone', { messageId, until: '2026-12-31T23:50:00.000Z' });
  });
  act(() => room().desk.select(messageId));
  await find('haal terug');
  await choose(/Haal terug/);
  expect(night.operation.picture.state.messages.get(messageId)?.triage).toBe('open');
});
