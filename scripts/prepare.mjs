// Runs before every npm script on whatever Node there is (>= 20), so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.nachtwacht-installed');
const manifests = [
  'package.json',
  'package-lock.json',
  'shared/package.json',
  'server/package.json',
  'client/package.json',
];

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Nachtwacht needs Node 20 or newer to install itself; this is ${process.version}.`);

if (!isInstalled()) {
  console.log('Installing what Nachtwacht needs (once) …');
  // npm install keeps to the lockfile; npm ci would refuse where a registry lacks packages for other platforms.
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) fail('The installation failed; see the lines above.');
  const node = spawnSync(
    join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    ['--version'],
    {
      encoding: 'utf8',
    },
  );
  if (!node.stdout?.startsWith('v24.'))
    fail('The pinned Node 24 did not install (the npm package `node` runs an install step).');
  // Of what stands there now: npm may have written the lockfile in its own words.
  writeFileSync(stamp, fingerprint());
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const manifest of manifests) hash.update(readFileSync(join(root, manifest)));
  return hash.digest('hex');
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
