import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureChromium } from './checks/browser.ts';
import { checkImportRules } from './checks/import-rules.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
// Many tests start servers of their own: what Node compiled for one serves the next.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled');
const scratch = mkdtempSync(join(tmpdir(), 'nachtwacht-test-'));

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

if (process.argv.includes('--help')) {
  console.log('npm test: format, types, import rules, dead code, unit, server and browser tests. No options.');
  process.exit(0);
}

const steps: { name: string; run: () => Count }[] = [
  { name: 'format and lint', run: () => command('biome', ['ci', '--error-on-warnings', '.']) },
  ...['shared', 'server', 'client', 'scripts', 'fixtures'].map((room) => ({
    name: `types of ${room}`,
    // Each checker reads the types of all libraries for itself.
    run: () => command('tsc', ['-p', room, '--checkers', String(Math.min(4, availableParallelism()))]),
  })),
  { name: 'import rules', run: importRules },
  { name: 'dead code', run: () => command('knip', ['--config', 'scripts/checks/knip.json']) },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'server tests', run: () => vitest('server') },
  { name: 'client build', run: () => command('vite', ['build', '--logLevel', 'warn']) },
  { name: 'browser tests', run: () => vitest('browser', { CHROMIUM_PATH: ensureChromium() }) },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const started = performance.now();
  console.log(`\n── ${step.name}`);
  const count = attempt(step.run);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function attempt(run: () => Count): Count {
  try {
    return run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function command(program: string, args: string[]): Count {
  const run = spawnSync(join(bin, program), args, { cwd: root, stdio: 'inherit' });
  return run.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function importRules(): Count {
  const fault = checkImportRules(root);
  if (fault) console.error(fault);
  return fault ? { passed: 0, failed: 1, skipped: 0 } : { passed: 1, failed: 0, skipped: 0 };
}

function vitest(project: string, env: Record<string, string> = {}): Count {
  const report = join(scratch, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(join(bin, 'vitest'), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  );
  const failed = run.status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
