import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MockControlRoom, startMockControlRoom } from '../../scripts/control-room/mock.ts';
import { type Chance, createChance } from './operation/seeded.ts';

const KILLS = 200;
/** Evenings side by side, each with its own data: one waits for its moment while another starts. */
const EVENINGS = 5;
const SECRET = 'een-geheim-dat-lang-genoeg-is-om-te-tekenen';

// Under node_modules, where what is not bundled can be found.
const cache = join(import.meta.dirname, '../../node_modules/.cache');
mkdirSync(cache, { recursive: true });
const directory = mkdtempSync(join(cache, 'outbox-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

beforeAll(async () => {
  // One file starts in a fifth of the time of two hundred.
  await build({
    ...{ configFile: false, logLevel: 'error', root: join(import.meta.dirname, '..') },
    build: { ssr: 'test/outbox-worker.ts', outDir: directory, emptyOutDir: false },
    ssr: { noExternal: true, external: ['better-sqlite3', 'pino'] },
  });
});

interface Order {
  readonly messageId: string;
  readonly dispatchId: string;
  readonly forward: string;
  readonly dispatch: string;
}

it(`J3 J4: ${KILLS} kills -9 at any moment lose no dispatch, and double none for who honours the key`, {
  timeout: 300_000,
}, async () => {
  const startedMs = performance.now();
  const evenings = await Promise.all(
    Array.from({ length: EVENINGS }, (_, index) => surviveKills(index, KILLS / EVENINGS)),
  );
  const total = (pick: (evening: (typeof evenings)[number]) => number) =>
    evenings.reduce((sum, each) => sum + pick(each), 0);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${total(({ kills }) => kills)} kills in ${seconds} s: ${total(({ dispatches }) => dispatches)} dispatches,`,
    `${total(({ attempts }) => attempts)} attempts, ${total(({ repeats }) => repeats)} repeats under a known key`,
  );
});

async function surviveKills(index: number, kills: number) {
  const chance = createChance(index + 1);
  const signs = createSigns();
  const room = await startMockControlRoom({
    ...{ port: 0, secret: SECRET, faults: 0.1, random: chance.number, back: null, paceMs: 0, onChange: signs.give },
  });
  const data = join(directory, `evening ${index}`);
  mkdirSync(data);
  const given = { data, url: room.url, secret: SECRET, operation: v7() };
  const done = new Set<string>();
  const orders: Order[] = [];
  const live = (end: (ready: Promise<void>) => Promise<void>) => liveOnce({ given, orders, done, signs, end });
  await live((ready) => ready);

  for (let life = 0; life < kills; life += 1) {
    for (let added = 0; added < 2; added += 1) {
      orders.push({ messageId: v7(), dispatchId: v7(), forward: v7(), dispatch: v7() });
    }
    await live((ready) => untilMoment(chance, signs, ready));
  }
  const acknowledged = done.size;
  await live(() => signs.until(() => done.size === orders.length && room.received.size === orders.length));

  expect(toDispatchIds(room)).toEqual(orders.map(({ dispatchId }) => dispatchId).toSorted());
  // Not all waited for the last, quiet life; how many did depends on the machine.
  expect(acknowledged).toBeGreaterThan(0);
  const { attempts, repeats, forged } = room.figures;
  expect(forged).toBe(0);
  await room.close();
  return { kills, dispatches: orders.length, attempts, repeats };
}

/** One dispatch a key: what is doubled would stand here twice. */
function toDispatchIds({ received }: MockControlRoom): string[] {
  return [...received.values()].map(({ dispatch }) => dispatch.id).toSorted();
}

interface Life {
  readonly given: object;
  readonly orders: readonly Order[];
  readonly done: Set<string>;
  readonly signs: Signs;
  readonly end: (ready: Promise<void>) => Promise<void>;
}

/** One life of the worker: it is told what was not acknowledged yet, and killed when `end` says so. */
async function liveOnce({ given, orders, done, signs, end }: Life): Promise<void> {
  const worker = spawn(process.execPath, [join(directory, 'outbox-worker.js'), JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(worker, 'exit');
  worker.stdin.on('error', () => {});
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: worker.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else done.add(line.slice('done '.length));
      signs.give();
    });
  });
  void ready.then(() => {
    for (const order of orders) if (!done.has(order.dispatchId)) worker.stdin.write(`${JSON.stringify(order)}\n`);
  });
  const ended = await Promise.race([end(ready).then(() => true), gone.then(() => false)]);
  if (!ended) throw new Error(`the worker ended by itself: ${worker.exitCode}`);
  worker.kill('SIGKILL');
  await gone;
}

/** Mostly while it journals and sends, a few signs of life after it is ready; sometimes while it starts. */
async function untilMoment(chance: Chance, signs: Signs, ready: Promise<void>): Promise<void> {
  if (chance.happens(0.15)) return sleep(chance.whole(150));
  await ready;
  if (chance.happens(0.7)) await signs.more(1 + chance.whole(3));
  await sleep(chance.whole(12));
}

interface Signs {
  give(): void;
  /** Resolves after so many more. */
  more(count: number): Promise<void>;
  /** Resolves when it holds; looked at on every sign. */
  until(holds: () => boolean): Promise<void>;
}

function createSigns(): Signs {
  const waiting = new Set<() => void>();
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!holds()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  let given = 0;
  return {
    give: () => {
      given += 1;
      for (const check of waiting) check();
    },
    more: (count) => {
      const wanted = given + count;
      return until(() => given >= wanted);
    },
    until,
  };
}
