// @vitest-environment jsdom

import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { Broadcast } from '@nachtwacht/shared/broadcasts/broadcast.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ActiveDescriptions } from '../src/broadcasts/ActiveDescriptions.tsx';
import { BroadcastComposer, type BroadcastComposerProps } from '../src/broadcasts/BroadcastComposer.tsx';
import type { Ring } from '../src/map/place-on-map.ts';
import { OperationContext } from '../src/operation/OperationContext.tsx';
import { type BroadcastNight, createBroadcastNight } from './broadcast-night.ts';
import { renderInRoom } from './Room.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

type Options = Pick<BroadcastComposerProps, 'onAudience'> & { evening?: BroadcastNight; ring?: Ring };

/** The composer beside a map on which "drawing" gives one ring. */
function Screen({ ring, ...props }: BroadcastComposerProps & { ring: Ring | undefined }) {
  const [drawnRing, setDrawnRing] = useState<Ring | null>(null);
  return <BroadcastComposer {...props} drawnRing={drawnRing} onDraw={() => setDrawnRing(ring ?? null)} />;
}

async function openComposer({ evening = createBroadcastNight(), ring, ...props }: Options = {}) {
  const { operation } = evening.night;
  const onSent = vi.fn<(broadcastId: string) => void>();
  const onBack = vi.fn<() => void>();
  const message = operation.picture.state.messages.get(evening.messageId) ?? null;
  const shown = await renderInRoom(
    <OperationContext value={operation}>
      <Screen message={message} onSent={onSent} onBack={onBack} ring={ring} {...props} />
    </OperationContext>,
    { now: evening.night.now },
  );
  return { ...evening, onSent, onBack, shown, broadcasts: () => [...operation.picture.state.broadcasts.values()] };
}

const press = (key: string, ctrlKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey });
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
// `hidden` spares the computed style of every ancestor, which costs seconds in jsdom.
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const outgoing = () => screen.getByLabelText<HTMLTextAreaElement>('Tekst van het bericht');
const BEHAVIOUR = 'Gooien zwaar vuurwerk naar auto’s';

function release({ night }: BroadcastNight, broadcast: Broadcast | undefined) {
  night.act(SYSTEM, 'broadcast.release', { broadcastId: broadcast?.id ?? '' });
}

describe('sending', () => {
  test('behaviour comes first: without it Ctrl+Enter only leads back to that field', async () => {
    const { broadcasts } = await openComposer();
    choose('Straal');
    press('Enter', true);
    expect(broadcasts()).toEqual([]);
    expect(screen.getByText('Zeg eerst wat iemand doet.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Wat doen ze?'));
  });

  test('what is written is held on the server with its description, its audience and its place', async () => {
    const { broadcasts, messageId } = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    type('Kleding', 'donkere jassen');
    press('Enter', true);
    expect(broadcasts()).toMatchObject([
      {
        ...{ status: 'held', messageId, template: 'description', hasDescription: true, adminsOnly: false },
        content: {
          title: 'Wie ziet deze groep?',
          text: outgoing().value,
          point: { lng: 4.9075, lat: 52.0785 },
          description: { behaviour: BEHAVIOUR, clothing: 'donkere jassen', lastSeen: 'Snel en Polanen, 23:36' },
          selection: { parts: [{ kind: 'radius', radiusMetres: 500 }], minus: [] },
          guardReason: '',
        },
      },
    ]);
    expect(outgoing().value).toMatch(/Niet benaderen\. Informatie\? .* Spoed\? Bel 112\.$/);
  });

  test('one key takes it back within the hold, and the text is still there to send again', async () => {
    const { broadcasts, onSent } = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    press('Enter', true);
    expect(screen.getByText(/Gaat zo uit naar 3 beheerders in 4 groepen|Wordt nu verzonden/)).toBeDefined();
    expect(outgoing().readOnly).toBe(true);
    press('u');
    expect(broadcasts().map(({ status }) => status)).toEqual(['undone']);
    expect(screen.getByText(/Teruggehaald\. Er is niets verzonden/)).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat doen ze?').value).toBe(BEHAVIOUR);
    press('Enter', true);
    expect(broadcasts().map(({ status }) => status)).toEqual(['undone', 'held']);
    expect(onSent).not.toHaveBeenCalled();
  });

  test('after the hold it is out, said once, and the receipts come in', async () => {
    const evening = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    press('Enter', true);
    const [held] = evening.broadcasts();
    release(evening, held);
    await waitFor(() => expect(evening.onSent.mock.calls).toEqual([[held?.id]]));
    const itemId = held?.id ?? '';
    const [first, second] = held?.adminIds ?? [];
    const groupId = evening.groups.get(13)?.groupId ?? '';
    const sharer = evening.groups.get(13)?.adminId ?? '';
    evening.night.act(SYSTEM, 'receipts.record', {
      receipts: [
        { state: 'delivered', itemId, adminId: first ?? '' },
        { state: 'opened', itemId, adminId: second ?? '' },
        { state: 'shared', itemId, adminId: sharer, groupId },
      ],
    });
    expect(await screen.findByText('2 verstuurd, 2 afgeleverd, 1 geopend, 1 gedeeld')).toBeDefined();
    const course = screen.getByRole('region', { name: 'Ontvangst' });
    expect(within(course).getAllByText('67%')).toHaveLength(2);
    expect(within(course).getByText(`Beheerder 13: afgeleverd`)).toBeDefined();
    expect(evening.onSent).toHaveBeenCalledTimes(1);
    press('Escape');
    expect(evening.onBack).toHaveBeenCalledTimes(1);
  });

  test('without a connection nothing goes out and the text stays', async () => {
    const { night, broadcasts } = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    night.tellStatus({ online: false });
    expect(await screen.findByText('Geen verbinding. Je tekst blijft staan.')).toBeDefined();
    press('Enter', true);
    expect(broadcasts()).toEqual([]);
  });

  test('a refusal stands at the button in words, and names who holds the message', async () => {
    const { night, messageId, broadcasts } = await openComposer();
    const bakker = '01997e2e-0000-7000-8000-000000000001';
    night.act(SYSTEM, 'staff.enrol', { staffId: bakker, role: 'specialist', name: 'M. Bakker' });
    night.act({ kind: 'staff', id: bakker, role: 'specialist' }, 'message.claim', { messageId });
    type('Wat doen ze?', BEHAVIOUR);
    press('Enter', true);
    expect((await screen.findByRole('alert')).textContent).toBe('In behandeling bij M. Bakker.');
    expect(broadcasts()).toEqual([]);
    expect(night.operation.connection.pending.get()).toEqual([]);
  });
});

describe('the text guard', () => {
  test('holds what it remarks on until the words are gone or a reason is given, and the reason is journaled', async () => {
    const { broadcasts } = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    type('Laatst gezien', 'speeltuin Kwikstaart 12');
    press('Enter', true);
    expect(screen.getByText('Nog 1 opmerking van de tekstcontrole.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Reden om “Kwikstaart 12” te laten staan'));
    type(/Reden om/, 'adres van de speeltuin');
    press('Enter', true);
    expect(broadcasts()[0]?.content?.guardReason).toBe('“Kwikstaart 12”: adres van de speeltuin');
  });

  test('its proposal goes into the form, so that the text keeps following it', async () => {
    await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    type('Laatst gezien', 'speeltuin Kwikstaart 12');
    choose('Vervang door “Kwikstaart”');
    expect(screen.getByLabelText<HTMLInputElement>('Laatst gezien').value).toBe('speeltuin Kwikstaart');
    expect(screen.queryByText(/lijkt een huisadres/)).toBeNull();
    type('Richting', 'Waterrijk');
    expect(outgoing().value).toContain('bij speeltuin Kwikstaart om 23:36: ');
  });

  test('looks at the fields too when the text was rewritten by hand', async () => {
    await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    type('Vervoer', 'scooter met kenteken F-123-BZ');
    type('Tekst van het bericht', 'Wie ziet de groep op fatbikes? Spoed? Bel 112.');
    expect(screen.getByText(/“F-123-BZ” lijkt een kenteken/)).toBeDefined();
    expect(screen.getByText(/het formulier verandert deze tekst niet meer/)).toBeDefined();
  });
});

describe('the audience', () => {
  test('lists exactly who is reached and why the others are not, with a number to ring where there is one', async () => {
    await openComposer();
    choose('Gemeente');
    choose('Woerden');
    expect(await screen.findByText('Nu niet bereikt: 2 groepen, 83 leden')).toBeDefined();
    expect(screen.getByText('39 leden · Beheerder doet nog niet mee')).toBeDefined();
    expect(screen.getByText('44 leden · Nu geen telefoon verbonden · laatst actief 21:12')).toBeDefined();
    expect(screen.getByRole('link', { name: /Bel Beheerder 19/ }).getAttribute('href')).toBe('tel:0600000019');
    expect(screen.getByText('Wordt bereikt: 6 groepen, 6 beheerders')).toBeDefined();
    const counts = screen.getAllByRole('definition').map((each) => each.textContent);
    expect(counts).toEqual(['8', '7', '6', '355']);
  });

  test('a group can be left out and put back', async () => {
    const { broadcasts, groups } = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    choose('Laat 13 Snel en Polanen-Noord weg');
    expect(screen.getByText('Wordt bereikt: 2 groepen, 2 beheerders')).toBeDefined();
    press('Enter', true);
    expect(broadcasts()[0]?.groupIds).not.toContain(groups.get(13)?.groupId);
    press('u');
    choose('Zet 13 Snel en Polanen-Noord terug');
    expect(screen.getByText('Wordt bereikt: 3 groepen, 3 beheerders')).toBeDefined();
  });

  test('an area drawn on the map becomes the audience, and the map is told what to draw', async () => {
    const onAudience = vi.fn<NonNullable<BroadcastComposerProps['onAudience']>>();
    const evening = createBroadcastNight();
    const drawn: readonly [number, number][] = [
      [4.917, 52.07],
      [4.93, 52.07],
      [4.93, 52.085],
      [4.917, 52.085],
    ];
    const { shown } = await openComposer({ evening, onAudience, ring: drawn });
    expect(onAudience.mock.lastCall?.[0]).toMatchObject([{ label: '4 groepen · 3 beheerders' }]);
    choose('Gebied');
    choose('Teken gebied');
    expect(await screen.findByText('Wordt bereikt: 2 groepen, 2 beheerders')).toBeDefined();
    expect(onAudience.mock.lastCall?.[0]).toMatchObject([{ label: '3 groepen · 3 beheerders' }]);
    shown.unmount();
    expect(onAudience.mock.lastCall?.[0]).toEqual([]);
  });

  test('who joins between looking and sending changes the audience: it is said, looked at again and then sent', async () => {
    const evening = await openComposer();
    type('Wat doen ze?', BEHAVIOUR);
    await screen.findByText('Gaat naar 3 beheerders in 4 groepen');
    const adminId = evening.groups.get(16)?.adminId ?? '';
    evening.night.act({ kind: 'admin', id: adminId }, 'admin.join', { acceptedRules: true, phone: null });
    press('Enter', true);
    expect(evening.broadcasts()).toEqual([]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/De ontvangers zijn veranderd/);
    expect(await screen.findByText('Gaat naar 4 beheerders in 4 groepen')).toBeDefined();
    press('Enter', true);
    expect(evening.broadcasts()).toMatchObject([{ status: 'held' }]);
    expect(evening.broadcasts()[0]?.adminIds).toContain(adminId);
  });

  test('a third broadcast to a group within an hour warns its writer', async () => {
    const evening = createBroadcastNight();
    for (let sent = 0; sent < 2; sent += 1) {
      const { unmountAfter } = await sendOne(evening);
      unmountAfter();
    }
    await openComposer({ evening });
    expect(screen.getByText(/Derde bericht binnen een uur voor 4 groepen/)).toBeDefined();
  });
});

async function sendOne(evening: BroadcastNight) {
  const { shown, broadcasts, onSent } = await openComposer({ evening });
  type('Wat doen ze?', BEHAVIOUR);
  press('Enter', true);
  release(evening, broadcasts().at(-1));
  await waitFor(() => expect(onSent).toHaveBeenCalled());
  return { unmountAfter: shown.unmount };
}

test('a draft survives leaving the screen, and is gone once it is out', async () => {
  const evening = createBroadcastNight();
  const first = await openComposer({ evening });
  type('Wat doen ze?', BEHAVIOUR);
  choose('Alle 9');
  first.shown.unmount();
  const second = await openComposer({ evening });
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat doen ze?').value).toBe(BEHAVIOUR);
  expect(screen.getByRole('button', { name: 'Alle 9' }).getAttribute('aria-pressed')).toBe('true');
  choose('Straal');
  second.shown.unmount();
  (await sendOne(evening)).unmountAfter();
  await openComposer({ evening });
  expect(screen.getByLabelText<HTMLTextAreaElement>('Wat doen ze?').value).toBe('');
});

describe('active descriptions', () => {
  async function openActive() {
    const evening = createBroadcastNight();
    (await sendOne(evening)).unmountAfter();
    await renderInRoom(
      <OperationContext value={evening.night.operation}>
        <ActiveDescriptions />
      </OperationContext>,
      { now: evening.night.now },
    );
    const current = () => [...evening.night.operation.picture.state.broadcasts.values()][0];
    return { ...evening, current };
  }

  test('can be corrected, but not with words that the text guard stops', async () => {
    const { current } = await openActive();
    choose('Corrigeer');
    type('Gecorrigeerde tekst', 'Het gaat om vijf jongeren. Bel 06-12345678.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Verstuur correctie/ }).disabled).toBe(true);
    choose('Haal weg');
    choose(/Verstuur correctie/);
    await waitFor(() => expect(current()?.content?.text).toBe('Het gaat om vijf jongeren. Bel.'));
    expect(current()?.correctedAt).not.toBeNull();
  });

  test('lapse by themselves at their time', async () => {
    const { night, current } = await openActive();
    const expiresAt = current()?.expiresAt ?? '';
    expect(expiresAt).toBe('2026-12-31T23:42:00.000Z');
    const shownAt = (at: string) => selectActiveDescriptions(night.operation.picture.state, at).map(({ id }) => id);
    expect(shownAt('2026-12-31T23:41:59.999Z')).toEqual([current()?.id]);
    expect(shownAt(expiresAt)).toEqual([]);
  });

  test('are withdrawn from every phone with a text, and leave the list', async () => {
    const { current } = await openActive();
    choose('Einde bericht');
    press('Enter', true);
    await waitFor(() => expect(current()).toMatchObject({ status: 'ended', ended: { reason: 'withdrawn' } }));
    expect(current()?.content?.endText).toMatch(/ingetrokken.*Spoed\? Bel 112\.$/);
    expect(await screen.findByText('Geen actieve signalementen')).toBeDefined();
  });
});
