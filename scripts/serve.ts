import { parseArgs } from 'node:util';
import type { RunningServer } from '@nachtwacht/server/app.ts';
import { runServer } from '@nachtwacht/server/run.ts';

const help = `npm run serve

Start Nachtwacht voor echt gebruik: leeg, zonder demonstratie. / Starts Nachtwacht for real use: empty, no demo.
Zolang er geen coördinator is, verschijnt een eenmalige link waarmee de eerste zich aanmeldt.
As long as there is no coordinator, a one-time link is printed with which the first one signs in.

Instellen gaat met omgevingsvariabelen (PORT, HOST, DATA_DIR, ORIGINS, …; zie README).
Settings are environment variables (PORT, HOST, DATA_DIR, ORIGINS, …; see README).
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) process.stdout.write(help);
else await runServer({ env: process.env, onStarted: announce });

function announce({ publicUrl, identity }: RunningServer): void {
  process.stdout.write(`\nNachtwacht: ${publicUrl}\n`);
  if (identity.accounts.hasCoordinator()) return;
  const { token, expiresAt } = identity.links.issue({ kind: 'first-coordinator' }, 'start');
  process.stdout.write(
    [
      'Er is nog geen coördinator. Open deze eenmalige link om de eerste te worden:',
      'There is no coordinator yet. Open this one-time link to become the first:',
      `  ${publicUrl}/sign-in#${token}`,
      `  (geldig tot / valid until ${expiresAt})`,
      '',
    ].join('\n'),
  );
}
