// @vitest-environment jsdom

import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { SecondProof } from '@nachtwacht/shared/operation/operation-events.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, describe, expect, test } from 'vitest';
import { ActiveDescriptions } from '../src/broadcasts/ActiveDescriptions.tsx';
import { BroadcastComposer } from '../src/broadcasts/BroadcastComposer.tsx';
import { SecondReader } from '../src/broadcasts/SecondReader.tsx';
import { SentBroadcasts } from '../src/broadcasts/SentBroadcasts.tsx';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { type BroadcastNight, createBroadcastNight } from './broadcast-night.ts';
import { renderInRoom } from './Room.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const bakker: Actor = { kind: 'staff', id: uuidv7(), role: 'specialist' };
const coordinator: Actor = { kind: 'staff', id: uuidv7(), role: 'coordinator' };
const all = { parts: [{ kind: 'all' as const }], minus: [] };
const press = (key: string, ctrlKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey });
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

function withStaff(proof: SecondProof = 'count'): BroadcastNight {
  const evening = createBroadcastNight();
  const { night } = evening;
  night.act(SYSTEM, 'staff.enrol', { staffId: bakker.id, role: 'specialist', name: 'M. Bakker' });
  night.act(SYSTEM, 'staff.enrol', { staffId: coordinator.id, role: 'coordinator', name: 'S. de Wit' });
  const operation = night.operation.picture.state.operation;
  if (!operation?.content) throw new Error('the night has a plan');
  const { startsAt, endsAt, content } = operation;
  night.act(coordinator, 'operation.revise', { startsAt, endsAt, plan: { ...content, secondProof: proof } });
  return evening;
}

function hold(evening: BroadcastNight, by: Actor, template: 'call' | 'roll-call' | 'description' = 'call'): string {
  const { state } = evening.night.operation.picture;
  const broadcastId = uuidv7();
  const nothing = { lastSeen: '', direction: '', count: '', age: '', clothing: '', vehicle: '', other: '' };
  evening.night.act(by, 'broadcast.hold', {
    ...{ broadcastId, messageId: evening.messageId, template, adminsOnly: false, guardReason: '', point: null },
    ...{ title: 'Wie ziet deze groep?', text: 'Acht jongeren gooien vuurwerk.', selection: all },
    description: template === 'description' ? { behaviour: 'Gooien vuurwerk', ...nothing } : null,
    ...{ expiresAt: '2027-01-01T00:00:00.000Z', proofGroups: state.groups.size },
    previewHash: resolveAudience(state, all).hash,
  });
  return broadcastId;
}

function sent(evening: BroadcastNight, template: 'call' | 'roll-call' | 'description' = 'call'): string {
  const broadcastId = hold(evening, bakker, template);
  evening.night.act(SYSTEM, 'broadcast.release', { broadcastId });
  return broadcastId;
}

const known = ({ night }: BroadcastNight, id: string) => night.operation.picture.state.broadcasts.get(id);
const adminOf = ({ groups }: BroadcastNight, number: number) => groups.get(number)?.adminId ?? '';
const groupOf = ({ groups }: BroadcastNight, number: number) => groups.get(number)?.groupId ?? '';

async function show(evening: BroadcastNight, screenOf: React.ReactNode) {
  const shown = await renderInRoom(<OperationContext value={evening.night.operation}>{screenOf}</OperationContext>, {
    now: evening.night.now,
  });
  return shown;
}

async function compose(evening: BroadcastNight) {
  const state = evening.night.operation.picture.state;
  const message = state.messages.get(evening.messageId) ?? null;
  await show(evening, <BroadcastComposer message={message} onSent={() => undefined} onBack={() => undefined} />);
  type('Wat doen ze?', 'Gooien zwaar vuurwerk naar auto’s');
  return { broadcasts: () => [...state.broadcasts.values()] };
}

describe('a message to all groups', () => {
  test('asks for the number of groups; Ctrl+Enter leads to it, and goes once it is right', async () => {
    const { broadcasts } = await compose(withStaff());
    choose('Alle 9');
    press('Enter', true);
    const field = screen.getByLabelText<HTMLInputElement>(/Typ het aantal groepen/);
    expect([broadcasts().length, document.activeElement === field]).toEqual([0, true]);
    type(/Typ het aantal groepen/, '8');
    press('Enter', true);
    expect(broadcasts()).toEqual([]);
    type(/Typ het aantal groepen/, '9');
    press('Enter', true);
    expect(broadcasts()).toMatchObject([{ status: 'held', awaitsReader: false, redHanded: false }]);
  });

  test('in a red-handed case asks nothing, and says so in the journal', async () => {
    const { broadcasts } = await compose(withStaff());
    choose('Alle 9');
    fireEvent.click(screen.getByLabelText('Heterdaad'));
    press('Enter', true);
    expect(broadcasts()).toMatchObject([{ status: 'held', redHanded: true }]);
  });

  test('to some groups asks nothing', async () => {
    const { broadcasts } = await compose(withStaff());
    expect(screen.queryByLabelText(/Typ het aantal groepen/)).toBeNull();
    press('Enter', true);
    expect(broadcasts()).toMatchObject([{ status: 'held' }]);
  });

  test('waits for a second reader where the plan wants one: the writer sees that, and who turned it down', async () => {
    const evening = withStaff('person');
    const { broadcasts } = await compose(evening);
    choose('Alle 9');
    press('Enter', true);
    expect(await screen.findByText('Wacht op tweede lezer')).toBeDefined();
    const broadcastId = broadcasts()[0]?.id ?? '';
    evening.night.act(bakker, 'broadcast.undo', { broadcastId });
    expect(await screen.findByText(/M\. Bakker heeft het afgewezen/)).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat doen ze?').value).toMatch(/vuurwerk/);
  });
});

describe('the second reader', () => {
  test('sees who asks, reads the whole text with `v`, and lets it go out', async () => {
    const evening = withStaff('person');
    const broadcastId = hold(evening, bakker);
    await show(evening, <SecondReader />);
    expect(screen.getByText('M. Bakker vraagt een tweede lezer voor een bericht aan alle 9 groepen:')).toBeDefined();
    press('v');
    const sheet = await screen.findByRole('dialog');
    expect(within(sheet).getByText('Acht jongeren gooien vuurwerk.')).toBeDefined();
    expect(within(sheet).getByText(/Gaat naar 8 beheerders in 9 groepen · geldig tot 01:00/)).toBeDefined();
    press('Enter', true);
    await waitFor(() => expect(known(evening, broadcastId)).toMatchObject({ awaitsReader: false, status: 'held' }));
    expect(known(evening, broadcastId)?.confirmedBy).toBe(evening.night.operation.me.staffId);
    await waitFor(() => expect(screen.queryByText(/vraagt een tweede lezer/)).toBeNull());
  });

  test('turns it down with `x`', async () => {
    const evening = withStaff('person');
    const broadcastId = hold(evening, bakker);
    await show(evening, <SecondReader />);
    press('v');
    await screen.findByRole('dialog');
    press('x');
    await waitFor(() => expect(known(evening, broadcastId)?.status).toBe('undone'));
  });

  test('is never its writer', async () => {
    const evening = withStaff('person');
    const { me } = evening.night.operation;
    hold(evening, { kind: 'staff', id: me.staffId, role: me.role });
    await show(evening, <SecondReader />);
    expect(screen.queryByText(/vraagt een tweede lezer/)).toBeNull();
  });
});

describe('the course of what is out', () => {
  async function course(template: 'call' | 'roll-call' = 'call') {
    const evening = withStaff();
    const itemId = sent(evening, template);
    evening.night.act(SYSTEM, 'receipts.record', {
      receipts: [
        { state: 'opened', itemId, adminId: adminOf(evening, 12) },
        { state: 'opened', itemId, adminId: adminOf(evening, 19) },
        { state: 'shared', itemId, adminId: adminOf(evening, 12), groupId: groupOf(evening, 12) },
        { state: 'present', itemId, adminId: adminOf(evening, 12) },
      ],
    });
    await show(evening, <SentBroadcasts />);
    return { evening, itemId };
  }

  test('shows only groups that have not shared, with whom to ring', async () => {
    await course();
    choose('Nog niet gedeeld 8');
    expect(screen.queryByText('12 Middelland-Oost')).toBeNull();
    expect(screen.getByText('Beheerder 19: geopend')).toBeDefined();
    expect(screen.getByRole('link', { name: /Bel Beheerder 19/ }).getAttribute('href')).toBe('tel:0600000019');
    choose('Niet bereikt 7');
    expect(screen.queryByText('Beheerder 19: geopend')).toBeNull();
  });

  test('`r` names whom it reminds; Ctrl+Enter reminds them, and a second time is too soon', async () => {
    const { evening, itemId } = await course();
    press('r');
    const sheet = screen.getByRole('group', { name: 'Herinner' });
    expect(within(sheet).getByText('Beheerder 19')).toBeDefined();
    expect(within(sheet).queryByText('Beheerder 12')).toBeNull();
    press('Enter', true);
    await waitFor(() =>
      expect(known(evening, itemId)?.course.byAdmin.get(adminOf(evening, 19))?.remindedAt).not.toBeNull(),
    );
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Herinner' })).toBeNull());
    press('r');
    press('Enter', true);
    expect((await screen.findByRole('alert')).textContent).toMatch(/minder dan vijf minuten/);
  });

  test('`v` gives it more time, `c` corrects it, `e` ends it with its result', async () => {
    const { evening, itemId } = await course();
    press('v');
    press('Enter', true);
    await waitFor(() => expect(known(evening, itemId)?.expiresAt).toBe('2027-01-01T00:30:00.000Z'));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Verleng' })).toBeNull());
    press('c');
    type('Gecorrigeerde tekst', 'Vijf jongeren gooien vuurwerk.');
    press('Enter', true);
    await waitFor(() => expect(known(evening, itemId)?.content?.text).toBe('Vijf jongeren gooien vuurwerk.'));
    await waitFor(() => expect(screen.queryByLabelText('Gecorrigeerde tekst')).toBeNull());
    press('e');
    type('Wat de beheerders lezen', 'Twee mensen aangehouden. Dank u wel.');
    press('Enter', true);
    await waitFor(() => expect(known(evening, itemId)?.status).toBe('ended'));
    expect(await screen.findByText('Twee mensen aangehouden. Dank u wel.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Einde bericht/ })).toBeNull();
  });

  test('of a roll-call says who is there and who gave no answer', async () => {
    await course('roll-call');
    expect(screen.getByText('Beheerder 12: aanwezig')).toBeDefined();
    choose('Nog geen antwoord 8');
    expect(screen.queryByText('Beheerder 12: aanwezig')).toBeNull();
    expect(screen.getByText('Beheerder 19: geopend')).toBeDefined();
  });
});

test('sightings of a description stand as a track in order of time', async () => {
  const evening = withStaff();
  const broadcastId = sent(evening, 'description');
  const see = (number: number, at: string) => {
    evening.night.at(at);
    evening.night.act({ kind: 'admin', id: adminOf(evening, number) }, 'message.forward', {
      ...{ messageId: uuidv7(), groupId: groupOf(evening, number), text: `Gezien bij ${number}`, place: null },
      ...{ seenAt: null, source: 'self', called112: 'no', reporterRef: null, photosExpected: 0, broadcastId },
    });
  };
  see(17, '23:46:00');
  see(18, '23:52:00');
  await show(evening, <ActiveDescriptions />);
  const track = screen.getByRole('list', { name: 'Route: 2 keer gezien' });
  expect(
    within(track)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.slice(0, 6)),
  ).toEqual(['123:36', '223:46', '323:52']);
});

describe('an audience of several parts', () => {
  test('is put together part by part, and groups are taken off it', async () => {
    const evening = withStaff();
    const { broadcasts } = await compose(evening);
    await screen.findByText('Gaat naar 3 beheerders in 4 groepen');
    choose('En ook …');
    choose('Gemeente');
    choose('IJsselstein');
    expect(await screen.findByText('Gaat naar 4 beheerders in 5 groepen')).toBeDefined();
    choose('Laat 13 Snel en Polanen-Noord weg');
    expect(await screen.findByText('Gaat naar 3 beheerders in 4 groepen')).toBeDefined();
    press('Enter', true);
    expect(broadcasts()[0]?.content?.selection).toMatchObject({
      parts: [
        { kind: 'radius', radiusMetres: 500 },
        { kind: 'municipality', municipality: 'IJsselstein' },
      ],
      minus: [groupOf(evening, 13)],
    });
  });

  test('a whole district, and a circle around a group, are picked from a list by keyboard', async () => {
    const { broadcasts } = await compose(withStaff());
    choose('Groepen');
    const pick = (label: string, typed: string) => {
      const box = within(screen.getByLabelText(label)).getByRole('combobox');
      fireEvent.focus(box);
      fireEvent.change(box, { target: { value: typed } });
      fireEvent.keyDown(box, { key: 'Enter' });
    };
    pick('Kies groepen', 'Waterrijk');
    choose('En ook …');
    choose('Straal');
    pick('Straal rond buurtgroep', 'Achterveld');
    await screen.findByText('Gaat naar 5 beheerders in 5 groepen');
    press('Enter', true);
    expect(broadcasts()[0]?.groupIds).toHaveLength(5);
  });
});
