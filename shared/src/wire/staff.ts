import { z } from 'zod';
import { hashText } from '../journal/entry.ts';
import type { StaffRole } from '../operation/actor.ts';
import type { Ack } from './ack.ts';

/** Where a reader stands in the journal. */
export const position = z.strictObject({
  epoch: z.number().int().min(1),
  seq: z.number().int().min(0),
  hash: hashText,
});
export type Position = z.infer<typeof position>;

/** A position that the server signed (Ed25519, base64): proof against a journal that goes backwards. */
export const checkpoint = position.extend({ operation: z.string(), at: z.string(), signature: z.string() });
export type Checkpoint = z.infer<typeof checkpoint>;

export const resumeRequest = z.strictObject({ position: position.nullable(), checkpoint: checkpoint.nullable() });
export type ResumeRequest = z.infer<typeof resumeRequest>;

/** Header text, body text (null where destroyed or not for this reader), hash. */
export type WireEntry = readonly [header: string, body: string | null, hash: string];

export interface SnapshotPacket {
  readonly position: Position;
  /** `stateToJson` text. */
  readonly state: string;
}

export interface EntriesPacket {
  readonly entries: readonly WireEntry[];
}

/** What a desk says of itself: the messages it is busy with (renews their leases) and whether somebody is at the keys. */
export const attendance = z.strictObject({ messageIds: z.array(z.string()).max(10), onDuty: z.boolean() });
export type Attendance = z.infer<typeof attendance>;

export interface PresenceOf {
  readonly staffId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly screens: number;
  readonly onDuty: boolean;
}

export interface Lease {
  readonly messageId: string;
  readonly staffId: string;
  readonly secondsLeft: number;
}

/** Admin ids: all of them at first, then who came and went. */
export interface ComeAndGo {
  readonly all?: readonly string[];
  readonly came?: readonly string[];
  readonly went?: readonly string[];
}

/** Not evidence. Sent at least every BEAT_SECONDS; a part that did not change is left out. */
export interface LivePacket {
  /** Server clock, UTC. */
  readonly at: string;
  readonly head: { readonly epoch: number; readonly seq: number };
  readonly presence?: readonly PresenceOf[];
  readonly leases?: readonly Lease[];
  /** Which admins have a phone connected: all of them at first, then who came and went. */
  readonly reach?: ComeAndGo;
  /** Of which admins a phone can be woken by push, told alike; left out by a server that does not know. */
  readonly wakeable?: ComeAndGo;
  readonly checkpoint?: Checkpoint;
  /** The journal was found to have gone backwards: nothing is written until a new epoch is opened. */
  readonly stopped?: boolean;
}

export const BEAT_SECONDS = 2;
/** A claim returns by itself after so long without attendance, or after its desk is gone. */
export const LEASE_IDLE_SECONDS = 90;
export const LEASE_DISCONNECT_SECONDS = 15;

export interface StaffServerEvents {
  snapshot: (packet: SnapshotPacket) => void;
  entries: (packet: EntriesPacket) => void;
  /** The reader's position contradicts the journal: forget the picture, a snapshot follows. */
  resync: (packet: { reason: 'contradiction' | 'epoch' }) => void;
  live: (packet: LivePacket) => void;
  /** The server runs another build than this page. */
  outdated: (packet: { build: string }) => void;
}

export interface StaffClientEvents {
  command: (envelope: unknown, ack: (answer: Ack) => void) => void;
  resume: (request: unknown, ack: (answer: { ok: boolean }) => void) => void;
  live: (attendance: unknown) => void;
}
