// @vitest-environment node
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { DESK } from './demo-night.ts';
import { openChromium } from './open-chromium.ts';

// The map itself is looked at where it is drawn: `map.browser.test.ts`.
const chrome = openChromium({ plain: true, map: false });

const screens = ['board', 'board&empty', 'setup', 'wall', 'wall&offline', 'desk', 'desk&empty', 'desk&offline'];

/** What a desk opens: the keys, and what stands there then. */
const opened = [
  ['a message', ['j'], '[data-desk=queue]'],
  ['dispatch', ['1'], '[data-hotkey-form], form, textarea'],
  ['feedback', ['2'], 'textarea'],
  ['broadcast', ['3'], '#broadcast-behaviour'],
  ['question', ['q'], 'textarea'],
  ['later', ['l'], '[role=group] >> text=15 min'],
  ['palette', ['Control+k'], '[role=dialog]'],
  ['keys', ['?'], '[role=dialog]'],
] as const;

async function show(page: Page, search: string): Promise<void> {
  await page.goto(`${inject('pages')}?page=night&${search}`);
  await page.locator('main').first().waitFor();
}

test.each([
  ['dark', 'nl'],
  ['light', 'en'],
] as const)('no screen of the room breaks a rule of axe: %s, %s', async (theme, lang) => {
  const context = await chrome.browser.newContext({ viewport: DESK, reducedMotion: 'reduce', colorScheme: theme });
  const page = await context.newPage();
  const broken: Record<string, readonly string[]> = {};
  // The watermark of an exercise is no text to read; the ribbon says it.
  const look = async (name: string) => {
    broken[name] = await findViolations(page, { except: ['canvas', '[aria-hidden="true"]'] });
  };
  for (const screen of screens) {
    await show(page, `screen=${screen}&theme=${theme}&lang=${lang}&exercise`);
    await look(screen);
  }
  await show(page, `screen=desk&theme=${theme}&lang=${lang}&night=hints`);
  for (const [name, keys, there] of opened) {
    for (const key of keys) await page.keyboard.press(key);
    await page.locator(there).first().waitFor();
    await look(`desk, ${name}`);
    if (name !== 'a message') await page.keyboard.press('Escape');
  }
  await context.close();
  console.table(Object.fromEntries(Object.entries(broken).map(([name, rules]) => [name, rules.length])));
  expect(Object.entries(broken).flatMap(([name, rules]) => rules.map((rule) => `${name}: ${rule}`))).toEqual([]);
});
