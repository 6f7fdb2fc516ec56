import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type ChromiumOptions, launchChromium } from './chromium.ts';

/** One browser for all tests of a file. */
export function openChromium(options: ChromiumOptions = { plain: true }): { readonly browser: Browser } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(options);
  }, 60_000);
  afterAll(() => browser?.close());
  return {
    get browser() {
      return browser;
    },
  };
}
