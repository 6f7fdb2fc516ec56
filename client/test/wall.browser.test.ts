// @vitest-environment node
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { LEAST_ARC_MINUTES, toArcMinutes } from '../src/wall/type-scale.ts';
import { openChromium } from './open-chromium.ts';

const chrome = openChromium({ plain: false });
const address = inject('pages');

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

const sizes = [
  [3840, 2160, 2430, 6],
  [1920, 1080, 2430, 6],
] as const;
// Farther away, and a panel of a quarter: the layout with everything on it and the one with most words.
const odd = [
  [3840, 2160, 2430, 9],
  [3840, 2160, 1215, 6],
] as const;
const layouts = { mixed: [...sizes, ...odd], map: sizes, queue: [...sizes, ...odd], figures: sizes } as const;
const each = (['mixed', 'map', 'queue', 'figures'] as const).flatMap((layout) =>
  layouts[layout].map(([width, height, widthMm, distanceM]) => ({ layout, width, height, widthMm, distanceM })),
);

test.each(each)(
  '$layout on $width × $height pixels, $widthMm mm at $distanceM m: every word can be read, nothing scrolls or is cut off',
  async ({ layout, width, height, widthMm, distanceM }) => {
    const page = await chrome.browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(
      `${address}?page=wall&layout=${layout}&scene=hard&exercise&widthMm=${widthMm}&distanceM=${distanceM}`,
    );
    await page.getByText(/bijgewerkt|verbinden/).waitFor({ timeout: 60_000 });
    if (layout === 'mixed' || layout === 'map') {
      await page.locator('[data-ready]').first().waitFor({ timeout: 60_000 });
    }
    const wall = { widthMm, distanceM, widthPx: width };
    const found = await readSizes(page);
    const key = await page
      .getByRole('heading', { name: 'Jaarwisseling' })
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const angle = (px: number) => `${px.toFixed(1)} px, ${toArcMinutes(px, wall).toFixed(1)}'`;
    const [smallest = [0, '']] = found;
    console.info(
      `${layout}, ${width} px on ${widthMm} mm at ${distanceM} m: smallest ${angle(smallest[0])} (${smallest[1]}), key ${angle(key)}`,
    );
    expect(toArcMinutes(smallest[0], wall)).toBeGreaterThanOrEqual(LEAST_ARC_MINUTES - 0.02);
    expect(toArcMinutes(key, wall)).toBeGreaterThan(20);
    expect(await page.evaluate(findCut)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  },
);

/** What lies outside its box, though it should be whole. What wraps out of sight whole is meant. */
function findCut(): string[] {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const cut = scrollHeight > innerHeight || scrollWidth > innerWidth ? ['the page scrolls'] : [];
  const boxes = 'aside, header, main section:not([data-ready]) > div, main [role=group] > div, table, footer';
  for (const box of document.querySelectorAll(boxes)) {
    if (box.querySelector('ul, ol, h2') || box.closest('[data-ready]')) continue;
    if (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2) {
      cut.push(
        `${box.textContent.slice(0, 40)}: ${box.scrollWidth} > ${box.clientWidth}, ${box.scrollHeight} > ${box.clientHeight}`,
      );
    }
  }
  for (const list of document.querySelectorAll('ul')) {
    const { left, right, bottom } = list.getBoundingClientRect();
    for (const row of list.children) {
      const box = row.getBoundingClientRect();
      const shows = box.left < right - 1 && box.left >= left - 1;
      if (shows && box.bottom > bottom + 2) cut.push(`${row.textContent.slice(0, 40)}: below its list`);
    }
  }
  return cut;
}
