import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const here = import.meta.dirname;
const config = join(here, 'import-rules.cjs');
const rooms = ['shared', 'server', 'client'];

/** Rules that the planted tree breaks on purpose: a check that cannot find them is broken itself. */
const plantedRules = [
  'shared-knows-nobody',
  'client-and-server-never-meet',
  'screens-do-not-know-each-other',
  'ui-and-store-know-no-screen',
];

/** Null when the imports keep to the rules and the planted violations are found; else what is wrong. */
export function checkImportRules(root: string): string | null {
  const planted = cruise(join(here, 'planted'), rooms);
  const missed = plantedRules.filter((rule) => !planted.output.includes(rule));
  if (missed.length > 0)
    return `The import check no longer finds its planted violations: ${missed.join(', ')}\n${planted.output}`;
  const real = cruise(root, ['shared/src', 'server/src', 'client/src', 'scripts', 'fixtures']);
  return real.status === 0 ? null : real.output;
}

function cruise(cwd: string, folders: string[]): { status: number | null; output: string } {
  const bin = join(here, '..', '..', 'node_modules', '.bin', 'depcruise');
  const run = spawnSync(bin, ['--config', config, '--output-type', 'err', ...folders], { cwd, encoding: 'utf8' });
  return { status: run.status, output: run.stdout + run.stderr };
}
