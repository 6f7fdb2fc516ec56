import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { FieldChange } from '@nachtwacht/shared/wire/field.ts';
import { fieldChanges } from '@nachtwacht/shared/wire/field-changes.ts';
import { ADMINS_A_ROOM } from './limits.ts';

/** One packet and all who get exactly that. */
export interface FieldPacket {
  readonly adminIds: readonly string[] | 'everyone';
  readonly changes: readonly FieldChange[];
}

/**
 * What a batch brings to phones: one packet for each audience that is addressed alike, then one for each admin.
 * The state is that after the batch, so of several changes to one thing the last says all.
 */
export function toFieldPackets(state: State, events: readonly RecordedEvent[]): readonly FieldPacket[] {
  const alike = new Map<readonly string[] | 'everyone', Map<string, FieldChange>>();
  const own = new Map<string, Map<string, FieldChange>>();
  for (const { adminIds, change } of events.flatMap((event) => fieldChanges(state, event))) {
    const only = adminIds !== 'everyone' && adminIds.length === 1 ? adminIds[0] : undefined;
    if (only === undefined) put(alike, adminIds, change);
    else put(own, only, change);
  }
  return [
    ...[...alike].map(([adminIds, changes]) => ({ adminIds, changes: [...changes.values()] })),
    ...[...own].map(([adminId, changes]) => ({ adminIds: [adminId], changes: [...changes.values()] })),
  ];
}

export function toRooms(adminIds: readonly string[]): readonly (readonly string[])[] {
  const rooms: string[][] = [];
  for (let start = 0; start < adminIds.length; start += ADMINS_A_ROOM) {
    rooms.push(adminIds.slice(start, start + ADMINS_A_ROOM));
  }
  return rooms;
}

function put<K>(packets: Map<K, Map<string, FieldChange>>, key: K, change: FieldChange): void {
  const changes = packets.get(key) ?? new Map<string, FieldChange>();
  packets.set(key, changes.set(aboutWhat(change), change));
}

function aboutWhat(change: FieldChange): string {
  switch (change.kind) {
    case 'message':
      return `message ${change.message.id}`;
    case 'broadcast':
      return `broadcast ${change.broadcast.id}`;
    case 'receipt':
      return `receipt ${change.receipt.itemId}`;
    case 'reminder':
      return `reminder ${change.itemId}`;
    default:
      return change.kind;
  }
}
