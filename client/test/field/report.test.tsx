// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Delivery } from '../../src/field/outbox-item.ts';
import { createPhone, emptyView, groupIds, message, showPhone } from './phone.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gebeurt er?' });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Stuur naar de politie' }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

async function onPhone(...parts: Parameters<typeof createPhone>) {
  const phone = await createPhone(...parts);
  await showPhone(phone);
  fireEvent.focus(box());
  return phone;
}

test('no answer is filled in beforehand, and the line above Send names those still open', async () => {
  await onPhone();
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  expect(screen.getByText('Nog niet ingevuld: waar, wie, 112. Versturen kan wel.')).toBeTruthy();
  choose('In onze buurt');
  choose('Gehoord');
  choose('Nee');
  expect(screen.getByText('Alles is ingevuld.')).toBeTruthy();
  choose('Gehoord');
  expect(screen.getByText('Nog niet ingevuld: wie. Versturen kan wel.')).toBeTruthy();
});

test('what was not said goes as unknown, once, and the box is empty again', async () => {
  const { came } = await onPhone();
  write('Groepje van 8 bij de speeltuin.');
  send();
  await waitFor(() => expect(came).toHaveLength(1));
  expect(came[0]?.data).toMatchObject({
    ...{ text: 'Groepje van 8 bij de speeltuin.', groupId: groupIds[0], place: null, source: 'unknown' },
    ...{ called112: 'unknown', photosExpected: 0, broadcastId: null },
  });
  await waitFor(() => expect(box().value).toBe(''));
});

test('the line above Send says when the police have it', async () => {
  const { field } = await onPhone();
  write('Groepje van 8 bij de speeltuin.');
  send();
  await screen.findByText('Uw melding staat klaar en wordt verstuurd.');
  const mine = field.outbox.items.get().flatMap((item) => (item.kind === 'command' && item.messageId) || []);
  const view = { ...emptyView, seq: 2, messages: mine.map((id) => ({ ...message, id })) };
  act(() => field.picture.load(view));
  expect(screen.getByText('De politie heeft uw melding ontvangen.')).toBeTruthy();
});

test('after "geen spoed" the line says that nothing went, never that the police have it', async () => {
  const { came } = await onPhone();
  write('Er is brand');
  send();
  press('Het is geen spoed, terug naar mijn melding');
  fireEvent.focus(box());
  expect(screen.getByText('Nog niet verstuurd. Druk op Stuur naar de politie.')).toBeTruthy();
  expect(screen.queryByText('De politie heeft uw melding ontvangen.')).toBeNull();
  expect(came).toEqual([]);
});

test('a message that is withdrawn while it waits was not received', async () => {
  const { field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  write('Toch niet');
  send();
  await screen.findByText('Uw melding wacht op deze telefoon op internet.');
  fireEvent.click(await screen.findByRole('button', { name: 'Niet versturen: Toch niet' }));
  await waitFor(() => expect(field.outbox.items.get()).toEqual([]));
  expect(screen.getByText('Nog niet ingevuld: waar, wie, 112. Versturen kan wel.')).toBeTruthy();
  expect(screen.queryByText('De politie heeft uw melding ontvangen.')).toBeNull();
});

test('an empty box does not go; the reason stands above Send', async () => {
  const { came } = await onPhone();
  send();
  expect(screen.getByRole('alert').textContent).toBe('Schrijf eerst kort wat er gebeurt.');
  expect(came).toEqual([]);
});

test('text and choices are there after a reload', async () => {
  await onPhone();
  write('Half geschreven');
  choose('Doorgestuurd');
  cleanup();
  await onPhone();
  expect(box().value).toBe('Half geschreven');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Doorgestuurd' }).checked).toBe(true);
});

test('emergency words raise 112 before anything goes, and name themselves', async () => {
  const { came } = await onPhone();
  write('Er is brand, een jongen is gewond');
  send();
  const sheet = screen.getByRole('alertdialog', { name: 'Bel nu 112' });
  expect(sheet.textContent).toContain('U schreef brand en gewond.');
  expect(sheet.textContent).toContain('Bellen werkt zonder internet.');
  const ring = within(sheet).getByRole('link', { name: 'Bel 112' });
  expect(ring.getAttribute('href')).toBe('tel:112');
  expect(document.activeElement).toBe(ring);
  expect(came).toEqual([]);
});

test('"geen spoed" returns to the text and does not ask again for the same words, but does for new ones', async () => {
  const { came } = await onPhone();
  write('Er is brand');
  send();
  press('Het is geen spoed, terug naar mijn melding');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(box().value).toBe('Er is brand');
  write('Er is brand en iemand met een pistool');
  send();
  expect(screen.getByRole('alertdialog').textContent).toContain('pistool');
  press('Het is geen spoed, terug naar mijn melding');
  send();
  await waitFor(() => expect(came).toHaveLength(1));
});

test('"al gebeld" says yes to 112 and sends', async () => {
  const { came } = await onPhone();
  write('Er is brand');
  send();
  press('112 is al gebeld, stuur melding');
  await waitFor(() => expect(came[0]?.data).toMatchObject({ called112: 'yes', text: 'Er is brand' }));
});

test('without internet a message waits in sight, calling is said to work, and it goes once when there is a line', async () => {
  const { came, field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  expect(screen.getByRole('link', { name: /Bellen werkt zonder internet/ })).toBeTruthy();
  expect(screen.getByText('Laatst bijgewerkt om 00:07')).toBeTruthy();
  write('Glas op de rotonde');
  send();
  const waiting = await screen.findByRole('region', { name: 'Wacht op internet' });
  expect(waiting.textContent).toContain('Glas op de rotonde');
  const asked = came.length;
  act(() => setStatus({ online: true }));
  act(() => field.outbox.flush());
  await waitFor(() => expect(came).toHaveLength(asked + 1));
  expect(new Set(came.map(({ id }) => id)).size).toBe(1);
});

test('a message that waits can be taken back before it goes', async () => {
  const { field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  write('Toch niet');
  send();
  fireEvent.click(await screen.findByRole('button', { name: 'Niet versturen: Toch niet' }));
  await waitFor(() => expect(field.outbox.items.get()).toEqual([]));
});

test('a refused message says why and comes back into the box', async () => {
  const refused: Delivery = { ok: false, refusal: { code: 'not-your-group' } };
  await onPhone(emptyView, () => refused);
  write('Voor de verkeerde groep');
  choose('Gehoord');
  send();
  await screen.findByText(/Dit is geen groep van u/);
  press('Zet terug in het tekstvak');
  await waitFor(() => expect(box().value).toBe('Voor de verkeerde groep'));
  await waitFor(() => expect(screen.queryByText(/Dit is geen groep van u/)).toBeNull());
});

test('an own message shows its course and the answer, marked when corrected', async () => {
  const answered = {
    ...message,
    ...{ lookedAtAt: '2026-12-31T21:49:00.000Z', decidedAt: '2026-12-31T21:52:00.000Z' },
    lastDecision: 'feedback' as const,
    answers: [{ id: 'a', text: 'Dank u.', at: '2026-12-31T21:52:00.000Z', correctedAt: '2026-12-31T21:55:00.000Z' }],
  };
  await onPhone({ ...emptyView, messages: [answered] });
  const steps = within(screen.getByRole('list', { name: 'Wat er met uw melding gebeurt' })).getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'Verstuurd (klaar)22:47',
    'Ontvangen (klaar)22:48',
    'Bekeken (klaar)22:49',
    'Antwoord (terugkoppeling)22:52',
  ]);
  expect(screen.getByText('verbeterd om 22:55')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Deel antwoord in de groep' })).toBeTruthy();
});

test('a closed operation says whom to ring and keeps own messages readable', async () => {
  const phone = await createPhone({
    ...emptyView,
    operation: { ...emptyView.operation, status: 'closed' },
    messages: [message],
  });
  await showPhone(phone);
  expect(await screen.findByRole('heading', { name: 'Gesloten' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Geen spoed: 0900-8844' }).getAttribute('href')).toBe('tel:09008844');
  expect(await screen.findByRole('link', { name: 'Meld Misdaad Anoniem, 0800-7000' })).toBeTruthy();
  expect(screen.getByText('Harde knallen bij het station.')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Wat gebeurt er?' })).toBeNull();
});

test('one group has nothing to switch; with more, the title does', async () => {
  await onPhone();
  press('Kies een groep, nu Snel en Polanen');
  fireEvent.click(await screen.findByRole('button', { name: /^Kwakel/ }));
  expect(screen.getByRole('button', { name: 'Kies een groep, nu Kwakel' })).toBeTruthy();
  cleanup();
  localStorage.clear();
  await onPhone({ ...emptyView, groups: emptyView.groups.slice(0, 1) });
  expect(screen.queryByRole('button', { name: /Kies een groep/ })).toBeNull();
});
