import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { z } from 'zod';
import { createControlRoomTarget } from '../src/channels/webhook/control-room-target.ts';
import { openCheckpoints } from '../src/journal/checkpoint.ts';
import { openSqliteJournal } from '../src/journal/sqlite.ts';
import { createLog } from '../src/log.ts';
import type { LiveOperation } from '../src/operation/live-operation.ts';
import { createOperations } from '../src/operation/operations.ts';
import { openOutbox } from '../src/outbox/outbox.ts';
import { dispatch, forward, opening } from './operation/evening.ts';

/**
 * Journal and outbox as a process of its own, for whoever kills it. Each line on standard input names a message and a dispatch, with the ids
 * of their commands; `done` and the dispatch come back when both are acknowledged. `operation` names the evening.
 */
const parts = z.object({ data: z.string(), url: z.url(), secret: z.string(), operation: z.string() });
const order = z.object({ messageId: z.string(), dispatchId: z.string(), forward: z.string(), dispatch: z.string() });

const given = parts.parse(JSON.parse(process.argv[2] ?? ''));
const log = createLog('silent');
const journal = openSqliteJournal(join(given.data, 'nachtwacht.db'));
const checkpoints = await openCheckpoints({ directory: given.data, log });
const operations = await createOperations({ journal, checkpoints, log });
const target = createControlRoomTarget({
  ...{ url: new URL(given.url), secret: given.secret, mock: true, allowInward: true },
  ...{ perSecond: 1000, timeoutMs: 1000 },
});
const outbox = await openOutbox({ dataDir: given.data, journal, operations, targets: [target], log });
const live = operations.get(given.operation) ?? (await open());
outbox.follow(live);
process.stdout.write('ready\n');

const people = toPeople(live);
for await (const line of createInterface({ input: process.stdin })) void carryOut(order.parse(JSON.parse(line)));

async function carryOut(ordered: z.infer<typeof order>): Promise<void> {
  const { messageId, dispatchId } = ordered;
  const message = forward('Bushok', { messageId, groupId: people.groupId });
  const said = [
    await live.submit({ ...message, id: ordered.forward }, people.admin),
    await live.submit({ ...dispatch([messageId], dispatchId), id: ordered.dispatch }, people.specialist),
  ];
  if (said.every(({ ok }) => ok)) process.stdout.write(`done ${dispatchId}\n`);
}

async function open(): Promise<LiveOperation> {
  for (const [actor, command] of opening()) await must(actor, command);
  const opened = operations.get(given.operation);
  if (!opened) throw new Error('the evening could not be made');
  return opened;
}

async function must(actor: Actor, command: Command): Promise<void> {
  const known = operations.get(given.operation);
  const ack: Ack = known
    ? await known.submit(command, actor)
    : await operations.create(given.operation, command, actor);
  if (!ack.ok) throw new Error(`${command.type} is refused`);
}

/** Ids differ from process to process; those in the journal stay. */
function toPeople({ state }: LiveOperation): { admin: Actor; specialist: Actor; groupId: string } {
  const [admin] = state.admins.values();
  const [groupId] = admin?.groupIds ?? [];
  const specialist = [...state.staff.values()].find(({ role }) => role === 'specialist');
  if (!admin || !specialist || groupId === undefined) throw new Error('the evening is empty');
  return {
    admin: { kind: 'admin', id: admin.id },
    specialist: { kind: 'staff', id: specialist.id, role: 'specialist' },
    groupId,
  };
}
