import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const stamp = join(root, 'client', 'dist', '.built-from');
const sources = [
  'client/{src,public}/**/*.*',
  'client/{index,field}.html',
  'scripts/phone/*.ts',
  'shared/src/**/*.{ts,json}',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds the client unless it was built from exactly these sources. Throws when the build fails. */
export function buildClientIfStale(): void {
  const fingerprint = fingerprintSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  console.log('Building the screens (once for each version) …');
  const built = spawnSync(join(root, 'node_modules', '.bin', 'vite'), ['build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The screens could not be built; see the lines above.');
  writeFileSync(stamp, fingerprint);
}

function fingerprintSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, {
    cwd: root,
    exclude: (name) => name.endsWith('.test.ts') || name.endsWith('.test.tsx'),
  }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
