// @vitest-environment node

import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openChromium } from './open-chromium.ts';
import { createTinyArchive } from './tiny-archive.ts';

const archive = createTinyArchive();

const chrome = openChromium();
const address = inject('pages');
let page: Page;
let tiles: Server;
let tilesAddress: string;

afterEach(async () => {
  await page.close();
  tiles?.closeAllConnections();
  tiles?.close();
});

/** A tile service of one red tile for every address. */
async function startTiles(): Promise<void> {
  const red = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#c02020' } })
    .png()
    .toBuffer();
  tiles = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'image/png',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
    });
    response.end(red);
  });
  await new Promise<void>((listening) => tiles.listen(0, '127.0.0.1', listening));
  const found = tiles.address();
  tilesAddress = `http://127.0.0.1:${typeof found === 'object' && found ? found.port : 0}`;
}

async function open(query: string): Promise<string[]> {
  page = await chrome.browser.newPage({ viewport: { width: 800, height: 500 }, reducedMotion: 'reduce' });
  const asked: string[] = [];
  await page.route('**/api/basemap.pmtiles', (route) => {
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    asked.push(`${from}-${to}`);
    return route.fulfill({
      status: 206,
      body: archive.subarray(Number(from), Number(to) + 1),
      headers: { ETag: '"1"' },
    });
  });
  await page.goto(`${address}?page=map&empty=1&theme=light&${query}`);
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 });
  return asked;
}

/** What the middle of the map shows: the lake of the archive, the red of the tile service, or something else. */
async function middle(): Promise<'lake' | 'red' | 'other'> {
  const png = await page.screenshot({ clip: { x: 396, y: 246, width: 8, height: 8 } });
  const { r, g, b } = (await sharp(png).stats()).dominant;
  if (r > 150 && g < 70 && b < 70) return 'red';
  return b > 190 && b - r > 20 ? 'lake' : 'other';
}

describe('the base map', () => {
  it('is the local archive where there is one, read in pieces, with its source named', async () => {
    const asked = await open('local=1&lng=4.8&lat=52.09&zoom=9');
    await expect.poll(middle, { timeout: 20_000 }).toBe('lake');
    await page.getByText('© OpenStreetMap').waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked[0]).toBe('0-16383');
  });

  it('is chosen from a menu that says what is there and what is not', async () => {
    await startTiles();
    await open(`local=1&pdok=${encodeURIComponent(tilesAddress)}`);
    await page.getByRole('button', { name: 'Ondergrond kiezen' }).press('Enter');
    expect(await page.getByRole('radio', { name: /Mapbox/ }).isDisabled()).toBe(true);
    await page.getByText('niet ingesteld').waitFor();
    await page.getByRole('radio', { name: /PDOK/ }).check();
    await expect.poll(middle, { timeout: 20_000 }).toBe('red');
    await page.getByText('© Kadaster').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  it('falls back to the schematic one when it is lost, says so, and comes back when asked', async () => {
    await startTiles();
    await open(`pdok=${encodeURIComponent(tilesAddress)}`);
    await expect.poll(middle, { timeout: 20_000 }).toBe('red');
    const { port } = new URL(tilesAddress);
    tiles.closeAllConnections();
    await new Promise((closed) => tiles.close(closed));
    const lostAt = Date.now();
    await page.getByRole('button', { name: 'Inzoomen' }).click();
    await page.getByText('PDOK: geen verbinding').waitFor();
    console.info(`schematic ${Date.now() - lostAt} ms after the loss (aim: within 3000)`);
    await page.getByText('Kaart: schematisch').waitFor();
    await startTiles();
    await new Promise<void>((closed) => tiles.close(() => closed()));
    tiles.listen(Number(port), '127.0.0.1');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText('© Kadaster').waitFor();
    await expect.poll(middle, { timeout: 20_000 }).toBe('red');
  });
});
