// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { broadcast, createPhone, emptyView, groupIds, showPhone } from './phone.tsx';
import { watchScreen } from './watch-screen.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const queued = { itemId: broadcast.id, state: 'sent', sharedIn: [], present: false, remindedAt: null } as const;
const withBroadcast = { ...emptyView, broadcasts: [broadcast], receipts: [queued] };

async function lookAt(view: typeof emptyView, title: string) {
  const see = watchScreen();
  const phone = await createPhone(view);
  await showPhone(phone);
  const card = await screen.findByRole('article', { name: title });
  see(card);
  return { ...phone, card };
}

test('a new broadcast is on top: behaviour first, looks last, with its expiry', async () => {
  const { card } = await lookAt(withBroadcast, 'Wie ziet deze scooter?');
  expect(
    within(card)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['Wat iemand doet', 'Laatst gezien', 'Richting', 'Voertuig', 'Kleding']);
  expect(within(card).getByText('Signalement 3 · tot 02:00')).toBeTruthy();
  expect(within(card).getByText(/Spreek vannacht niemand zelf aan/)).toBeTruthy();
});

test('its covered photos are shown and enlarged; once it has ended there are none', async () => {
  await import('../../src/field/BroadcastPhotos.tsx');
  const [first, second] = [groupIds[0], groupIds[1]];
  const withPhotos = { ...broadcast, photoIds: [first, second] };
  const { picture } = (await lookAt({ ...withBroadcast, broadcasts: [withPhotos] }, 'Wie ziet deze scooter?')).field;
  const photos = () => screen.queryAllByRole('button', { name: /Foto van de politie, afgedekt/ });
  await waitFor(() => expect(photos()).toHaveLength(2));
  expect(photos().map((each) => each.querySelector('img')?.getAttribute('src'))).toEqual([
    expect.stringMatching(new RegExp(`/photos/${first}\\?size=thumb$`)),
    expect.stringMatching(new RegExp(`/photos/${second}\\?size=thumb$`)),
  ]);
  fireEvent.click(photos()[0] ?? document.body);
  expect(screen.getByRole('button', { name: 'Bekijk van dichtbij' })).toBeTruthy();
  const ended = { at: '2026-12-31T23:10:00.000Z', reason: 'withdrawn', text: null } as const;
  const changes = [{ kind: 'broadcast', broadcast: { ...withPhotos, photoIds: [], ended } }] as const;
  act(() => picture.apply({ seq: emptyView.seq + 1, changes }));
  expect(photos()).toEqual([]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('it counts as opened once it was on screen', async () => {
  const { came } = await lookAt(withBroadcast, 'Wie ziet deze scooter?');
  await waitFor(() =>
    expect(came.map(({ data }) => data)).toEqual([{ receipts: [{ state: 'opened', itemId: broadcast.id }] }]),
  );
});

test('"gedeeld in" is ticked by hand for each group, shows at once, and can be taken back', async () => {
  const { came } = await lookAt(withBroadcast, 'Wie ziet deze scooter?');
  const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kwakel' });
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, false]);
  fireEvent.click(tick());
  expect(tick().checked).toBe(true);
  fireEvent.click(tick());
  expect(tick().checked).toBe(false);
  await waitFor(() =>
    expect(came.map(({ data }) => data).slice(1)).toEqual([
      { receipts: [{ state: 'shared', itemId: broadcast.id, groupId: groupIds[1] }] },
      { receipts: [{ state: 'unshared', itemId: broadcast.id, groupId: groupIds[1] }] },
    ]),
  );
});

test('sharing hands over words that begin with OEFENING and ticks nothing by itself', async () => {
  const share = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', Object.assign(navigator, { share }));
  await lookAt(withBroadcast, 'Wie ziet deze scooter?');
  fireEvent.click(screen.getByRole('button', { name: 'Deel in de groep' }));
  expect(share).toHaveBeenCalledWith({
    text: [
      '*OEFENING*',
      '*Politie, via de beheerder, 23:52. Wie ziet deze scooter?*',
      'Let op en meld het.',
      'Ziet u dit? Meld het via de beheerder of bel 0900-8844. Spoed? Bel 112. Spreek niemand zelf aan.',
    ].join('\n'),
  });
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, false]);
});

test.each([
  ['takes files', true, [{ name: 'politie-1.jpg', type: 'image/jpeg' }]],
  ['takes none', false, undefined],
])('covered photos go along where the phone %s', async (_name, canShare, files) => {
  const share = vi.fn(async (_data: ShareData) => undefined);
  vi.stubGlobal('navigator', Object.assign(navigator, { share, canShare: () => canShare }));
  const fetched = vi.fn(async (_url: string) => new Response('photo', { headers: { 'content-type': 'image/jpeg' } }));
  vi.stubGlobal('fetch', fetched);
  await lookAt({ ...withBroadcast, broadcasts: [{ ...broadcast, photoIds: [groupIds[0]] }] }, 'Wie ziet deze scooter?');
  await waitFor(() => expect(fetched.mock.calls.some(([url]) => url.endsWith('size=full'))).toBe(true));
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Deel in de groep' }));
    expect(share.mock.lastCall?.[0].files?.map(({ name, type }) => ({ name, type }))).toEqual(files);
  });
});

test('"alleen beheerders" has no way to share', async () => {
  const view = { ...withBroadcast, broadcasts: [{ ...broadcast, adminsOnly: true }] };
  const { card } = await lookAt(view, 'Wie ziet deze scooter?');
  expect(within(card).getByText('Alleen beheerders, niet delen')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Deel in de groep' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Gelezen' }));
  expect(screen.queryByRole('article', { name: 'Wie ziet deze scooter?' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Berichten van de politie' })).toBeTruthy();
});

test('"hier gezien" makes a message that is linked to the broadcast', async () => {
  const { came } = await lookAt(withBroadcast, 'Wie ziet deze scooter?');
  fireEvent.click(screen.getByRole('button', { name: 'Hier gezien' }));
  expect(screen.getByText('Hier gezien: Wie ziet deze scooter?')).toBeTruthy();
  const box = screen.getByRole('textbox', { name: 'Wat gebeurt er?' });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: 'Rijdt nu langs de Singel' } });
  fireEvent.click(screen.getByRole('button', { name: 'Stuur naar de politie' }));
  await waitFor(() => expect(came.at(-1)?.data).toMatchObject({ broadcastId: broadcast.id }));
});

test('a withdrawn broadcast is shown as such, without its words', async () => {
  const ended = { at: '2026-12-31T23:10:00.000Z', reason: 'withdrawn' as const, text: 'Gevonden. Dank u wel.' };
  const withdrawn = { ...broadcast, title: null, text: null, description: null, ended };
  const receipts = [{ ...queued, state: 'opened' as const, sharedIn: [groupIds[0]] }];
  const phone = await createPhone({ ...emptyView, broadcasts: [withdrawn], receipts });
  await showPhone(phone);
  const card = screen.getByRole('article', { name: 'Ingetrokken bericht 3' });
  expect(within(card).getByText('Ingetrokken om 00:10')).toBeTruthy();
  expect(within(card).getByText('Gevonden. Dank u wel.')).toBeTruthy();
});

test('news does not open under the hands of somebody who writes', async () => {
  watchScreen();
  const phone = await createPhone();
  await showPhone(phone);
  fireEvent.change(screen.getByRole('textbox', { name: 'Wat gebeurt er?' }), { target: { value: 'Ik schrijf' } });
  act(() => phone.field.picture.load({ ...withBroadcast, seq: 2 }));
  expect(screen.queryByRole('article', { name: 'Wie ziet deze scooter?' })).toBeNull();
  expect(
    screen.getAllByRole('button', { name: /Wie ziet deze scooter\?.*Nieuw van de politie/ }).length,
  ).toBeGreaterThan(0);
});
