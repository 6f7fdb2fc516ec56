// @vitest-environment node
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  admins,
  command,
  coordinator,
  creation,
  dispatch,
  forward,
  specialist,
} from '../../server/test/operation/evening.ts';
import { createManualClock, type ManualClock } from '../../server/test/operation/manual-clock.ts';
import { type Serving, serve } from '../../server/test/serving.ts';
import { openChromium } from './open-chromium.ts';

// A board worked by keys alone, at a server whose clock the test moves.
const pictures = process.env.PICTURES;
const faults: string[] = [];
let clock: ManualClock;
let evening: Serving;
const chrome = openChromium({ plain: true, map: false });
let board: Page;

beforeAll(async () => {
  clock = createManualClock(new Date().toISOString());
  evening = await serve({}, clock);
  board = await open('dispatcher', 'H. Jansen');
  await board.getByText('Niets nieuws').waitFor();
}, 60_000);

afterAll(async () => {
  await evening?.close();
  expect(faults).toEqual([]);
});

async function open(role: StaffRole, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { staffId } = await evening.enrol(role, name);
  const { token } = evening.server.identity.links.issue({ kind: 'sign-in', staffId }, 'start');
  const context = await chrome.browser.newContext({
    ...{ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark', locale: 'nl-NL', reducedMotion: 'reduce' },
    ...{ timezoneId: 'Europe/Amsterdam', ...options },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`http://localhost:${evening.server.port}/sign-in#${token}`);
  return page;
}

/** `PICTURES=folder` keeps what it looked like. */
async function look(page: Page, title: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${title}.png`) });
}

async function said(given: ReturnType<typeof command>, by: Actor = specialist): Promise<void> {
  expect(await evening.submit(by, given)).toBe('ok');
}

/** A message of the first group, and a dispatch about it. */
async function asked(summary: string, more: object = {}): Promise<string> {
  const [messageId, dispatchId] = [v7(), v7()];
  expect(await evening.submit(admins[0], forward(summary, { messageId }))).toBe('ok');
  const { data } = dispatch([messageId], dispatchId);
  await said(
    command('dispatch.send', { ...(data as Parameters<typeof command<'dispatch.send'>>[1]), summary, ...more }),
  );
  return dispatchId;
}

const column = (name: string) => board.getByRole('region', { name });
const focused = () => board.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const press = (key: string) => board.keyboard.press(key);
const stateOf = (dispatchId: string) =>
  evening.server.operations.get(evening.operationId)?.state.dispatches.get(dispatchId);

test('by keys alone: accept, the unit, on the way, on scene, information, an outcome of our own', async () => {
  await said(
    command('outcomes.set', { offered: ['checked', 'sent-away', 'other'], own: ['Vuurwerk in beslag genomen'] }),
    coordinator,
  );
  const id = await asked('Groep van 8 gooit zwaar vuurwerk', { kind: 'fireworks' });
  const card = column('Nieuw').getByRole('article', { name: /Groep van 8/ });
  await card.getByText('Overlast van/door / Vuurwerk').waitFor();
  await expect.poll(focused).toContain('Groep van 8');

  await press('a');
  await column('Geaccepteerd')
    .getByRole('article', { name: /Groep van 8/ })
    .waitFor();
  await expect.poll(focused).toContain('Groep van 8');
  await press('Tab');
  while (!(await board.evaluate(() => document.activeElement?.matches('input')))) await press('Tab');
  await board.keyboard.type('118 231');
  await press('Enter');
  await expect.poll(() => stateOf(id)?.content?.reference).toBe('118 231');
  while ((await focused()) !== 'Eenheid') await press('Tab');
  await board.keyboard.type('16.02');
  await press('Enter');
  const moving = column('Aanrijdend').getByRole('article', { name: /Groep van 8/ });
  await moving.getByText('16.02').waitFor();
  await moving.getByText('GMS 118 231').waitFor();

  await said(
    command('dispatch.addInformation', { dispatchId: id, messageIds: [], text: 'Nu met tien, twee met helm' }),
  );
  await moving.getByText('Nu met tien, twee met helm').waitFor();
  await moving.getByText('nieuw', { exact: true }).waitFor();
  await board.getByText('Er is informatie bij gekomen').waitFor();
  await look(board, 'board-information');
  await expect.poll(focused).toContain('Groep van 8');
  await press('t');
  const there = column('Ter plaatse').getByRole('article', { name: /Groep van 8/ });
  await there.waitFor();
  await there.getByText('nieuw', { exact: true }).waitFor({ state: 'detached' });

  await press('s');
  await board.getByRole('menu', { name: 'Wat was de afloop?' }).waitFor();
  await look(board, 'board-outcome');
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await column('Afgesloten').getByRole('heading', { name: 'Vuurwerk in beslag genomen' }).waitFor();
  expect(stateOf(id)).toMatchObject({ step: 'done', outcome: 'other', content: { unit: '16.02' } });
});

test('what is closed gives its focus to the next card', async () => {
  const [first, second] = [await asked('Eerste van twee'), await asked('Tweede van twee')];
  for (const dispatchId of [first, second]) {
    await said(command('dispatch.advance', { dispatchId, step: 'on-scene', unit: '', byDesk: true }));
  }
  const there = column('Ter plaatse').getByRole('article', { name: /van twee/ });
  await expect.poll(() => there.count()).toBe(2);
  while (!(await focused()).includes('Eerste van twee')) await press('ArrowUp').then(() => press('ArrowLeft'));
  await press('s');
  await board.getByRole('menu', { name: 'Wat was de afloop?' }).waitFor();
  await press('1');
  await expect.poll(focused).toContain('Tweede van twee');
  await press('s');
  await press('2');
  await expect.poll(() => stateOf(second)?.step).toBe('done');
});

test('refused with a reason, it stands on top of the desk again', async () => {
  const id = await asked('Dranghek dwars over de weg');
  await column('Nieuw')
    .getByRole('article', { name: /Dranghek/ })
    .waitFor();
  await press('ArrowLeft');
  await expect.poll(focused).toContain('Dranghek');
  await press('w');
  await board.getByRole('menu', { name: 'Waarom wijst u af?' }).waitFor();
  await press('6');
  await board.keyboard.type('Terrein is afgesloten');
  await press('Enter');
  await board.getByText(/Afgewezen .*terrein is afgesloten/).waitFor();
  expect(stateOf(id)).toMatchObject({ step: 'turned-down', turnDownReason: 'other' });
  const state = evening.server.operations.get(evening.operationId)?.state;
  const [messageId = ''] = stateOf(id)?.messageIds ?? [];
  expect(state?.messages.get(messageId)).toMatchObject({ triage: 'open', returned: { reason: 'turned-down' } });
});

test('photos, the text for the notepad and "Gebeld", each by key', async () => {
  await board.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const [messageId, photoId] = [v7(), v7()];
  const text = 'De schuur staat in brand';
  await said(forward(text, { messageId, called112: 'no', photosExpected: 1 }), admins[0]);
  const picture = readFileSync(join(import.meta.dirname, '../../fixtures/pictures/bin-fire.jpg'));
  const place = `/api/operations/${evening.operationId}/photos/${photoId}?message=${messageId}`;
  expect((await evening.admin().send('PUT', place, picture)).status).toBe(201);
  const { data } = dispatch([messageId], v7());
  const content = data as Parameters<typeof command<'dispatch.send'>>[1];
  await said(command('dispatch.send', { ...content, priority: 1, summary: 'Schuur in brand', kind: 'fire-container' }));

  const card = column('Nieuw').getByRole('article', { name: /Schuur in brand/ });
  await card.getByRole('link', { name: /Bel meldkamer/ }).waitFor();
  while (!(await focused()).includes('Schuur')) await press('ArrowLeft');
  await press('c');
  await card.getByText('Gekopieerd').waitFor();
  const copied = await board.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Schuur in brand');
  expect(copied.split('\n').length).toBeGreaterThan(2);

  await card.getByRole('button', { name: /^Vergroot/ }).focus();
  await press('Enter');
  const enlarged = board.getByRole('dialog').getByRole('img');
  await enlarged.waitFor();
  await expect
    .poll(() => enlarged.evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth))
    .toBeGreaterThan(0);
  await look(board, 'board-photo');
  await press('Escape');
  await enlarged.waitFor({ state: 'detached' });

  await press('b');
  await expect.poll(() => board.evaluate(() => document.activeElement?.textContent)).toBe('Gebeld');
  await press('Enter');
  await card.getByText(/H. Jansen belde/).waitFor();
  const state = evening.server.operations.get(evening.operationId)?.state;
  expect(state?.messages.get(messageId)?.phonedIn).not.toBeNull();
  await look(board, 'board-rung');
  await press('a');
  await column('Geaccepteerd')
    .getByRole('article', { name: /Schuur in brand/ })
    .waitFor();
});

test('accepted by nobody: at 60 s the boards and the desk, at 90 s the officer with the numbers to ring', async () => {
  const desk = await open('specialist', 'S. de Wit');
  const officer = await open('officer', 'P. Vos');
  const { data } = creation as unknown as { data: { startsAt: string; endsAt: string; plan: object } };
  const { startsAt, endsAt, plan } = data;
  const revised = { startsAt, endsAt, plan: { ...plan, officerPhone: '06 0000 0112' } };
  await said(command('operation.revise', revised as Parameters<typeof command<'operation.revise'>>[1]), coordinator);
  const id = await asked('Container brandt tegen gevel', { priority: 1, kind: 'fire-container' });
  await column('Nieuw')
    .getByRole('article', { name: /Container/ })
    .waitFor();

  clock.pass(59_999);
  expect(stateOf(id)?.escalations).toEqual([]);
  clock.pass(1);
  await board.getByText('Alle borden luiden: te lang niet geaccepteerd').waitFor();
  const number = stateOf(id)?.number;
  await desk.getByText(`Inzetverzoek ${number} is na`, { exact: false }).waitFor();
  await desk
    .getByRole('link', { name: /Bel meldkamer/ })
    .first()
    .waitFor();
  expect(await desk.getByRole('link', { name: /Bel OvD/ }).count()).toBe(0);
  await look(board, 'board-late');

  clock.pass(30_000);
  const call = officer.getByText(`Officier van dienst: niemand accepteert inzetverzoek ${number}`, { exact: false });
  await call.waitFor();
  const ring = desk.getByRole('link', { name: 'Bel OvD 06 0000 0112' });
  await ring.waitFor();
  expect(await ring.getAttribute('href')).toBe('tel:0600000112');
  await column('Nieuw')
    .getByText(/OvD gewaarschuwd/)
    .waitFor();
  await look(board, 'board-escalated');
  await look(desk, 'desk-escalated');
  await look(officer, 'officer-escalated');

  await desk.getByRole('button', { name: 'Gebeld', exact: true }).first().click();
  await column('Nieuw')
    .getByText(/S. de Wit belde/)
    .waitFor();
  await press('ArrowLeft');
  await expect.poll(focused).toContain('Container');
  await press('a');
  await call.waitFor({ state: 'detached' });
  expect(stateOf(id)?.escalations.map(({ level }) => level)).toEqual(['boards', 'officer']);
  await desk.close();
  await officer.close();
});
