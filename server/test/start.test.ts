import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { temporaryDirectory } from './operation/stage.ts';

const script = join(import.meta.dirname, '../../scripts/serve.ts');
let directory: ReturnType<typeof temporaryDirectory>;
const started: ChildProcess[] = [];
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  directory.remove();
});

function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, DATA_DIR: directory.path, PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function linkOf(child: ReturnType<typeof run>): Promise<URL> {
  for await (const line of createInterface(child.stdout)) {
    const link = /http:\S+\/sign-in#\S+/.exec(line)?.[0];
    if (link) return new URL(link);
  }
  throw new Error('it ended without a link');
}

describe('the settings', () => {
  it.each(['nachtwacht.example', 'https://nachtwacht.example/desk', 'https://a b', '*', 'ftp://nachtwacht.example'])(
    'refuse %s as an origin, with a sentence',
    (origin) => {
      expect(readConfig({ ORIGINS: `https://police.example, ${origin}` })).toEqual({
        sentence: expect.stringMatching(/^Nachtwacht cannot start: ORIGINS is not valid: .*\.$/),
      });
    },
  );

  it('take exact origins, with a slash or without', () => {
    expect(readConfig({ ORIGINS: 'https://police.example/, http://[::1]:4100' })).toHaveProperty('config');
  });
});

describe('npm run serve', () => {
  it('stops with a sentence when a setting is not valid', async () => {
    const child = run({ PORT: 'many' });
    const [told] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([child.exitCode, told]).toEqual([
      1,
      expect.stringMatching(/^Nachtwacht cannot start: PORT is not valid: .*\.\n$/),
    ]);
  });

  it('is empty, lets the first coordinator in by a one-time link, and stops in order', async () => {
    const child = run({});
    const link = await linkOf(child);
    const redeem = () =>
      fetch(new URL('/api/session/redeem', link), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: link.origin },
        body: JSON.stringify({ token: link.hash.slice(1), name: 'Coördinator Visser' }),
      });
    expect(await (await redeem()).json()).toEqual({ home: '/setup' });
    expect((await redeem()).status).toBe(410);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('keeps off data with which another server is working', async () => {
    await linkOf(run({}));
    const second = run({});
    const [told] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    expect([second.exitCode, told]).toEqual([1, expect.stringContaining('another Nachtwacht is working with')]);
  });
});

describe('npm start', () => {
  it('takes its evening along when it is killed', async () => {
    const demo = join(import.meta.dirname, '../../scripts/start.ts');
    const child = spawn(process.execPath, [demo, '--no-build', '--speed', '120'], {
      env: { ...process.env, DATA_DIR: directory.path, PORT: '0', LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    started.push(child);
    const lines = text(child.stdout);
    await eveningPlays();
    child.kill('SIGKILL');
    // The evening holds the same pipe, so the lines end only when both are gone.
    expect(await lines).toContain('The evening plays');
  }, 30_000);
});

/** Resolves once a phone of the evening has sent a message: its book says so. */
async function eveningPlays(): Promise<void> {
  for await (const { filename } of watch(directory.path)) {
    if (filename !== 'exercise-phones.json') continue;
    if (readFileSync(join(directory.path, filename), 'utf8').includes('"done": true')) return;
  }
}
