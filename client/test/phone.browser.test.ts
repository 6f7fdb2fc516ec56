// @vitest-environment node
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { admins, command, coordinator } from '../../server/test/operation/evening.ts';
import { type Serving, serve } from '../../server/test/serving.ts';
import { openChromium } from './open-chromium.ts';
import { databases, untilKept, untilWorker } from './phone-page.ts';

/** 50 kbit/s and 800 ms: the busiest network of the year. */
const TWO_G = { offline: false, latency: 800, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };
const picture = join(import.meta.dirname, '..', '..', 'fixtures', 'pictures', 'playground.jpg');

const chrome = openChromium();
let house: Serving;
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  house = await serve();
  context = await chrome.browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nl-NL' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await house.close();
});

const address = (path: string) => `http://phone-1.localhost:${house.server.port}${path}`;
const box = () => page.getByRole('textbox', { name: 'Wat gebeurt er?' });
/** The page itself, not its shell. */
const form = () => page.locator('#root').getByRole('textbox', { name: 'Wat gebeurt er?' });
const texts = () =>
  [...(house.server.operations.get(house.operationId)?.state.messages.values() ?? [])].map(
    ({ content }) => content?.text,
  );

async function join112(): Promise<void> {
  const purpose = { kind: 'admin', operationId: house.operationId, adminId: admins[0].id } as const;
  const { token } = house.server.identity.links.issue(purpose, coordinator.id);
  await page.goto(address(`/join#${token}`));
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Doe mee, zonder wachtwoord' }).click();
  await form().waitFor();
}

async function slowDown(): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', TWO_G);
  return session;
}

test('on 2G the shell stands within 10 s without a cache, within 3 s with one, and sends by itself', async () => {
  await join112();
  await untilWorker(page);
  await untilKept(page);
  const cold = await chrome.browser.newContext({ viewport: { width: 360, height: 640 } });
  const cookies = await context.cookies();
  await cold.addCookies(cookies);
  const first = await cold.newPage();
  const session = await cold.newCDPSession(first);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', TWO_G);
  let from = performance.now();
  await first.goto(address('/field'), { waitUntil: 'commit' });
  await first.locator('#shell').getByRole('button', { name: 'Stuur naar de politie' }).waitFor();
  const coldMs = performance.now() - from;
  await cold.close();

  await slowDown();
  from = performance.now();
  await page.reload({ waitUntil: 'commit' });
  await box().waitFor();
  const cachedMs = performance.now() - from;
  console.log(`2G: shell ${Math.round(coldMs)} ms cold, page ${Math.round(cachedMs)} ms from the phone`);
  expect(coldMs).toBeLessThan(10_000);
  expect(cachedMs).toBeLessThan(3_000);
});

test('the shell keeps a message before anything else has loaded, and brings it by itself', async () => {
  await join112();
  await untilWorker(page);
  await untilKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes('/phone-')) await cache.delete(request);
    }
  });
  await context.route(/assets\/phone\/phone-/, (route) => route.abort());
  await page.reload();
  await page.locator('#shell').getByRole('textbox').fill('Jongeren bij de school');
  await page.locator('#shell').getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.getByText('De politie heeft uw melding ontvangen.').waitFor();
  expect(texts()).toEqual(['Jongeren bij de school']);
});

test('opens without a network with everything it knew, and what is written then goes once', async () => {
  await join112();
  await untilWorker(page);
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  await form().fill('Geen bereik in de tunnel');
  await page.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.getByText('Uw melding wacht op deze telefoon op internet.').waitFor();
  await context.setOffline(false);
  await page.getByRole('list', { name: 'Wat er met uw melding gebeurt' }).first().waitFor();
  expect(texts()).toEqual(['Geen bereik in de tunnel']);
});

test('text and photos that another app shares stand in the form, also when nobody is signed in yet', async () => {
  await join112();
  await untilWorker(page);
  await context.clearCookies();
  await page.evaluate(() => {
    document.body.innerHTML =
      '<form action="/field/share" method="post" enctype="multipart/form-data"><input name="title" value="Buurtapp"><textarea name="text">Harde knal bij de brug</textarea><input type="file" name="photos"></form>';
  });
  await page.locator('input[type=file]').setInputFiles(picture);
  await page.evaluate(() => document.querySelector('form')?.submit());
  await page.getByText('Deze telefoon is niet aangemeld').waitFor();
  await join112();
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Harde knal bij de brug'));
  await page.locator('#root img').first().waitFor();
  expect(await page.locator('#root img').count()).toBe(1);
  expect(texts()).toEqual([]);
});

test('a phone that was closed when its access ended forgets everything as soon as it opens', async () => {
  await join112();
  await untilWorker(page);
  await untilKept(page);
  await page.goto('about:blank');
  expect(await house.submit(coordinator, command('admin.revoke', { adminId: admins[0].id, reason: '' }))).toBe('ok');
  await page.goto(address('/field'));
  await page.getByText('U doet niet meer mee').waitFor();
  while ((await databases(page)) > 0) await page.waitForTimeout(50);
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      kept: Object.keys(localStorage).filter((key) => !/language|theme/.test(key)),
    }));
  await expect.poll(left).toEqual({ caches: [], workers: 0, kept: [] });
});

test.each(['open', 'closed'] as const)('a destroyed operation goes from a phone that is %s', async (at) => {
  await join112();
  await untilWorker(page);
  await untilKept(page);
  if (at === 'closed') await page.goto('about:blank');
  for (const type of ['operation.close', 'operation.destroy'] as const)
    expect(await house.submit(coordinator, command(type, {}))).toBe('ok');
  if (at === 'closed') await page.goto(address('/field'));
  while ((await databases(page)) > 0) await page.waitForTimeout(50);
  const left = await page.evaluate(async () => [
    await caches.keys(),
    Object.keys(localStorage).filter((key) => !/language|theme/.test(key)),
  ]);
  expect(left).toEqual([[], []]);
});

test('a push shows that there is something, in an exercise marked so, and brings what waited', async () => {
  await context.grantPermissions(['notifications'], { origin: new URL(address('/')).origin });
  await join112();
  await untilWorker(page);
  await untilKept(page);
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations.filter(({ scopeURL }) => scopeURL.endsWith('/field'));
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const push = (words: string) =>
    session.send('ServiceWorker.deliverPushMessage', {
      ...{ origin: new URL(address('/')).origin, registrationId },
      data: JSON.stringify({ notification: { title: 'Nachtwacht', body: words, tag: 'een' } }),
    });
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/field');
      return (await registration?.getNotifications())?.map(({ body }) => body) ?? [];
    });
  await context.setOffline(true);
  await form().fill('Geschreven zonder bereik');
  await page.getByRole('button', { name: 'Stuur naar de politie' }).click();
  await page.getByText('Uw melding wacht op deze telefoon op internet.').waitFor();
  await page.goto(address('/icon.svg')).catch(() => undefined);
  await context.setOffline(false);
  await push('OEFENING · Nieuw bericht van de politie');
  while (texts().length === 0) await page.waitForTimeout(50);
  expect(texts()).toEqual(['Geschreven zonder bereik']);
  await page.goto(address('/icon.svg'));
  expect(await shown()).toEqual(['OEFENING · Nieuw bericht van de politie']);
});

test('can be installed', async () => {
  await join112();
  await untilWorker(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors } = await session.send('Page.getAppManifest');
  // A test's browser context counts as a private window.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  expect(errors).toEqual([]);
});
