import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, openDemoNight } from './demo-night.ts';

const MAX_TABS = 80;

const night = openDemoNight({ map: false });

test('a broadcast to everybody, by keyboard alone: proof, hold, undo, again, course, reminder, end', async () => {
  const phone = await night.join('phone-1');
  await phone.getByRole('textbox', { name: 'Wat gebeurt er?' }).fill('Groepje van 8 gooit vuurwerk naar auto’s');
  await phone.getByText('In onze buurt').click();
  await phone.getByText('Zelf gezien').click();
  await phone.getByRole('group', { name: '112 al gebeld?' }).getByText('Nee').click();
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();

  const desk = await night.open('desk-1', DESK);
  const { keyboard } = desk;
  await desk.getByText('Groepje van 8 gooit vuurwerk').first().waitFor();
  await keyboard.press('j');
  await keyboard.press('Enter');
  await desk.getByText('In behandeling bij jou').waitFor();
  await keyboard.press('3');

  // Written, to all groups.
  await tabTo(desk, '#broadcast-behaviour');
  await keyboard.type('gooien zwaar vuurwerk naar auto’s');
  await tabTo(desk, '[data-audience]');
  await tabTo(desk, '[data-audience="all"]', 'Shift+Tab');
  await keyboard.press('Space');

  // Ctrl+Enter leads to the proof that is asked; the right number lets it go.
  const proof = desk.getByLabel(/Typ het aantal groepen/);
  await proof.waitFor();
  await keyboard.press('Control+Enter');
  const groups = /alle (\d+) groepen/.exec((await desk.getByText(/Dit gaat naar alle/).textContent()) ?? '')?.[1];
  await keyboard.type(groups ?? '');
  expect(await proof.inputValue()).toBe(groups);
  await keyboard.press('Control+Enter');
  await desk.getByText(/Gaat zo uit naar/).waitFor();
  await keyboard.press('u');
  await desk.getByText(/Teruggehaald\. Er is niets verzonden/).waitFor();
  expect(await phone.getByRole('article', { name: 'Wie ziet deze groep?' }).count()).toBe(0);

  // Again, and out: the phone has it, the course says so.
  await keyboard.press('Control+Enter');
  const card = phone.getByRole('article', { name: 'Wie ziet deze groep?' });
  await card.waitFor();
  await desk
    .getByText(/1 verstuurd, 1 afgeleverd, 1 geopend/)
    .first()
    .waitFor();
  await phone.getByRole('button', { name: 'Leg dit bericht weg' }).click();
  await card.waitFor({ state: 'detached' });

  // Reminded by name; on the phone it comes back with the question.
  await keyboard.press('r');
  await desk
    .getByRole('group', { name: 'Herinner' })
    .getByText(/Bereikt, nog niet overal gedeeld/)
    .waitFor();
  await keyboard.press('Control+Enter');
  await phone.getByText('De politie vraagt: heeft u dit al gedeeld?').waitFor();
  await desk
    .getByText(/Herinnerd \d\d:\d\d/)
    .first()
    .waitFor();

  await desk.getByRole('group', { name: 'Herinner' }).waitFor({ state: 'detached' });

  // More time.
  await keyboard.press('v');
  await keyboard.press('Control+Enter');
  await card.getByText(/verlengd/).waitFor();
  await desk.getByRole('group', { name: 'Verleng' }).waitFor({ state: 'detached' });

  // The end, with its result for everybody.
  await keyboard.press('e');
  await desk.getByLabel('Wat de beheerders lezen').waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('Twee mensen aangehouden. Dank voor het meekijken.');
  await keyboard.press('Control+Enter');
  await phone.getByText('Twee mensen aangehouden. Dank voor het meekijken.').first().waitFor();
  await desk
    .getByText(/Einde bericht \d\d:\d\d/)
    .first()
    .waitFor();
  await keyboard.press('Escape');
  await desk.getByText('Geen open meldingen').waitFor();
});

/** As a person without a mouse gets there. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached by ${key}`);
}
