import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, an installed one, else Debian's package (as root), else the download of playwright.
 * Throws a sentence when none can be had: browser tests are never skipped.
 */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && run('apt-get', ['--version'])) {
    console.log('Installing Chromium with apt (once) …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji']);
  }
  const byApt = find();
  if (byApt) return byApt;
  console.log('Downloading a Chromium for playwright (once) …');
  run(process.execPath, [
    new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname,
    'install',
    'chromium',
  ]);
  const downloaded = find();
  if (downloaded) return downloaded;
  throw new Error('No Chromium for the browser tests: install one, or set CHROMIUM_PATH to its program file.');
}

function find(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? wanted : null;
  return (
    installed.find((path) => existsSync(path)) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)
  );
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
