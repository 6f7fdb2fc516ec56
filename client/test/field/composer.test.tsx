// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createPhone, emptyView, message, showPhone } from './phone.tsx';

beforeAll(() => import('../../src/field/MoreSheets.tsx'));
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gebeurt er?' });
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const asked = async () =>
  within(await screen.findByRole('dialog', { name: 'Vraag in de groep' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function onPhone(...parts: Parameters<typeof createPhone>) {
  const phone = await createPhone(...parts);
  await showPhone(phone);
  fireEvent.focus(box());
  return phone;
}

test('one gentle question, the place before the deed, gone once it is said; it holds nothing up', async () => {
  const { came } = await onPhone();
  write('Verdachte man, al een tijdje');
  expect(screen.getByText(/^Waar precies\?/)).toBeTruthy();
  write('Verdachte man in de Kerkstraat');
  expect(screen.queryByText(/^Waar precies\?/)).toBeNull();
  expect(screen.getByText(/^Wat doen ze precies\?/)).toBeTruthy();
  press('Stuur naar de politie');
  await waitFor(() => expect(came).toHaveLength(1));
});

test('"Vraag in de groep" asks what the text lacks, and copies it', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  await onPhone();
  press('Vraag in de groep');
  expect(await asked()).toEqual([
    ...['Waar precies?', 'Is het nog bezig?', 'Wat doen ze?', 'Met hoeveel?', 'Welke kant op?'],
    'Heeft iemand 112 gebeld?',
  ]);
  press('Sluit');
  write('Acht jongens gooien nu vuurwerk bij de speeltuin');
  fireEvent.click(screen.getByRole('radio', { name: 'Ja' }));
  press('Vraag in de groep');
  expect(await asked()).toEqual(['Welke kant op?']);
  press('Kopieer de vragen');
  await screen.findByText('Gekopieerd. Plak het nu in WhatsApp.');
  expect(copied[0]).toContain('• Welke kant op?');
});

test('of a message that the police have, the group is asked what that one lacks', async () => {
  await onPhone({ ...emptyView, messages: [message] });
  const mine = within(screen.getByRole('region', { name: 'Mijn meldingen' }));
  fireEvent.click(mine.getByRole('button', { name: 'Vraag in de groep' }));
  expect(await asked()).not.toContain('Waar precies?');
  expect(screen.getByText(/druk bij de melding op Aanvullen/)).toBeTruthy();
});

test('when it was and a handle for the reporter go along; what looks like a name is warned of', async () => {
  const { came } = await onPhone();
  write('Glas op de rotonde');
  fireEvent.click(await screen.findByText('Meer: wanneer, en van wie'));
  fireEvent.click(screen.getByRole('radio', { name: 'Kies tijd' }));
  fireEvent.change(screen.getByLabelText('Tijd'), { target: { value: '23:15' } });
  const handle = screen.getByRole('textbox', { name: 'Van wie komt het?' });
  fireEvent.change(handle, { target: { value: 'Kees' } });
  expect(screen.getByRole('alert').textContent).toContain('lijkt op een naam');
  fireEvent.change(handle, { target: { value: 'bewoner 3' } });
  expect(screen.queryByRole('alert')).toBeNull();
  press('Stuur naar de politie');
  await waitFor(() => expect(came[0]?.data).toMatchObject({ reporterRef: 'bewoner 3' }));
});

test('what waits is not brought back over what is being written', async () => {
  const { field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  write('Eerste');
  press('Stuur naar de politie');
  await waitFor(() => expect(box().value).toBe(''));
  write('Tweede');
  fireEvent.click(await screen.findByRole('button', { name: 'Wijzig' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Verstuur of wis eerst wat u nu schrijft.');
  expect(box().value).toBe('Tweede');
  expect(field.outbox.items.get()).toHaveLength(1);
});

test('what may have arrived cannot be changed into a second message; it says why', async () => {
  const { came } = await onPhone(emptyView, () => 'cut');
  write('Antwoord verloren');
  press('Stuur naar de politie');
  await waitFor(() => expect(came).toHaveLength(1));
  await screen.findByText(/^Misschien heeft de politie dit al/);
  expect(screen.queryByRole('button', { name: 'Wijzig' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Haal weg: Antwoord verloren' })).toBeTruthy();
});

test('after the end nothing is brought back into a box that is not there', async () => {
  const { field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  write('Te laat');
  press('Stuur naar de politie');
  await screen.findByRole('button', { name: 'Wijzig' });
  const operation = { ...emptyView.operation, status: 'closed' as const };
  act(() => field.picture.load({ ...emptyView, seq: 2, operation }));
  expect(screen.getByRole('button', { name: 'Niet versturen: Te laat' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Wijzig' })).toBeNull();
});

test('the details stay open when the handle is emptied, and are folded for the next message', async () => {
  const { came } = await onPhone();
  fireEvent.click(await screen.findByText('Meer: wanneer, en van wie'));
  const handle = screen.getByRole('textbox', { name: 'Van wie komt het?' });
  const fold = handle.closest('details');
  fireEvent.change(handle, { target: { value: 'bewoner 3' } });
  await waitFor(() => expect(fold?.open).toBe(true));
  fireEvent.change(handle, { target: { value: '' } });
  expect(fold?.open).toBe(true);
  write('Glas op de rotonde');
  press('Stuur naar de politie');
  await waitFor(() => expect(came).toHaveLength(1));
  await waitFor(() => expect(screen.getByText('Meer: wanneer, en van wie').closest('details')?.open).toBe(false));
});

test('a message that waits can be changed: it comes back into the box and leaves the outbox', async () => {
  const { field, setStatus } = await onPhone();
  act(() => setStatus({ online: false }));
  write('Half');
  press('Stuur naar de politie');
  fireEvent.click(await screen.findByRole('button', { name: 'Wijzig' }));
  await waitFor(() => expect(box().value).toBe('Half'));
  await waitFor(() => expect(field.outbox.items.get()).toEqual([]));
});
