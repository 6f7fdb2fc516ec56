import { GENESIS_HASH, sealEntry } from '@nachtwacht/shared/journal/entry.ts';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { encodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import type { Draft } from '@nachtwacht/shared/operation/tables.ts';
import type { WireEntry } from '@nachtwacht/shared/wire/staff.ts';
import { v7 as uuidv7 } from 'uuid';

const OPERATION = uuidv7();
const START = Date.parse('2026-12-31T21:00:00.000Z');

/** A small journal as a screen gets it: one entry a second. */
export function toWire(drafts: readonly Draft[], salt = '00'.repeat(16)): readonly WireEntry[] {
  let hash = GENESIS_HASH;
  return drafts.map((draft, index) => {
    const seq = index + 1;
    const at = new Date(START + seq * 1000).toISOString();
    const stamp = { operation: OPERATION, epoch: 1, seq, at, actor: SYSTEM, command: uuidv7() };
    const { header, body } = encodeEntry(stamp, draft);
    hash = sealEntry(hash, seq, header, body, salt).hash;
    return [header, body, hash];
  });
}

const schedule = { startsAt: '2026-12-31T20:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' };

export const operationCreated: Draft = {
  type: 'operation.created',
  header: { exercise: false, timeZone: 'Europe/Amsterdam', ...schedule },
  body: {
    ...{ name: 'Jaarwisseling Woerden', municipalities: ['Woerden'], controlRoomPhone: '0900-0000' },
    ...{ centre: { lng: 4.88, lat: 52.08 }, radiusKm: 15 },
  },
};

export const operationOpened: Draft = { type: 'operation.opened', header: {}, body: {} };

export function staffEnrolled(name: string, staffId = uuidv7()): Draft {
  return { type: 'staff.enrolled', header: { staffId, role: 'specialist' }, body: { name } };
}
