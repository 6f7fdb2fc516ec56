import type { LiveOperation, Operations } from '@nachtwacht/server/operation/live-operation.ts';
import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command, CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { v7 } from 'uuid';

const ADMINS_A_GROUP = 4;
const all = { parts: [{ kind: 'all' as const }], minus: [] };
const coordinator: Actor = { kind: 'staff', id: v7(), role: 'coordinator' };

function command<K extends CommandType>(type: K, data: CommandData<K>): Command {
  return { id: v7(), type, data } as Command;
}

export interface Crowd {
  readonly live: LiveOperation;
  readonly adminIds: readonly string[];
}

/** An operation that is live, with so many admins who joined, four to a group. */
export async function gatherCrowd(operations: Operations, admins: number): Promise<Crowd> {
  const operationId = v7();
  const now = Date.now();
  const [startsAt, endsAt] = [new Date(now - 3_600_000).toISOString(), new Date(now + 36_000_000).toISOString()];
  const plan = { name: 'Meting', municipalities: ['Woerden'], centre: { lng: 4.88, lat: 52.08 }, radiusKm: 8 };
  const create = command('operation.create', {
    ...{ exercise: true, timeZone: 'Europe/Amsterdam', startsAt, endsAt },
    plan: { ...plan, controlRoomPhone: '030 000 0000' },
  });
  must(await operations.create(operationId, create, SYSTEM));
  const live = operations.get(operationId);
  if (!live) throw new Error('the operation could not be made');
  const say = async (actor: Actor, what: Command) => must(await live.submit(what, actor));
  await say(SYSTEM, command('staff.enrol', { staffId: coordinator.id, role: 'coordinator', name: 'Coördinator' }));
  const groups = Array.from({ length: Math.ceil(admins / ADMINS_A_GROUP) }, (_, index) => ({
    ...{ groupId: v7(), number: index + 1, members: 50, name: `Buurt ${index + 1}`, municipality: 'Woerden' },
    ...{ district: 'Wijk', area: null },
  }));
  for (const part of inParts(groups)) await say(coordinator, command('groups.import', { groups: part }));
  const people = Array.from({ length: admins }, (_, index) => ({
    ...{ adminId: v7(), name: `Beheerder ${index + 1}`, phone: null },
    groupIds: [groups[Math.floor(index / ADMINS_A_GROUP)]?.groupId ?? ''],
  }));
  for (const part of inParts(people)) await say(coordinator, command('admins.add', { admins: part }));
  await say(coordinator, command('operation.open', {}));
  const adminIds = people.map(({ adminId }) => adminId);
  const join = (id: string) => say({ kind: 'admin', id }, command('admin.join', { acceptedRules: true, phone: null }));
  for (const part of inParts(adminIds)) await Promise.all(part.map(join));
  return { live, adminIds };
}

/** Held, and ready to be released: what the second reader or five seconds would do. */
export async function holdBroadcast(live: LiveOperation, round: number): Promise<string> {
  const broadcastId = v7();
  const held = command('broadcast.hold', {
    ...{ broadcastId, messageId: null, template: 'description', adminsOnly: false, guardReason: '', point: null },
    title: `Wie ziet deze groep? (${round})`,
    text: 'Dit is een bericht van de politie. Vanwege vernieling bij het station: acht jongeren gooien zwaar vuurwerk naar auto’s. Let op donkere jassen en fatbikes. Niet benaderen. Spoed? Bel 112.',
    ...{ description: null, selection: all, proofGroups: live.state.groups.size },
    previewHash: resolveAudience(live.state, all).hash,
    expiresAt: new Date(Date.now() + 7_200_000).toISOString(),
  });
  must(await live.submit(held, coordinator));
  return broadcastId;
}

export async function release(live: LiveOperation, broadcastId: string): Promise<void> {
  must(await live.submit(command('broadcast.release', { broadcastId }), SYSTEM));
}

function must(ack: { ok: boolean }): void {
  if (!ack.ok) throw new Error(JSON.stringify(ack));
}

function inParts<T>(items: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
