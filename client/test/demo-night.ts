import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoProcess, startDemo } from '../../server/test/demo-process.ts';
import { launchChromium } from './chromium.ts';

export const DESK: ViewportSize = { width: 1920, height: 1080 };
const PHONE: ViewportSize = { width: 360, height: 740 };

export interface DemoNight {
  readonly demo: DemoProcess;
  readonly browser: Browser;
  readonly dataDir: string;
  /** Signs a persona of the demonstration in: `desk-1`, `board`, `wall` … */
  open(host: string, viewport: ViewportSize): Promise<Page>;
  /** An admin who accepts the rules and is connected: `phone-1` … */
  join(host: string): Promise<Page>;
}

/** One demonstration and one browser for all tests of a file: each persona has a host name of its own. */
export function openDemoNight({ map = true } = {}): DemoNight {
  const dataDir = mkdtempSync(join(tmpdir(), 'nachtwacht-night-'));
  let demo: DemoProcess;
  let browser: Browser;
  let everybody: BrowserContext;
  const faults: string[] = [];
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(dataDir), launchChromium({ plain: true, map })]);
    everybody = await browser.newContext({
      ...{ colorScheme: 'dark', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(dataDir, { recursive: true, force: true });
    expect(faults, 'errors on a page').toEqual([]);
  });

  const night: DemoNight = {
    dataDir,
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    async open(host, viewport) {
      const page = await everybody.newPage();
      await page.setViewportSize(viewport);
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => faults.push(`${host}: ${error.message}`));
      await page.goto(demo.links.get(host)?.url ?? '');
      return page;
    },
    async join(host) {
      const phone = await night.open(host, PHONE);
      await phone.getByRole('checkbox', { name: /18 of ouder/ }).check();
      await phone.getByRole('button', { name: /Doe mee/ }).click();
      await phone.getByRole('status').getByText('Verbonden').waitFor({ state: 'attached' });
      return phone;
    },
  };
  return night;
}
