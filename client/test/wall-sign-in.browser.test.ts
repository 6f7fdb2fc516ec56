// @vitest-environment node
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, openDemoNight } from './demo-night.ts';

const night = openDemoNight({ map: false });
let coordinator: Page;
let wall: Page;

beforeAll(async () => {
  coordinator = await open(night.demo.links.get('setup')?.url ?? '');
  await coordinator.waitForURL((url) => url.pathname === '/desk');
  await coordinator.goto(new URL('/setup', coordinator.url()).href);
  await coordinator.getByRole('link', { name: 'Jaarwisseling Woerden 2026' }).click();
  await coordinator.getByRole('link', { name: 'Mensen en rollen' }).first().click();
  wall = await open(`http://localhost:${night.demo.port}/wall?layout=queue`);
}, 180_000);

afterAll(async () => {
  night.demo?.thaw();
});

async function open(url: string): Promise<Page> {
  const context = await night.browser.newContext({ viewport: DESK, locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  return page;
}

const card = () => coordinator.getByRole('region', { name: 'Videowanden' });

test('a wall without a session shows a code; who types it sees the wall, and the wall says that it is seen', async () => {
  const code = (await wall.getByRole('status', { name: 'Koppelcode' }).textContent()) ?? '';
  expect(code).toMatch(/^\w{4}-\w{4}$/);
  await card().getByRole('button', { name: 'Koppel een wand' }).click();
  await card().getByLabel('Koppelcode').fill(code.toLowerCase().replace('-', ' '));
  await card().getByRole('button', { name: 'Zoek de wand' }).click();
  await card().getByText('wachtrij · 1920 × 1080 beeldpunten').waitFor();
  await wall.getByText('De coördinator bekijkt deze wand').waitFor();
  await card().getByLabel('Naam van de wand').fill('Meldkamer, linksboven');
  await card().getByRole('button', { name: 'Koppel deze wand' }).click();
  await wall.getByRole('heading', { name: 'Wachtrij' }).waitFor();
  await card()
    .getByText(/toont nu · wachtrij/)
    .waitFor();
});

test('a server that answers nothing turns the wall amber, then red, and back when it goes on', async () => {
  const fresh = wall.getByRole('status').filter({ hasText: 'bijgewerkt' });
  await expect.poll(() => fresh.getAttribute('data-health')).toBe('live');
  night.demo.freeze();
  const frozenAt = performance.now();
  await wall.locator('[data-health=amber]').waitFor();
  const amberAfter = (performance.now() - frozenAt) / 1000;
  await wall.getByRole('alert').waitFor();
  const redAfter = (performance.now() - frozenAt) / 1000;
  night.demo.thaw();
  await wall.locator('[data-health=live]').waitFor();
  const liveAfter = (performance.now() - frozenAt) / 1000 - redAfter;
  console.info(
    `amber ${amberAfter.toFixed(1)} s, red ${redAfter.toFixed(1)} s after the freeze (beats come every 2 s); ` +
      `live ${liveAfter.toFixed(1)} s after the thaw`,
  );
});

test('a wall asks the browser to keep the screen awake', async () => {
  await wall.addInitScript(() => {
    const lock = navigator.wakeLock;
    const request = lock.request.bind(lock);
    lock.request = (kind) => {
      document.documentElement.dataset.awake = kind;
      return request(kind);
    };
  });
  await wall.reload();
  await expect.poll(() => wall.locator('html').getAttribute('data-awake')).toBe('screen');
});

test('a revoked wall is cut off at once and shows a code again, by itself', async () => {
  await card().getByRole('button', { name: 'Trek in: Meldkamer, linksboven' }).click();
  await wall.getByRole('status', { name: 'Koppelcode' }).waitFor();
  expect(await card().getByText('Meldkamer, linksboven').count()).toBe(0);
});
