// @vitest-environment node
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { findViolations } from './axe.ts';
import { openChromium } from './open-chromium.ts';

vi.setConfig({ testTimeout: 60_000 });

const engines = ['maplibre', 'mapbox'] as const;
const size = { width: 800, height: 560 };

const chrome = openChromium({ plain: false });
const address = inject('pages');
/** One for all, so that the page's files are fetched and compiled once. */
let context: BrowserContext | undefined;
let page: Page;
let faults: string[];

afterEach(async () => {
  await page.close();
});

/** Opens the page, which finds no host but this machine. */
async function openMap(query: string): Promise<Locator> {
  context ??= await chrome.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${address}?page=map&${query}`);
  const map = page.getByRole('region', { name: 'Kaart van de actie' });
  await map.and(page.locator('[data-ready]')).waitFor({ timeout: 30_000 });
  return map;
}

type Area = { x: number; y: number; width: number; height: number };

/** How many clearly different colours the picture of an area holds, decoded by the browser itself. */
async function coloursIn(area: Area): Promise<Record<string, number>> {
  const png = (await page.screenshot({ clip: area })).toString('base64');
  return page.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const pixels = pen?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    const counts: Record<string, number> = {};
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = [pixels[at], pixels[at + 1], pixels[at + 2]].map((part = 0) => part >> 4).join(' ');
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  }, png);
}

function countOf(colours: Record<string, number>, hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) >> 4);
  return colours[parts.join(' ')] ?? 0;
}

const whole: Area = { x: 0, y: 0, ...size };
const middle = { x: size.width / 2, y: size.height / 2 };
const dark = { water: '#12324b', urgent: '#ff6b5e', raised: '#ffb020', label: '#9db0c4' };

async function untilDrawn(hex: string, area: Area, least: number): Promise<void> {
  await expect.poll(async () => countOf(await coloursIn(area), hex), { timeout: 20_000 }).toBeGreaterThan(least);
}

describe.each(engines)('the map drawn by %s, without network', (engine) => {
  it('draws water and names of the schematic map, and says that it is schematic', async () => {
    const map = await openMap(`engine=${engine}&empty=1`);
    await untilDrawn(dark.water, whole, 2000);
    await untilDrawn(dark.label, whole, 80);
    await map.getByText('schematisch').waitFor();
    expect(await findViolations(page, { within: '[aria-label="Kaart van de actie"]', except: ['canvas'] })).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('selects the message whose pin is clicked', async () => {
    const map = await openMap(`engine=${engine}&lng=4.8688&lat=52.0932&zoom=16`);
    const around = { x: middle.x - 40, y: middle.y - 70, width: 80, height: 70 };
    await untilDrawn(dark.urgent, around, 300);
    await page.mouse.click(middle.x, middle.y - 26);
    await expect.poll(() => page.getByLabel('gekozen').textContent()).toBe('fire');
    await map.getByText('Container brandt tegen gevel').waitFor();
    expect(faults).toEqual([]);
  });

  it('gathers messages in a ring that shows how many are raised, and opens it on a click', async () => {
    await openMap(`engine=${engine}&lng=4.8709&lat=52.0761&zoom=14.9`);
    const around = { x: middle.x - 40, y: middle.y - 40, width: 80, height: 80 };
    await untilDrawn(dark.raised, around, 60);
    const ring = countOf(await coloursIn(around), dark.raised);
    await page.mouse.click(middle.x, middle.y);
    const nearby = { x: middle.x - 270, y: middle.y - 270, width: 540, height: 540 };
    await untilDrawn(dark.raised, nearby, ring * 3);
    expect(faults).toEqual([]);
  });

  it('draws a route from stop to stop, and where it was busy', async () => {
    await openMap(`engine=${engine}&routes=1&lng=4.893&lat=52.077&zoom=15`);
    const text = '#e8eef5';
    await untilDrawn(text, { x: middle.x - 200, y: middle.y - 60, width: 400, height: 160 }, 400);
    expect(faults).toEqual([]);
  });

  it('hands over the point that is picked', async () => {
    await openMap(`engine=${engine}&empty=1&pick=1&lng=4.9&lat=52.08&zoom=15`);
    await untilDrawn(dark.label, whole, 20);
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => page.getByLabel('aangewezen').textContent(), { timeout: 10_000 }).toBe('4.9000 52.0800');
    expect(faults).toEqual([]);
  });

  it('lets one draw an area corner by corner', async () => {
    const map = await openMap(`engine=${engine}&empty=1&draw=1&lng=4.87&lat=52.0965&zoom=15`);
    await map.getByText('Klik de hoeken van het gebied aan').waitFor();
    const corners = [
      [400, 250],
      [600, 250],
      [600, 450],
      [400, 450],
      [400, 250],
    ] as const;
    for (const [x, y] of corners) {
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.click(x, y);
    }
    await expect.poll(() => page.getByLabel('hoeken').textContent()).toBe('5');
    await map.getByText('Klik de hoeken van het gebied aan').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('keeps its pins when the theme changes', async () => {
    await openMap(`engine=${engine}&lng=4.8688&lat=52.0932&zoom=16`);
    const around = { x: middle.x - 40, y: middle.y - 70, width: 80, height: 70 };
    await untilDrawn(dark.urgent, around, 300);
    await page.getByRole('button', { name: 'thema' }).dispatchEvent('click');
    await untilDrawn('#bf2323', around, 300);
    expect(faults).toEqual([]);
  });
});

// What the page itself does, whichever engine draws.
describe('the map', () => {
  const [engine] = engines;

  it('opens what is gathered by keyboard too', async () => {
    const map = await openMap(`engine=${engine}&lng=4.8709&lat=52.0761&zoom=14.9`);
    const ring = map.getByRole('button', { name: '7 meldingen bij elkaar, 2 verhoogd' });
    await ring.focus();
    await ring.press('Enter');
    await ring.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('lets one draw a circle from its middle', async () => {
    const map = await openMap(`engine=${engine}&empty=1&draw=1&lng=4.87&lat=52.0965&zoom=15`);
    await map.getByRole('button', { name: 'Cirkel' }).click();
    await map.getByText('Klik het midden aan').waitFor();
    for (const [x, y] of [
      [500, 350],
      [600, 350],
    ] as const) {
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.click(x, y);
    }
    await expect.poll(async () => Number(await page.getByLabel('hoeken').textContent())).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it('zooms with buttons that have a name', async () => {
    const map = await openMap(`engine=${engine}&empty=1&zoom=13`);
    await map.getByText('500 m').waitFor();
    await map.getByRole('button', { name: 'Inzoomen' }).click();
    await map.getByText('200 m').waitFor();
    await map.getByRole('button', { name: 'Uitzoomen' }).click();
    await map.getByText('500 m').waitFor();
    expect(faults).toEqual([]);
  });
});
