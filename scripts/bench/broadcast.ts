import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Session, Sessions } from '@nachtwacht/server/identity/session.ts';
import { openCheckpoints } from '@nachtwacht/server/journal/checkpoint.ts';
import { openSqliteJournal } from '@nachtwacht/server/journal/sqlite.ts';
import { createLog } from '@nachtwacht/server/log.ts';
import { createOperations } from '@nachtwacht/server/operation/operations.ts';
import { attachSockets } from '@nachtwacht/server/sockets/attach-sockets.ts';
import { toFieldBroadcast } from '@nachtwacht/shared/wire/field-view.ts';
import { FIELD_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import { Server } from 'socket.io';
import { v7 } from 'uuid';
import { gatherCrowd, holdBroadcast, release } from './broadcast/evening.ts';
import { startPhones } from './broadcast/phone-process.ts';

const help = `One broadcast to every admin, beside bare socket.io with the same packet to as many sockets, in turns.

  node scripts/bench/broadcast.ts [--admins 5000] [--rounds 9]

Nachtwacht: from the command that releases it (decided, journaled, durable) to the last phone. Bare: from emit to the last.
Prints the time to last in milliseconds, median of the rounds, and whether each phone got each broadcast exactly once.
`;

const { values } = parseArgs({
  options: {
    admins: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '9' },
    help: { type: 'boolean', default: false },
  },
});
const ORIGIN = 'https://nachtwacht.test';
/** For what follows a broadcast (receipts in one entry) to be over before the next round. */
const SETTLE_MS = 1500;

if (values.help) process.stdout.write(help);
else await bench(Number(values.admins), Number(values.rounds));

async function bench(admins: number, rounds: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'nachtwacht-bench-'));
  const log = createLog('error');
  const journal = openSqliteJournal(join(directory, 'nachtwacht.db'));
  const operations = await createOperations({ journal, checkpoints: await openCheckpoints({ directory, log }), log });
  const { live, adminIds } = await gatherCrowd(operations, admins);
  const sessions = createSessions(live.id, adminIds);
  const [ownServer, bareServer] = [createServer(), createServer()];
  const sockets = attachSockets({
    ...{ httpServer: ownServer, operations, sessions: sessions.book, log, build: 'bench', wallBodies: false },
    isAllowedOrigin: (origin) => origin === ORIGIN,
  });
  const bare = new Server(bareServer, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });
  const bareField = bare.of(FIELD_NAMESPACE);
  const [own, other] = [startPhones(), startPhones()];
  const to = { namespace: FIELD_NAMESPACE, origin: ORIGIN };
  await own.connect({ ...to, port: await listen(ownServer), cookies: sessions.cookies });
  await other.connect({ ...to, port: await listen(bareServer), cookies: adminIds.map(() => 'none=1') });
  await wait(SETTLE_MS);

  const took = { own: [] as number[], bare: [] as number[] };
  const once = { own: true, bare: true };
  for (let round = 1; round <= rounds; round += 1) {
    const broadcastId = await holdBroadcast(live, round);
    await own.expect(`"id":"${broadcastId}"`);
    const ownAll = own.untilAll();
    const ownFrom = performance.timeOrigin + performance.now();
    await release(live, broadcastId);
    took.own.push((await ownAll) - ownFrom);
    await wait(SETTLE_MS);
    once.own &&= (await own.tally()).every((count) => count === 1);

    const known = live.state.broadcasts.get(broadcastId);
    const packet = {
      seq: live.position().seq,
      changes: [{ kind: 'broadcast', broadcast: known && toFieldBroadcast(known) }],
    };
    await other.expect(`"id":"${broadcastId}"`);
    const bareAll = other.untilAll();
    const bareFrom = performance.timeOrigin + performance.now();
    bareField.emit('changes', packet);
    took.bare.push((await bareAll) - bareFrom);
    await wait(SETTLE_MS);
    once.bare &&= (await other.tally()).every((count) => count === 1);
    const line = [took.own, took.bare].map((each) => `${(each.at(-1) ?? 0).toFixed(0)} ms`);
    process.stdout.write(`round ${round}: Nachtwacht ${line[0]}, bare socket.io ${line[1]}\n`);
  }
  const [ownMedian, bareMedian] = [median(took.own), median(took.bare)];
  process.stdout.write(
    `${admins} admins, median of ${rounds} rounds, to the last phone: Nachtwacht ${ownMedian.toFixed(0)} ms, ` +
      `bare socket.io ${bareMedian.toFixed(0)} ms, ${(ownMedian / bareMedian).toFixed(2)} x. ` +
      `Each exactly once: ${once.own ? 'yes' : 'NO'} (bare: ${once.bare ? 'yes' : 'NO'})\n`,
  );
  for (const phones of [own, other]) phones.close();
  sockets.close();
  await bare.close();
  ownServer.close();
  await operations.close();
  rmSync(directory, { recursive: true, force: true });
}

/** A session for each admin, in memory: identity is measured elsewhere. */
function createSessions(operationId: string, adminIds: readonly string[]) {
  const byCookie = new Map<string, Session>(
    adminIds.map((adminId) => {
      const id = v7();
      return [`session=${id}`, { kind: 'admin', id, operationId, adminId }];
    }),
  );
  const book: Sessions = {
    fromCookies: (header) => byCookie.get(header ?? '') ?? null,
    onRevoked: () => () => undefined,
  };
  return { book, cookies: [...byCookie.keys()] };
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', 4096, listening));
  return (server.address() as AddressInfo).port;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
