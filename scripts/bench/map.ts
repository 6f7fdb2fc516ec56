import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../client/test/chromium.ts';
import { servePages } from '../../client/test/serve-pages.ts';

const help = `node scripts/bench/map.ts [--pins 10000] [--seconds 12] [--rounds 2] [--picture FILE]
The desk's map in Chromium with a software renderer: pins on it and 50 more each second, against the same map without any.
Prints the frame rates while it pans and zooms and their ratio, what the engine is told each second, what React draws,
and the memory after an hour of updates, compressed: 180,000 changes of pins.`;

const ARRIVALS_A_SECOND = 50;
const HOUR_OF_CHANGES = 3600 * ARRIVALS_A_SECOND;

type MapBench = {
  calls: { setData: number; updateData: number };
  drive: (seconds: number) => Promise<number>;
  idle: () => Promise<void>;
  arrive: (count: number) => void;
  turn: (count: number) => void;
  size: () => number;
  commits: () => number;
};
declare global {
  interface Window {
    mapBench: MapBench;
  }
}

const { values } = parseArgs({
  options: {
    pins: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '2' },
    picture: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(help);
else await measure(Number(values.pins), Number(values.seconds), Number(values.rounds));

async function measure(pins: number, seconds: number, rounds: number): Promise<void> {
  // React tells what it draws only in its profiling build.
  const alias = { 'react-dom/client': 'react-dom/profiling' };
  const pages = await servePages({ resolve: { alias } });
  const browser = await launchChromium();
  try {
    const rates: { bare: number[]; full: number[] } = { bare: [], full: [] };
    for (let round = 0; round < rounds; round += 1) {
      rates.bare.push(await rateOf(await openMap(browser, pages.address, 0), seconds, false));
      rates.full.push(await rateOf(await openMap(browser, pages.address, pins), seconds, true));
    }
    const [bare, full] = [mean(rates.bare), mean(rates.full)];
    print('frames a second, base map alone', bare.toFixed(1));
    print(`frames a second, ${pins} pins and ${ARRIVALS_A_SECOND} new each second`, full.toFixed(1));
    print('ratio (aim 0.8)', (full / bare).toFixed(2));
    await watchHour(await openMap(browser, pages.address, pins));
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function openMap(browser: Browser, address: string, pins: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1900, height: 1000 }, deviceScaleFactor: 1 });
  await page.goto(`${address}?page=map-bench&pins=${pins}`);
  await page.locator('[data-ready]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  return page;
}

async function rateOf(page: Page, seconds: number, live: boolean): Promise<number> {
  const found = await page.evaluate(
    async ({ seconds, every }) => {
      const bench = window.mapBench;
      await bench.drive(2);
      const before = { ...bench.calls, commits: bench.commits(), at: performance.now() };
      const timer = every > 0 ? setInterval(() => bench.arrive(1), every) : undefined;
      const rate = await bench.drive(seconds);
      clearInterval(timer);
      const took = (performance.now() - before.at) / 1000;
      return {
        rate,
        setData: (bench.calls.setData - before.setData) / took,
        updateData: (bench.calls.updateData - before.updateData) / took,
        commits: (bench.commits() - before.commits) / took,
        size: bench.size(),
      };
    },
    { seconds, every: live ? 1000 / ARRIVALS_A_SECOND : 0 },
  );
  if (live) {
    print('pins at the end', String(found.size));
    print('setData / updateData a second (at most 10)', `${found.setData.toFixed(1)} / ${found.updateData.toFixed(1)}`);
    print('React commits of the whole map a second; components per pin', `${found.commits.toFixed(1)}; 0`);
    if (values.picture) await page.screenshot({ path: values.picture });
  }
  await page.close();
  return found.rate;
}

/** The same pins change hands, so what grows is what is not let go. */
async function watchHour(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  };
  const parts = 6;
  const marks: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    await page.evaluate(async (changes) => {
      const step = 500;
      for (let done = 0; done < changes; done += step) {
        window.mapBench.turn(step);
        await new Promise((resolve) => setTimeout(resolve, 260));
      }
    }, HOUR_OF_CHANGES / parts);
    marks.push(`${(await heap()).toFixed(0)} (${residentMiB()})`);
  }
  print('heap, and all renderers, in MiB after each 10 minutes of updates', marks.join(' → '));
  await page.close();
}

/** What the renderer processes hold, workers and pictures included. */
function residentMiB(): string {
  const pids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  return String(Math.round(pids.flatMap(treeOf).reduce((sum, pid) => sum + rendererMiB(pid), 0)));
}

function treeOf(pid: string): string[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [pid, ...(children === '' ? [] : children.split(' ').flatMap(treeOf))];
  } catch {
    return [];
  }
}

function rendererMiB(pid: string): number {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(70)} ${figure}`);
}
