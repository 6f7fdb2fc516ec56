import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, openDemoNight } from './demo-night.ts';

const night = openDemoNight({ map: false });

const first = 'Container staat te roken achter de supermarkt';
const second = 'Rook uit een container achter de supermarkt';

test('by keyboard: ask, hear the answer, join, answer all, thank many', async () => {
  const desk = await night.open('desk-1', DESK);
  const phone1 = await night.join('phone-1');
  const phone2 = await night.join('phone-2');
  await desk.getByText('Geen open meldingen').waitFor();
  await write(phone1, first);
  await desk.getByText(first).first().waitFor();
  await write(phone2, second);
  await desk.getByText(second).first().waitFor();

  await askAndHear(desk, phone1);
  await joinBoth(desk);
  await answerAll(desk, phone1, phone2);
  await thankMany(desk, phone1, phone2);
});

/** A standard question by its number; the message waits, the answer brings it back. */
async function askAndHear(desk: Page, phone: Page): Promise<void> {
  await choose(desk, first);
  await desk.keyboard.press('q');
  await desk.getByRole('region', { name: 'Vraag aan de beheerder' }).waitFor();
  await desk.keyboard.press('5');
  await desk.keyboard.press('Control+Enter');
  await phone.getByText('Vraag van de politie').waitFor();
  await desk.getByRole('tab', { name: /Later\s*1/ }).waitFor();

  const box = phone.getByRole('textbox', { name: 'Antwoord aan de politie' });
  await box.fill('Bij de achterdeur, en het rookt nog.');
  await phone.getByRole('button', { name: 'Stuur antwoord' }).click();
  await desk.getByRole('row', { name: /antwoord binnen/ }).waitFor();
  await choose(desk, first);
  const panel = desk.getByRole('region', { name: 'Melding', exact: true });
  await panel.getByText('Bij de achterdeur, en het rookt nog.').first().waitFor();
}

async function joinBoth(desk: Page): Promise<void> {
  await desk.keyboard.press('m');
  const search = desk.getByRole('combobox', { name: /Zoek op nummer/ });
  await search.waitFor();
  await desk.keyboard.type('rook container');
  expect(await search.inputValue()).toBe('rook container');
  await desk.getByRole('region', { name: 'Dit wordt samengevoegd' }).getByText(second).waitFor();
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('heading', { name: /Voorval 1/ }).waitFor();
}

/** The same answer, each in their own thread on their own phone. */
async function answerAll(desk: Page, phone1: Page, phone2: Page): Promise<void> {
  await desk.keyboard.press('2');
  const toAll = desk.getByRole('checkbox', { name: /Aan alle 2 melders van voorval 1/ });
  expect(await toAll.isChecked()).toBe(false);
  await desk.keyboard.press('a');
  expect(await toAll.isChecked()).toBe(true);
  await desk.keyboard.press('3');
  await desk.keyboard.press('Control+Enter');
  for (const phone of [phone1, phone2]) await phone.getByText('Dit is al bij ons bekend.').first().waitFor();
  expect(await phone2.getByText('achterdeur').count()).toBe(0);
  await desk.getByText('Geen open meldingen').waitFor();
}

/** Three messages of noise: marked with one key each, thanked with one. */
async function thankMany(desk: Page, phone1: Page, phone2: Page): Promise<void> {
  await write(phone1, 'Gelukkig nieuwjaar allemaal');
  await write(phone2, 'De beste wensen voor iedereen');
  await desk.getByText('De beste wensen voor iedereen').first().waitFor();
  await desk.keyboard.press('Control+a');
  await desk.getByText('2 gekozen').waitFor();
  await desk.keyboard.press('d');
  for (const phone of [phone1, phone2]) await phone.getByText(/^Dank voor uw melding van \d\d:\d\d/).waitFor();
  await desk.keyboard.press('o');
  await desk.getByText('Iedereen heeft antwoord').waitFor();
}

/** Goes to the row by keys alone. */
async function choose(desk: Page, text: string): Promise<void> {
  const selected = desk.getByRole('row', { selected: true });
  await desk.keyboard.press('Home');
  for (let step = 0; step < 5; step += 1) {
    if ((await selected.textContent())?.includes(text)) return;
    await desk.keyboard.press('j');
  }
  throw new Error(`no row says ${text}`);
}

async function write(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox', { name: 'Wat gebeurt er?' }).fill(text);
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();
}
