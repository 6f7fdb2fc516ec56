// @vitest-environment node
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, coordinator } from '../../server/test/operation/evening.ts';
import { createChance } from '../../server/test/operation/seeded.ts';
import { type Serving, serve } from '../../server/test/serving.ts';
import { type BadNetwork, openBadNetwork } from './networks/bad-network.ts';
import { openChromium } from './open-chromium.ts';
import { untilKept, untilWorker } from './phone-page.ts';

const DAY_MS = 86_400_000;
const MESSAGES = 8;

const chrome = openChromium();
let house: Serving;
let network: BadNetwork;
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  network = await openBadNetwork(() => house.server.port, createChance(7));
  house = await serve({ ORIGINS: `http://localhost:${network.port}` });
  context = await chrome.browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nl-NL' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await network.close();
  await house.close();
});

const address = (path: string) => `http://localhost:${network.port}${path}`;
const box = () => page.locator('#root').getByRole('textbox', { name: 'Wat gebeurt er?' });
const state = () => house.server.operations.get(house.operationId)?.state;
const texts = () => [...(state()?.messages.values() ?? [])].map(({ content }) => content?.text);
const sent = Array.from({ length: MESSAGES }, (_, number) => `Melding ${number + 1} van vannacht`);

async function join(): Promise<void> {
  const purpose = { kind: 'admin', operationId: house.operationId, adminId: admins[0].id } as const;
  const { token } = house.server.identity.links.issue(purpose, coordinator.id);
  await page.goto(address(`/join#${token}`));
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Doe mee, zonder wachtwoord' }).click();
  await box().waitFor();
  await untilWorker(page);
  await untilKept(page);
}

async function write(text: string): Promise<void> {
  await box().fill(text);
  await page.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.waitForFunction(() => document.querySelector('#root textarea')?.textContent === '');
}

/** Until all that was written stands at the police, each once and in order. */
async function untilAllArrived(): Promise<void> {
  for (const until = Date.now() + 60_000; texts().length < MESSAGES && Date.now() < until; )
    await page.waitForTimeout(100);
  await page.getByText('Wacht op internet', { exact: true }).waitFor({ state: 'hidden' });
  expect(texts()).toEqual(sent);
}

test('ten in a hundred packets lost: every message arrives once, in order', async () => {
  await join();
  network.weather = { latencyMs: 20, bytesPerSecond: 100_000, stalls: 0.1, stallMs: 300, resets: 0.03 };
  for (const text of sent) await write(text);
  await untilAllArrived();
});

test('behind the sign-in page of somebody’s wifi the page says so, and sends once it is through', async () => {
  await join();
  network.mode = 'portal';
  network.breakAll();
  await page.getByText('Geen verbinding met de politie').first().waitFor();
  for (const text of sent) await write(text);
  await page.getByText('Wacht op internet', { exact: true }).waitFor();
  await page.reload();
  await box().waitFor();
  await page.getByText('Wacht op internet', { exact: true }).waitFor();
  expect(texts()).toEqual([]);
  network.mode = 'through';
  await page.getByRole('button', { name: 'Probeer nu' }).click();
  await untilAllArrived();
  await page.getByText('Geen verbinding met de politie').waitFor({ state: 'hidden' });
});

test('a server that starts again in the middle is told, and loses and doubles nothing', async () => {
  await join();
  for (const text of sent.slice(0, 3)) await write(text);
  await house.server.close();
  await page.getByText('Geen verbinding met de politie').first().waitFor();
  for (const text of sent.slice(3)) await write(text);
  await house.restart();
  await page
    .getByRole('button', { name: 'Probeer nu' })
    .click()
    .catch(() => undefined);
  await untilAllArrived();
});

test.each([
  ['ahead', DAY_MS],
  ['behind', -DAY_MS],
])('a clock that is a day %s changes no time and loses no message', async (_where, wrongMs) => {
  await page.addInitScript((wrong) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + wrong;
  }, wrongMs);
  await join();
  for (const text of sent) await write(text);
  await untilAllArrived();
  const off = [...(state()?.messages.values() ?? [])].map(({ receivedAt }) => Date.now() - Date.parse(receivedAt));
  expect(Math.max(...off.map(Math.abs))).toBeLessThan(120_000);
});
