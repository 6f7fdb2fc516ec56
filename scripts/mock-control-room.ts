import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startMockControlRoom } from './control-room/mock.ts';

const help = `npm run mock-control-room -- [--port 4110] [--secret S] [--faults 0.3] [--pace 5000] [--server URL --token TOKEN]

Een nagebootst meldkamersysteem: neemt inzetverzoeken aan, controleert de handtekening en meldt de voortgang terug.
A mock of a control-room system: receives dispatches, checks their signature and tells their course back.

--port    waar het luistert / where it listens (4110)
--secret  WEBHOOK_SECRET van de server / of the server (env)
--faults  deel dat misgaat: fouten, stiltes, verbroken verbindingen, dubbele meldingen / the part that goes wrong (0)
--pace    milliseconden per stap / milliseconds per step (5000)
--server  waar de voortgang heen gaat / where its course is told (http://127.0.0.1:4100)
--token   npm run token -- control-room --operation ID --name NAAM; zonder: alleen ontvangen / without: receives only

De server / the server: WEBHOOK_URL=http://127.0.0.1:4110/dispatches WEBHOOK_SECRET=… WEBHOOK_MOCK=true npm start
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4110' },
    secret: { type: 'string', default: process.env.WEBHOOK_SECRET ?? '' },
    faults: { type: 'string', default: '0' },
    pace: { type: 'string', default: '5000' },
    server: { type: 'string', default: 'http://127.0.0.1:4100' },
    token: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const asked = z.object({
  port: z.coerce.number().int().min(0).max(65_535),
  secret: z.string().min(32),
  faults: z.coerce.number().min(0).max(0.9),
  pace: z.coerce.number().int().min(0).max(600_000),
  server: z.url(),
  token: z.string().optional(),
});

if (values.help) process.stdout.write(help);
else await run();

async function run(): Promise<void> {
  const parsed = asked.safeParse(values);
  if (!parsed.success) {
    const told = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('; ');
    process.stderr.write(`Dat klopt niet / not valid: ${told}\n\n${help}`);
    process.exitCode = 1;
    return;
  }
  const { port, secret, faults, pace, server, token } = parsed.data;
  const back = token === undefined ? null : { server, token };
  const told = new Set<string>();
  const room = await startMockControlRoom({
    ...{ port, secret, faults, back, paceMs: pace, random: Math.random },
    onChange: () => {
      for (const [key, { event, dispatch, sequence }] of room.received) {
        if (told.has(key)) continue;
        told.add(key);
        process.stdout.write(`${event} nr ${dispatch.number} (${sequence})\n`);
      }
    },
  });
  process.stdout.write(`Meldkamer (nagebootst / mock): ${room.url}\n`);
  process.on('SIGINT', () => void room.close().then(() => process.exit(0)));
}
