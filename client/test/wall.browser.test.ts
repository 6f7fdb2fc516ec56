// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEAST_ARC_MINUTES, toArcMinutes } from '../src/wall/type-scale.ts';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('./night-page', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'nachtwacht-wall-'));
let server: PreviewServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const vite: InlineConfig = { root, configFile: false, logLevel: 'error', plugins: [react()] };
  await build({ ...vite, build: { outDir, emptyOutDir: true, target: 'es2022', minify: false } });
  server = await preview({ ...vite, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const listening = server.httpServer.address();
  if (!listening || typeof listening === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${listening.port}/`;
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

/** Font sizes of all words on the page with the first words in each, smallest first, as the browser drew them. */
function readSizes(page: Page): Promise<[number, string][]> {
  return page.evaluate(() => {
    const sizes = new Map<number, string>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (words === '' || !element || element.closest('script, style') || element.offsetParent === null) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (!sizes.has(size)) sizes.set(size, words.slice(0, 30));
    }
    return [...sizes].sort((a, b) => a[0] - b[0]);
  });
}

test.each([
  [3840, 2160, 6],
  [1920, 1080, 6],
  [3840, 2160, 9],
])(
  'on %i × %i pixels at %i m every word can be read, and nothing scrolls or is cut off',
  async (width, height, distanceM) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${address}?screen=wall&exercise&distanceM=${distanceM}`);
    await page.locator('[data-ready]').waitFor({ timeout: 60_000 });
    const wall = { widthMm: 2430, distanceM, widthPx: width };
    const sizes = await readSizes(page);
    const key = await page
      .getByRole('heading', { name: 'Wachtrij' })
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const angle = (px: number) => `${px.toFixed(1)} px, ${toArcMinutes(px, wall).toFixed(1)}'`;
    const [smallest = [0, '']] = sizes;
    console.info(`${width} px at ${distanceM} m: smallest ${angle(smallest[0])} (${smallest[1]}), key ${angle(key)}`);
    expect(toArcMinutes(smallest[0], wall)).toBeGreaterThanOrEqual(LEAST_ARC_MINUTES - 0.02);
    expect(toArcMinutes(key, wall)).toBeGreaterThan(20);
    const cut = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      side: [...document.querySelectorAll('aside, header')].some((each) => each.scrollHeight > each.clientHeight + 1),
    }));
    expect(cut).toEqual({ scrolls: false, side: false });
    expect(faults).toEqual([]);
    await page.close();
  },
);
