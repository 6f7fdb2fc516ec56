// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmptyProcess, startEmpty } from '../../server/test/empty-process.ts';
import { findViolations } from './axe.ts';
import { openChromium } from './open-chromium.ts';

// One coordinator from an empty server to a closed operation, with a phone that joins on the way.
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'operations');
const dataDir = mkdtempSync(join(tmpdir(), 'nachtwacht-setup-'));
const pictures = process.env.PICTURES;
const name = 'Jaarwisseling Woerden 2026';

/** Rows of a long table after the first few say no more about it than those. */
const LIKE_ROWS = 'tbody tr:nth-child(n+9)';

let server: EmptyProcess;
const chrome = openChromium();
let desk: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  server = await startEmpty(dataDir);
  desk = await chrome.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'dark',
  });
  desk.setDefaultTimeout(12_000);
  page = await openPage(desk);
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openPage(context: BrowserContext): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  return opened;
}

/** Looks at the page with axe; `PICTURES=folder` keeps what it looked like. */
async function look(title: string, at: Page = page): Promise<void> {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await at.screenshot({ path: join(pictures, `${title}.png`) });
  }
  expect(await findViolations(at, { except: ['canvas', LIKE_ROWS] }), title).toEqual([]);
  expect(await at.evaluate(sideways), `${title} scrolls sideways`).toEqual([]);
}

function sideways(): string[] {
  const scrolls = (each: Element) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
  return [document.documentElement, ...document.querySelectorAll('main *')]
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && (each.tagName === 'HTML' || scrolls(each)))
    .map((each) => each.textContent.slice(0, 80));
}

const step = (label: string) =>
  page.getByRole('navigation', { name: 'Stappen' }).locator('ol').getByRole('link', { name: label });
const button = (label: string | RegExp) => page.getByRole('button', { name: label });

async function choose(label: string, file: string): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await button(label).click();
  await (await opening).setFiles(file);
}

it('the first coordinator gives a name and a password', async () => {
  await page.goto(server.firstLink);
  await page.getByLabel('Uw naam').fill('M. de Wit');
  await look('first-name');
  await button('Verder').click();
  await page.getByLabel('Wachtwoord').fill('te kort');
  await button('Bewaar en ga verder').click();
  await page.getByText('Minstens 12 tekens; het zijn er 7.').waitFor();
  await look('first-password');
  await page.getByLabel('Wachtwoord').fill('een lantaarn op de toren');
  await page.getByLabel('Nog een keer').fill('een lantaarn op de toren');
  await button('Bewaar en ga verder').click();
  await page.getByText('Nog geen actie').waitFor();
  await look('no-operations');
});

it('makes an operation; every field that is wrong says so', async () => {
  await page.getByRole('link', { name: 'Maak de eerste actie' }).click();
  await button('Maak de actie').click();
  await page.getByText('7 velden vragen aandacht.').waitFor();
  await page.locator('[data-ready]').waitFor();
  await look('new-operation-wrong');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Gemeenten').fill('Woerden, IJsselstein');
  await page.getByLabel('Begin').fill('2026-12-31T20:00');
  await page.getByLabel('Eind').fill('2026-12-31T04:00');
  await page.getByText('Het eind ligt voor het begin.').waitFor();
  await page.getByLabel('Eind').fill('2027-01-01T04:00');
  await page.getByLabel('Breedte (lat)').fill('52.0852');
  await page.getByLabel('Lengte (lng)').fill('4,8833');
  await page.getByLabel('Telefoon meldkamer').fill('030 555 01 12');
  await look('new-operation');
  await button('Maak de actie').click();
  await page.getByRole('heading', { name: 'Buurtgroepen', level: 1 }).waitFor();
});

it('refuses a file with a wrong row as a whole, and imports the file that comes along', async () => {
  const wrong = join(dataDir, 'wrong.csv');
  writeFileSync(
    wrong,
    'number;name;municipality;district;members;admins;area\n1;Kwakel;Woerden;Molenvliet;40;;\n1;;Woerden;Molenvliet;veel;;\n',
  );
  await choose('Importeer groepen', wrong);
  await page.getByRole('alert').getByText('2 dingen kloppen niet.').waitFor();
  expect(await page.getByRole('row').allTextContents()).toEqual([
    'RegelKolomWat er niet klopt',
    '3membersDit is geen getal.',
    '3nameDit mag niet leeg zijn.',
  ]);
  expect(await button(/^Importeer \d/).count()).toBe(0);
  await look('groups-wrong');
  await choose('Kies een ander bestand', join(fixtures, 'groups.csv'));
  await page.getByText('85 groepen, 85 met gebied.').waitFor();
  await look('groups-preview');
  await button('Importeer 85 groepen').click();
  await page.getByText('85 van 85 groepen').waitFor();
  await look('groups');
});

it('loads hotspots and standard texts, and notes a place', async () => {
  await step('Lokale kennis').click();
  await choose('Laad aandachtslocaties', join(fixtures, 'hotspots.csv'));
  await button(/^Laad \d+ aandachtslocaties/).click();
  await page.getByRole('heading', { name: /^Aandachtslocaties \d+$/ }).waitFor();
  await choose('Laad standaardteksten', join(fixtures, 'canned-texts.csv'));
  await page.getByText('Niet gebruikt: textEn.').waitFor();
  await look('texts-preview');
  await button('Vervang alles door 20 teksten').click();
  await page.getByRole('heading', { name: 'Standaardteksten 20' }).waitFor();
  await button('Voeg notitie toe').click();
  await page.getByLabel('Wat moet de desk weten?').fill('Conciërge van de school is er tot 2 uur.');
  await button('Voeg notitie toe').click();
  await page.getByText('Klik eerst de plaats aan op de kaart.').waitFor();
  await page.locator('[data-ready]').waitFor();
  await page.locator('canvas').click({ position: { x: 160, y: 120 } });
  await button('Voeg notitie toe').click();
  await button('Verwijder de notitie: Conciërge van de school is er tot 2 uur.').waitFor();
  await look('knowledge');
});

let staffLink = '';
let phoneLink = '';

it('invites staff by a link that is shown once', async () => {
  await step('Mensen en rollen').click();
  await button('Voeg iemand toe').click();
  await button('Maak aanmeldlink').click();
  await page.getByText('Kies een rol.').waitFor();
  await page.getByLabel('Naam').fill('S. Visser');
  await page.getByLabel('Rol').click();
  await page.getByRole('option', { name: 'Operationeel specialist' }).click();
  await button('Maak aanmeldlink').click();
  const made = page.getByRole('region', { name: 'Aanmeldlink voor S. Visser' });
  staffLink = (await made.locator('code').textContent()) ?? '';
  await page.getByRole('row').filter({ hasText: 'S. Visser' }).getByText('Nog niet').waitFor();
  await look('people');
});

it('adds an admin by hand and invites one and all', async () => {
  await step('Beheerders').click();
  await button('Voeg beheerder toe').click();
  await page.getByLabel('Naam', { exact: true }).fill('J. van Vliet');
  await page.getByLabel('Buurtgroepen', { exact: true }).fill('3, Nergenshuizen');
  await button('Voeg toe').click();
  await page.getByText('Onbekende groep: Nergenshuizen.').waitFor();
  await page.getByLabel('Buurtgroepen', { exact: true }).fill('3, 14');
  await button('Voeg toe').click();
  await button('Nodig uit: J. van Vliet').click();
  phoneLink = (await page.locator('code').first().textContent()) ?? '';
  await page.getByRole('row').filter({ hasText: 'J. van Vliet' }).getByText('Uitgenodigd').waitFor();
  await button(/^Nodig \d+ beheerders uit/).click();
  await page.getByText('1 uitnodiging').waitFor({ state: 'hidden' });
  await look('admins');
});

it('starts with points still open, which stay listed', async () => {
  await step('Starten').click();
  await page.getByRole('main').getByText('Er is geen centralist meldkamer').waitFor();
  await look('start');
  await page.getByRole('main').getByRole('button', { name: 'Start de actie' }).click();
  await page.getByRole('heading', { name: 'Sluiten', level: 1 }).waitFor();
  expect(await page.getByRole('navigation').getByText('Er is geen centralist meldkamer').count()).toBe(1);
});

it('stands in English, in the light and on a large screen too', async () => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await button('English').click();
  const rail = page.getByRole('navigation', { name: 'Steps' }).locator('ol');
  for (const [label, picture] of [
    ['Operation', 'large-plan'],
    ['Groups', 'large-groups'],
    ['Admins', 'large-admins'],
    ['Local knowledge', 'large-knowledge'],
    ['People and roles', 'large-people'],
    ['Close', 'large-close'],
  ] as const) {
    await rail.getByRole('link', { name: label }).click();
    await page.getByRole('heading', { name: label, level: 1 }).waitFor();
    await look(picture);
  }
  await button('Nederlands').click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
});

it('sees the phone join by its link, and the specialist sign in', async () => {
  const phone = await chrome.browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const field = await openPage(phone);
  await field.goto(phoneLink);
  await field.getByText('J. van Vliet').waitFor();
  await field.getByRole('checkbox').check();
  await field.getByRole('button', { name: /mee|akkoord/i }).click();
  await field.waitForURL('**/field');
  const other = await chrome.browser.newContext();
  const specialist = await openPage(other);
  await specialist.goto(staffLink);
  await specialist.waitForURL('**/desk');

  await step('Beheerders').click();
  const row = page.getByRole('row').filter({ hasText: 'J. van Vliet' });
  await row.getByText('Doet mee').waitFor();
  await row.getByText('nu verbonden').waitFor();
  await look('admins-live');
  await step('Mensen en rollen').click();
  await page.getByRole('row').filter({ hasText: 'S. Visser' }).getByText('Nu aangemeld').waitFor();

  await step('Beheerders').click();
  await button('Trek in: J. van Vliet').click();
  await page.getByLabel('Reden (komt in het logboek)').fill('telefoon kwijt');
  await look('revoke');
  await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
  await row.getByText('Ingetrokken').waitFor();
  await phone.close();
  await other.close();
});

it('closes by typing the name; afterwards everything is read only', async () => {
  await step('Sluiten').click();
  await page.getByLabel('Typ de naam van de actie om te sluiten').fill('iets anders');
  await button('Sluit de actie').click();
  await page.getByText(`Dit is niet de naam van de actie: ${name}`).waitFor();
  await look('close');
  await page.getByLabel('Typ de naam van de actie om te sluiten').fill(name);
  await button('Sluit de actie').click();
  await page.getByRole('heading', { name: 'Na afloop', level: 1 }).waitFor();
  await look('after');
  await step('Buurtgroepen').click();
  await page.getByText('85 van 85 groepen').waitFor();
  expect(await button('Importeer groepen').count()).toBe(0);
  await step('Actie').click();
  expect(await page.getByLabel('Naam').isDisabled()).toBe(true);
});

it('destroys the content by typing the name once more; the list still shows that it was', async () => {
  await step('Na afloop').click();
  await page.getByLabel('Typ de naam van de actie om te vernietigen').fill(name);
  await button('Vernietig de inhoud').click();
  await page.getByRole('heading', { name: 'Vernietigd', level: 1 }).waitFor();
  await look('destroyed');
  await page.getByRole('link', { name: 'Nachtwacht' }).click();
  await page.getByRole('cell', { name: 'Vernietigd' }).first().waitFor();
  await look('operations');
});

it('comes back with name and password', async () => {
  await button('Meld af').click();
  await page.getByLabel('Gebruikersnaam').fill('m. de wit');
  await page.getByLabel('Wachtwoord').fill('een lantaarn op de toren');
  await button('Meld aan').click();
  await page.getByRole('heading', { name: 'Acties', level: 1 }).waitFor();
  expect(faults).toEqual([]);
});
