// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createPhone, showPhone } from './phone.tsx';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  await import('../../src/field/Guided.tsx');
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const question = (name: string) => screen.findByRole('heading', { name, level: 1 });

async function startGuided(language: 'nl' | 'en' = 'nl') {
  const phone = await createPhone();
  await showPhone(phone, language);
  fireEvent.click(await screen.findByRole('button', { name: language === 'nl' ? 'Stap voor stap' : 'Step by step' }));
  return phone;
}

test('five questions and a press become a message that one can read', async () => {
  const { came } = await startGuided();
  const first = await question('Wat gebeurt er?');
  await waitFor(() => expect(document.activeElement).toBe(first));
  press('Vuurwerk');
  await question('Is het nog bezig?');
  press('Ja, nu');
  await question('Waar is het?');
  press('In onze buurt');
  await question('Wat ziet u?');
  press('Gooien naar mensen');
  press('5 tot 10 mensen');
  expect(
    within(screen.getByRole('main', { name: 'Wat ziet u?' })).getByText(/mensen: gooien naar mensen\./),
  ).toBeTruthy();
  press('Verder');
  await question('Is 112 al gebeld?');
  press('Nee');
  press('Stuur naar de politie');
  await waitFor(() => expect(came).toHaveLength(1));
  expect(came[0]?.data).toMatchObject({
    ...{ text: 'Vuurwerk, nu bezig. 5 tot 10 mensen: gooien naar mensen.', source: 'self', called112: 'no' },
    place: { kind: 'area' },
  });
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Is 112 al gebeld?' })).toBeNull());
});

test('each question may be skipped, changed afterwards, and left for typing', async () => {
  await startGuided();
  await question('Wat gebeurt er?');
  press('Sla over');
  await question('Is het nog bezig?');
  press('Nee, net gebeurd');
  await question('Waar is het?');
  press('Sla over');
  await question('Wat ziet u?');
  press(/Wijzig: Nog bezig/);
  await question('Is het nog bezig?');
  press('Ja, nu');
  press('Zelf typen');
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gebeurt er?' });
  expect(box.value).toBe('Nu bezig.');
});

test('fire puts 112 first', async () => {
  await startGuided();
  await question('Wat gebeurt er?');
  press(/^Brand of rook/);
  const sheet = await screen.findByRole('alertdialog', { name: 'Bel nu 112' });
  expect(within(sheet).getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112');
});

test('fire that was said to be no emergency, or for which 112 was called, asks no more', async () => {
  await startGuided();
  await question('Wat gebeurt er?');
  press(/^Brand of rook/);
  fireEvent.click(await screen.findByRole('button', { name: 'Het is geen spoed, terug naar mijn melding' }));
  press('Terug');
  await question('Wat gebeurt er?');
  press(/^Brand of rook/);
  await question('Is het nog bezig?');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('a place that is found after another was chosen changes neither the place nor the question', async () => {
  const asked: PositionCallback[] = [];
  const getCurrentPosition = (found: PositionCallback) => void asked.push(found);
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition } });
  const { field } = await startGuided();
  await question('Wat gebeurt er?');
  press('Sla over');
  await question('Is het nog bezig?');
  press('Sla over');
  await question('Waar is het?');
  press('Waar ik nu ben');
  press('In onze buurt');
  await question('Wat ziet u?');
  const coords = { longitude: 4.88, latitude: 52.08, accuracy: 12 };
  await act(async () => asked[0]?.({ coords } as GeolocationPosition));
  expect(field.draft.store.get().place).toEqual({ kind: 'area' });
  expect(screen.getByRole('heading', { name: 'Wat ziet u?', level: 1 })).toBeTruthy();
});

test('what comes in while one taps stays in the text', async () => {
  const { field } = await startGuided();
  await question('Wat gebeurt er?');
  press('Vuurwerk');
  await question('Is het nog bezig?');
  act(() => field.draft.change({ text: 'Vuurwerk.\nGedeeld uit de groep' }));
  press('Nee, net gebeurd');
  await question('Waar is het?');
  expect(field.draft.store.get()).toMatchObject({ text: 'Vuurwerk, net gebeurd.\nGedeeld uit de groep', seen: 'just' });
  press('Terug');
  await question('Is het nog bezig?');
  press('Nee, langer geleden');
  await question('Waar is het?');
  expect(field.draft.store.get().seen).toBeNull();
});

test('in English the questions are English and the message is Dutch', async () => {
  const { field } = await startGuided('en');
  await question('What is happening?');
  press('Something is being wrecked');
  await question('Is it still going on?');
  expect(field.draft.store.get().text).toBe('Iets wordt vernield.');
});
