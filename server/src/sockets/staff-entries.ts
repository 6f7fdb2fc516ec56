import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { snapshotText } from '@nachtwacht/shared/operation/snapshot.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { SnapshotPacket, WireEntry } from '@nachtwacht/shared/wire/staff.ts';
import { z } from 'zod';
import type { LiveOperation } from '../operation/live-operation.ts';

/** With bodies for those who work with them; a wall, where many look, shows none unless configured. */
export type Depth = 'bodies' | 'headers';

const typed = z.object({ type: z.string() });
const personal = /^(message|feedback|dispatch|incident|admins?|note)\./;

/** The text that is hashed and stored is the text that is sent. */
export function toWireEntry({ header, body, hash }: StoredEntry, depth: Depth): WireEntry {
  const keeps = depth === 'bodies' || body === null || !personal.test(typed.parse(JSON.parse(header)).type);
  return [header, keeps ? body : null, hash];
}

/** Whole states as text; the last of each depth is kept, for screens that come back together. */
export function createSnapshots(operation: LiveOperation, now: () => Date = () => new Date()) {
  const kept = new Map<Depth, { state: State; packet: SnapshotPacket }>();
  return (depth: Depth): SnapshotPacket => {
    const { state } = operation;
    const position = operation.position();
    const known = kept.get(depth);
    if (known?.state === state && known.packet.position.hash === position.hash) return known.packet;
    const shown = depth === 'bodies' ? state : withoutPeople(state);
    const packet = { position, state: snapshotText(shown, now().toISOString(), depth === 'bodies') };
    kept.set(depth, { state, packet });
    return packet;
  };
}

function withoutPeople(state: State): State {
  const { admins, dispatches, incidents, notes } = state;
  const bare = { admins: withoutContent(admins), dispatches: withoutContent(dispatches), notes: withoutContent(notes) };
  return { ...state, ...bare, incidents: withoutContent(incidents) };
}

function withoutContent<T extends { content: unknown }>(entities: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...entities].map(([id, entity]) => [id, { ...entity, content: null }]));
}
