// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createPhone, showPhone } from './phone.tsx';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  await import('../../src/field/Guided.tsx');
});
afterEach(() => {
  cleanup();
  localStorage.clear();
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

test('in English the questions are English and the message is Dutch', async () => {
  const { field } = await startGuided('en');
  await question('What is happening?');
  press('Something is being wrecked');
  await question('Is it still going on?');
  expect(field.draft.store.get().text).toBe('Iets wordt vernield.');
});
