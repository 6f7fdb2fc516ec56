import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqliteJournal } from '@nachtwacht/server/journal/sqlite.ts';
import { createLog } from '@nachtwacht/server/log.ts';
import { systemClock } from '@nachtwacht/server/operation/clock.ts';
import { openRecord } from '@nachtwacht/server/operation/record.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { v7 } from 'uuid';

const help = `How many messages a second become durable, and how many share a commit.

  node scripts/bench/record.ts [--seconds 5] [--phones 256] [--directory D]

  --seconds    how long to measure (default 5)
  --phones     messages that wait for their acknowledgement at any moment (default 256)
  --directory  where the database stands (default: the system's temporary directory)
`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    phones: { type: 'string', default: '256' },
    directory: { type: 'string', default: tmpdir() },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(help);
else await bench(Number(values.seconds), Number(values.phones), values.directory);

async function bench(seconds: number, phones: number, parent: string): Promise<void> {
  const directory = mkdtempSync(join(parent, 'nachtwacht-bench-'));
  const journal = openSqliteJournal(join(directory, 'bench.db'));
  const log = createLog('error');
  const record = await openRecord({ operation: v7(), journal, log, clock: systemClock, newId: () => v7() });
  const admin: Actor = { kind: 'admin', id: v7() };
  const groupId = v7();
  for (const [actor, command] of opening(admin, groupId)) {
    const ack = await record.submit(command, actor);
    if (!ack.ok) throw new Error(`${command.type}: ${JSON.stringify(ack)}`);
  }

  let batches = 0;
  let entries = 0;
  record.onBatch((batch) => {
    batches += 1;
    entries += batch.entries.length;
  });
  const waits: number[] = [];
  const startedMs = performance.now();
  const phone = async (): Promise<void> => {
    while (performance.now() - startedMs < seconds * 1000) {
      const sentMs = performance.now();
      const ack = await record.submit(forward(groupId), admin);
      if (!ack.ok) throw new Error(JSON.stringify(ack));
      waits.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: phones }, phone));
  const elapsed = (performance.now() - startedMs) / 1000;
  waits.sort((a, b) => a - b);
  const wait = (part: number) => (waits[Math.floor(waits.length * part)] ?? 0).toFixed(1);
  process.stdout.write(
    `${Math.round(entries / elapsed)} durable message.forward a second, ${(entries / batches).toFixed(1)} a commit ` +
      `(${batches} commits, ${phones} phones; acknowledged in ${wait(0.5)} ms, 99 % within ${wait(0.99)} ms)\n`,
  );
  await journal.close();
  rmSync(directory, { recursive: true });
}

function command<K extends CommandType>(type: K, data: CommandData<K>): Command {
  return { id: v7(), type, data } as Command;
}

function opening(admin: Actor, groupId: string): [Actor, Command][] {
  const plan = { name: 'Meting', municipalities: ['Woerden'], centre: { lng: 4.88, lat: 52.08 }, radiusKm: 8 };
  const coordinator: Actor = { kind: 'staff', id: v7(), role: 'coordinator' };
  return [
    [
      SYSTEM,
      command('operation.create', {
        ...{ exercise: true, timeZone: 'Europe/Amsterdam' },
        ...{ startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' },
        plan: { ...plan, controlRoomPhone: '030 000 0000' },
      }),
    ],
    [SYSTEM, command('staff.enrol', { staffId: coordinator.id, role: 'coordinator', name: 'Coördinator Vos' })],
    [
      coordinator,
      command('groups.import', {
        groups: [
          {
            ...{ groupId, number: 1, members: 60, name: 'Molenvliet', municipality: 'Woerden' },
            ...{ district: 'Molenvliet', area: null },
          },
        ],
      }),
    ],
    [
      coordinator,
      command('admins.add', { admins: [{ adminId: admin.id, groupIds: [groupId], name: 'A. de Wit', phone: null }] }),
    ],
    [coordinator, command('operation.open', {})],
    [admin, command('admin.join', { acceptedRules: true, phone: null })],
  ];
}

function forward(groupId: string): Command {
  return command('message.forward', {
    ...{ messageId: v7(), groupId, seenAt: null, source: 'self', called112: 'no', reporterRef: null },
    ...{ photosExpected: 0, broadcastId: null },
    text: 'Bij het bushok aan de Van Lawick van Pabststraat staat een groep jongeren ruiten in te gooien.',
    place: { kind: 'point', lng: 4.8812, lat: 52.0871 },
  });
}
