// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../server/test/serving.ts';
import { findViolations } from './axe.ts';
import { openChromium } from './open-chromium.ts';
import { cutParts, doubleText } from './phone-page.ts';

const chrome = openChromium();
let house: Serving;
beforeAll(async () => {
  house = await serve();
});
afterAll(async () => {
  await house?.close();
});

/** The first screen as it stands while nothing else comes in. */
async function openShell(theme: string, language: string) {
  const context = await chrome.browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await context.route(/assets\/phone\/phone-/, (route) => route.abort());
  await page.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('nachtwacht.theme', theme ?? '');
      localStorage.setItem('nachtwacht.language', language ?? '');
    },
    [theme, language],
  );
  await page.goto(`http://phone-1.localhost:${house.server.port}/field`);
  await page.locator('#shell textarea').waitFor();
  return { context, page };
}

test.each([
  ['dark', 'nl', /Spoed|gevaar/],
  ['light', 'nl', /Spoed|gevaar/],
  ['dark', 'en', /Emergency/],
  ['light', 'en', /Emergency/],
] as const)('the first screen, %s, %s, has no violation and fits the width', async (theme, language, words) => {
  const { context, page } = await openShell(theme, language);
  await page.getByText(words).first().waitFor();
  expect(await findViolations(page, { within: '#shell' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const press of await page.locator('#shell :is(a, button, textarea):visible').all()) {
    const box = await press.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  }
  await context.close();
});

test.each(['nl', 'en'])(
  'the first screen with letters twice as large, %s: all of it can be read and pressed',
  async (language) => {
    const { context, page } = await openShell('dark', language);
    await doubleText(page);
    await page.reload();
    const box = page.locator('#shell textarea');
    await box.waitFor();
    expect(await box.evaluate((element) => getComputedStyle(element).fontSize)).toBe('34px');
    await box.fill('Ze bedreigen iemand met een mes');
    await page.locator('#shell-form button').click();
    await page.locator('#shell-urgent').waitFor();
    expect(await cutParts(page)).toEqual([]);
    for (const press of await page.locator('#shell :is(a, button):visible').all()) {
      await press.scrollIntoViewIfNeeded();
      await press.click({ trial: true });
    }
    await context.close();
  },
);
