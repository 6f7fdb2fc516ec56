import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchChromium } from '../../client/test/chromium.ts';
import { servePages } from '../../client/test/serve-pages.ts';

const help = `What a videowall keeps in memory over a night that is played by the hour, day change included.

  node scripts/bench/wall-memory.ts [--hours 12] [--layout mixed]

  --hours   simulated hours, each with 60 messages (default 12)
  --layout  mixed, map, queue or figures (default mixed)
`;

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '12' },
    layout: { type: 'string', default: 'mixed' },
    help: { type: 'boolean', default: false },
  },
});
const answer = z.object({ at: z.string(), messages: z.number() });

if (values.help) process.stdout.write(help);
else await bench(Number(values.hours), values.layout);

async function bench(hours: number, layout: string): Promise<void> {
  const pages = await servePages();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce' });
    await page.goto(`${pages.address}?page=wall&scene=empty&hours&layout=${layout}`);
    await page.locator('main').first().waitFor();
    await playNight(page, hours);
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function playNight(page: Page, hours: number): Promise<void> {
  const measure = await createMeasure(page);
  for (let hour = 1; hour <= hours; hour += 1) {
    const { at, messages } = answer.parse(await page.evaluate('playHour()'));
    const day = await page.locator('header').textContent();
    const { heapMb, nodes, listeners } = await measure();
    process.stdout.write(
      `after ${hour} h (${at.slice(0, 16)}, ${/\d+ \p{L}+$/u.exec(day ?? '')?.[0] ?? '?'}): ${heapMb.toFixed(1)} MB heap, ` +
        `${nodes} nodes, ${listeners} listeners, ${messages} messages\n`,
    );
  }
}

/** What is left after everything that can go has gone. */
async function createMeasure(page: Page): Promise<() => Promise<{ heapMb: number; nodes: number; listeners: number }>> {
  const devtools = await page.context().newCDPSession(page);
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { heapMb: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
  };
}
