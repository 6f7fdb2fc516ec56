import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningServer } from '@nachtwacht/server/app.ts';
import { runServer } from '@nachtwacht/server/run.ts';
import { buildClientIfStale } from './demo/build-client.ts';
import { personaHosts } from './demo/personas.ts';
import { ensureDemo, issuePersonaLinks } from './demo/seed.ts';
import { checkEvening, readOptions } from './simulate/options.ts';
import { DEFAULT_SCENARIO, phoneBookPath } from './simulate/phone-book.ts';

const help = `npm start -- [options]: the demonstration, an exercise in which New Year's Eve in Woerden comes in.
  --scenario NAME woerden-jaarwisseling or almere (woerden-jaarwisseling)
  --quiet         without the evening: nothing comes in by itself
  --no-build      serve the screens as they were built last
  --speed N       ×1 to ×120 (12)
  --from HH:MM    step into the evening at this hour (21:00)
Settings such as PORT, HOST and DATA_DIR are environment variables; the README lists them.`;

const values = readOptions({
  scenario: { type: 'string', default: DEFAULT_SCENARIO },
  quiet: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
  speed: { type: 'string', default: '12' },
  from: { type: 'string', default: '21:00' },
  help: { type: 'boolean', short: 'h', default: false },
});

if (values.help) {
  console.log(help);
} else {
  checkEvening(values);
  if (!values['no-build']) buildScreens();
  const env: Record<string, string | undefined> = { LOG_LEVEL: 'warn', ...process.env };
  const dataDir = env.DATA_DIR || 'data';
  const isFirstRun = !existsSync(phoneBookPath(dataDir, values.scenario));
  if (isFirstRun) console.log(`Making the demo operation in ${dataDir}/ …`);
  await runServer({ env, demo: { hosts: personaHosts }, onStarted: (server) => present(server, dataDir) });
}

function buildScreens(): void {
  try {
    buildClientIfStale();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function present(server: RunningServer, dataDir: string): Promise<void> {
  const book = await ensureDemo(server, dataDir, values.scenario);
  const links = issuePersonaLinks(server, book);
  const width = Math.max(...links.map(({ title }) => title.length));
  console.log(`\nNachtwacht · OEFENING / EXERCISE · ${server.url}`);
  console.log('Each link signs in once, on a host of its own: open them beside each other in one browser.\n');
  for (const { title, url } of links) console.log(`  ${title.padEnd(width)}  ${url}`);
  console.log(
    values.quiet
      ? '\nQuiet: nothing comes in by itself.\n'
      : `\nThe evening plays from ${values.from} at ×${values.speed}.\n`,
  );
  if (!values.quiet) playEvening(server, dataDir);
}

/** The evening is its own process, as real phones would be. By the channel it notices when this one is gone. */
function playEvening({ url }: RunningServer, dataDir: string): void {
  const args = [
    '--server',
    url,
    '--data',
    dataDir,
    '--scenario',
    values.scenario,
    '--speed',
    values.speed,
    '--from',
    values.from,
    '--quiet',
  ];
  const evening: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'simulate.ts'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.on('exit', () => evening.kill());
}
