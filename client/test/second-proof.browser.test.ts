// @vitest-environment node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admins, command, coordinator, creation, forward } from '../../server/test/operation/evening.ts';
import { type Serving, serve } from '../../server/test/serving.ts';
import { openChromium } from './open-chromium.ts';

// A broadcast to everybody asks for a second person; a red-handed one never does.
const pictures = process.env.PICTURES;
const MAX_TABS = 80;
let evening: Serving;
const chrome = openChromium({ plain: true, map: false });

beforeAll(async () => {
  evening = await serve();
  const { startsAt, endsAt, plan } = creation.data as CommandData<'operation.create'>;
  const revised = { startsAt, endsAt, plan: { ...plan, secondProof: 'person' as const } };
  expect(await evening.submit(coordinator, command('operation.revise', revised))).toBe('ok');
}, 60_000);
afterAll(async () => {
  await evening?.close();
});

async function open(role: StaffRole, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { staffId } = await evening.enrol(role, name);
  const { token } = evening.server.identity.links.issue({ kind: 'sign-in', staffId }, 'start');
  const context = await chrome.browser.newContext({
    ...{ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark', locale: 'nl-NL', reducedMotion: 'reduce' },
    ...{ timezoneId: 'Europe/Amsterdam', ...options },
  });
  if (options.locale?.startsWith('en')) {
    await context.addInitScript(() => localStorage.setItem('nachtwacht.language', 'en'));
  }
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`http://localhost:${evening.server.port}/sign-in#${token}`);
  return page;
}

async function look(page: Page, title: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${title}.png`) });
}

/** As a person without a mouse gets there. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached by ${key}`);
}

async function writeToAll(page: Page, behaviour: string): Promise<void> {
  await tabTo(page, '#broadcast-behaviour');
  await page.keyboard.type(behaviour);
  await tabTo(page, '[data-audience]');
  await tabTo(page, '[data-audience="all"]', 'Shift+Tab');
  await page.keyboard.press('Space');
}

const sent = () => {
  const state = evening.server.operations.get(evening.operationId)?.state;
  return [...(state?.broadcasts.values() ?? [])].map(({ status, confirmedBy, redHanded }) => ({
    ...{ status, confirmed: confirmedBy !== null, redHanded },
  }));
};

test('the writer waits, somebody else reads it and lets it go', async () => {
  expect(await evening.submit(admins[0], forward('Groepje gooit vuurwerk naar auto’s'))).toBe('ok');
  const writer = await open('specialist', 'L. Koster');
  const reader = await open('officer', 'P. Vos', { colorScheme: 'light', locale: 'en-GB' });
  await writer.getByText('Groepje gooit vuurwerk').first().waitFor();
  await writer.keyboard.press('j');
  await writer.keyboard.press('Enter');
  await writer.getByText('In behandeling bij jou').waitFor();
  await writer.keyboard.press('3');
  await writeToAll(writer, 'gooien zwaar vuurwerk naar auto’s');
  await look(writer, 'proof-person-composer');
  await writer.keyboard.press('Control+Enter');
  await writer.getByRole('status').getByText('Wacht op tweede lezer').waitFor();
  expect(sent()).toEqual([{ status: 'held', confirmed: false, redHanded: false }]);
  await look(writer, 'proof-person-waits');

  await reader.getByText(/L\. Koster asks for a second reader/).waitFor();
  await look(reader, 'proof-person-asked');
  await reader.keyboard.press('v');
  await reader
    .getByRole('dialog')
    .getByText(/gooien zwaar vuurwerk/)
    .waitFor();
  await look(reader, 'proof-person-reads');
  await reader.keyboard.press('Control+Enter');
  await writer
    .getByText(/Gaat zo uit naar/)
    .first()
    .waitFor();
  await expect.poll(sent, { timeout: 15_000 }).toEqual([{ status: 'sent', confirmed: true, redHanded: false }]);
  await reader.getByRole('dialog').waitFor({ state: 'detached' });
});

test('red-handed from the board asks nobody', async () => {
  const board = await open('dispatcher', 'H. Jansen');
  await board.getByText('Niets nieuws').waitFor();
  await board.keyboard.press('h');
  await board.getByRole('dialog').waitFor();
  await writeToAll(board, 'drie mannen breken een schuur open');
  await look(board, 'board-red-handed');
  await board.keyboard.press('Control+Enter');
  await board.getByText(/Gaat zo uit naar/).waitFor();
  // Held or just gone: it waits for nobody.
  expect(sent().at(-1)).toMatchObject({ redHanded: true, confirmed: false });
  await look(board, 'board-red-handed-held');
  await expect.poll(() => sent().at(-1)?.status, { timeout: 15_000 }).toBe('sent');
});
