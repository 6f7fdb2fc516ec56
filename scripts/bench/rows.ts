import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../client/test/chromium.ts';
import { servePages } from '../../client/test/serve-pages.ts';

const help = `node scripts/bench/rows.ts [--rows 5000] [--seconds 6] [--rounds 2] [--arrivals 40] [--picture FILE]
The desk's queue in Chromium with a software renderer: frame times while it scrolls with 50 open messages and with many,
in the same run; and the time from an entry off the socket to the frame that shows its row, with many open.`;

const FEW = 50;
/** So many urgent rows stand in sight, oldest on top; a later one would be painted by nobody. */
const IN_SIGHT = 10;

type RowsBench = { scroll: (seconds: number) => Promise<number[]>; arrive: () => Promise<number> };
declare global {
  interface Window {
    rowsBench: RowsBench;
  }
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '2' },
    arrivals: { type: 'string', default: '40' },
    picture: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(help);
else await measure(Number(values.rows), Number(values.seconds), Number(values.rounds));

async function measure(many: number, seconds: number, rounds: number): Promise<void> {
  const pages = await servePages();
  // Its software WebGL would paint seven frames a second, with few rows or many.
  const browser = await launchChromium({ plain: true });
  try {
    const times: { few: number[]; many: number[] } = { few: [], many: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.few.push(...(await framesOf(browser, pages.address, FEW, seconds)));
      times.many.push(...(await framesOf(browser, pages.address, many, seconds)));
    }
    print(`frame times with ${FEW} rows, mean / median / p95 in ms`, figures(times.few));
    print(`frame times with ${many} rows, mean / median / p95 in ms`, figures(times.many));
    print('ratio of the means (at most 1.2)', (mean(times.many) / mean(times.few)).toFixed(2));
    await watchArrivals(browser, pages.address, many);
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function framesOf(browser: Browser, address: string, rows: number, seconds: number): Promise<number[]> {
  const page = await openDesk(browser, address, rows);
  await page.evaluate(() => window.rowsBench.scroll(1));
  const times = await page.evaluate((each) => window.rowsBench.scroll(each), seconds);
  await page.close();
  return times;
}

async function watchArrivals(browser: Browser, address: string, rows: number): Promise<void> {
  const times: number[] = [];
  while (times.length < Number(values.arrivals)) {
    const page = await openDesk(browser, address, rows);
    // A desk that has been open all evening has shown one before.
    await page.evaluate(() => window.rowsBench.arrive());
    for (let arrival = 1; arrival < IN_SIGHT; arrival += 1)
      times.push(await page.evaluate(() => window.rowsBench.arrive()));
    if (values.picture) await page.screenshot({ path: values.picture });
    await page.close();
  }
  print(`from an entry to its painted row among ${rows}, mean / median / p95 in ms (p95 at most 100)`, figures(times));
}

async function openDesk(browser: Browser, address: string, rows: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 });
  await page.goto(`${address}?page=rows-bench&rows=${rows}`);
  await page.locator('[data-desk-focus] [role="row"]').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  return page;
}

function figures(times: readonly number[]): string {
  return [mean(times), quantile(times, 0.5), quantile(times, 0.95)].map((each) => each.toFixed(1)).join(' / ');
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(78)} ${figure}`);
}
