import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../client/test/chromium.ts';
import { type DemoProcess, startDemo } from '../server/test/demo-process.ts';
import { buildClientIfStale } from './demo/build-client.ts';
import { takePhonePath } from './screens/phone-path.ts';

const help = `npm run screens: plays part of the evening and takes the pictures in docs/screens from the real screens.
  --out DIR      another folder
  --phone-path   only the six pictures of one message on the phone`;

const out = process.argv.includes('--out')
  ? (process.argv[process.argv.indexOf('--out') + 1] ?? '')
  : join(import.meta.dirname, '..', 'docs', 'screens');
const wide = { width: 1920, height: 1080 };
const onlyPhonePath = process.argv.includes('--phone-path');
const fourK = { width: 3840, height: 2160 };
const phoneSize = { width: 390, height: 844 };

if (process.argv.includes('--help')) console.log(help);
else await takeAll();

async function takeAll(): Promise<void> {
  buildClientIfStale();
  mkdirSync(out, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'nachtwacht-screens-'));
  const demo = await startDemo(dataDir);
  const browser = await launchChromium();
  if (onlyPhonePath) return takePhonePath(demo, browser, out).finally(() => closeAll(demo, browser, dataDir));
  const evening = spawn(process.execPath, [
    ...[join(import.meta.dirname, 'simulate.ts'), '--server', demo.url, '--data', dataDir],
    ...['--speed', '60', '--from', '23:35', '--quiet'],
  ]);
  try {
    // The walls hang still: a software renderer cannot follow an evening at this pace on so many pixels.
    await takeNight(demo, browser, () => evening.kill());
  } finally {
    evening.kill();
    if (evening.exitCode === null && evening.signalCode === null) await once(evening, 'exit');
    await closeAll(demo, browser, dataDir);
  }
}

async function closeAll(demo: DemoProcess, browser: Browser, dataDir: string): Promise<void> {
  await browser.close();
  await demo.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function takeNight(demo: DemoProcess, browser: Browser, stopEvening: () => void): Promise<void> {
  const open = async (
    host: string,
    viewport: { width: number; height: number },
    colorScheme: 'dark' | 'light' = 'dark',
  ) => {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(demo.links.get(host)?.url ?? '');
    return page;
  };
  const phone = await open('phone-1', phoneSize);
  await phone.getByRole('checkbox').first().waitFor();
  await take(phone, 'phone-join');
  await phone.getByRole('checkbox').first().check();
  await phone.getByRole('button', { name: /Doe mee/ }).click();
  await phone
    .getByRole('textbox', { name: 'Wat gebeurt er?' })
    .fill('Groepje van 8 bij de speeltuin. Ze gooien zwaar vuurwerk naar de glijbaan.');
  await phone.getByText('Zelf gezien').click();
  await take(phone, 'phone-send');
  await phone.getByRole('button', { name: 'Stuur naar de politie' }).click();

  const desk = await open('desk-1', wide);
  await desk.getByRole('tab', { name: /Alle\s*(1[2-9]|[2-9]\d)/ }).waitFor();
  await desk.getByRole('row').nth(3).waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('Enter');
  await desk.getByText('In behandeling bij jou').waitFor();
  await take(desk, 'desk');
  await desk.emulateMedia({ colorScheme: 'light' });
  await take(desk, 'desk-light');
  await desk.emulateMedia({ colorScheme: 'dark' });
  await desk.keyboard.press('1');
  await desk.getByRole('button', { name: 'Stuur inzetverzoek' }).waitFor();
  await take(desk, 'desk-dispatch');
  await desk.keyboard.press('Control+Enter');
  await desk.getByText('Groepje van 8 bij de speeltuin').first().click();
  await desk.keyboard.press('3');
  await desk
    .getByRole('textbox', { name: /Wat doen ze\?/ })
    .fill('gooien zwaar vuurwerk naar spelende kinderen en trekken van wijk naar wijk');
  await desk.getByText(/^Alle \d+$/).click();
  await take(desk, 'desk-broadcast');
  const [all = ''] = /\d+/.exec((await desk.getByText(/^Alle \d+$/).textContent()) ?? '') ?? [];
  await desk.getByLabel(/Typ het aantal groepen/).fill(all);
  await desk.keyboard.press('Control+Enter');
  await phone.getByText('gooien zwaar vuurwerk naar spelende').first().waitFor();
  await take(phone, 'phone-broadcast');
  await desk.keyboard.press('Escape');
  await desk.setViewportSize({ width: 1280, height: 720 });
  await take(desk, 'desk-1280');

  await take(await open('board', wide), 'board', 'Accepteer');
  await desk.close();
  stopEvening();
  await takeWall(await open('wall', fourK));
  const setup = await open('setup', { width: 1440, height: 900 });
  await setup.waitForURL((url) => url.pathname === '/desk');
  await setup.goto(new URL('/setup', setup.url()).href);
  await setup.getByRole('link', { name: 'Jaarwisseling Woerden 2026' }).click();
  await setup.getByText('Beheerders').first().click();
  await take(setup, 'setup', 'Laatst actief');
}

/** Each part of the wall as large as it hangs, and on a panel of half the pixels. */
async function takeWall(wall: Page): Promise<void> {
  await wall.getByText('bijgewerkt').waitFor();
  for (const layout of ['mixed', 'map', 'queue', 'figures'] as const) {
    for (const size of [fourK, wide]) {
      await wall.setViewportSize(size);
      await wall.goto(new URL(`/wall?layout=${layout}`, wall.url()).href);
      const name = layout === 'mixed' ? 'wall' : `wall-${layout}`;
      // So many pixels take a software renderer this long.
      if (layout === 'mixed' || layout === 'map') await wall.waitForTimeout(12_000);
      await take(wall, size === fourK ? name : `${name}-1080`, 'bijgewerkt');
    }
  }
}

/** Waits for a text and for the map to stand still. */
async function take(page: Page, name: string, text?: string): Promise<void> {
  if (text) await page.getByText(text).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  for (const canvas of await page.locator('canvas').all()) {
    await page.locator('[data-ready]', { has: canvas }).waitFor();
  }
  await page.waitForTimeout(3000);
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(`${name}.png`);
}
