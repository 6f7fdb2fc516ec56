import type { KeyObject } from 'node:crypto';
import { checkEntry, GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import type { EventType, RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { Checkpoint } from '@nachtwacht/shared/wire/staff.ts';
import { z } from 'zod';
import { isSignedBy } from './checkpoint-key.ts';
import type { CommandRow } from './port.ts';

/** Thrown at the first fault; the message is one sentence for whoever checks. */
export class JournalFault extends Error {}

export interface Verified {
  readonly operation: string;
  readonly state: State;
  readonly hash: string;
  readonly entries: number;
  /** Entries whose words were destroyed, as the journal itself says they were. */
  readonly destroyed: number;
  readonly decisions: number;
  readonly checkpoints: number;
  /** Checkpoints of earlier epochs that no longer hold: lost entries for which a new epoch was opened. */
  readonly overtaken: number;
}

export interface Evidence {
  readonly checkpoints: readonly Checkpoint[];
  readonly publicKey: KeyObject | null;
  /** The receipts that make a command take effect once, in the order of their entries. */
  readonly commands: readonly CommandRow[];
}

const decisions: readonly EventType[] = ['dispatch.sent', 'feedback.sent', 'feedback.waived', 'broadcast.sent'];
const headerParts = z.object({ operation: z.string() });

/** Checks every entry of one operation against the one before it, replays it, and holds it against the checkpoints. */
export function verifyJournal(operation: string, entries: Iterable<StoredEntry>, evidence: Evidence): Verified {
  const state = createState();
  const wanted = evidence.checkpoints.filter((checkpoint) => checkpoint.operation === operation);
  const wantedSeqs = new Set(wanted.map((checkpoint) => checkpoint.seq));
  const hashes = new Map<number, string>();
  const bodiless: number[] = [];
  const receipts = createReceiptCheck(evidence.commands);
  let [hash, count, decided, destroyedUpTo] = [GENESIS_HASH, 0, 0, 0];
  for (const entry of entries) {
    const event = verifyEntry(operation, state, hash, entry);
    receipts.check(event, entry.hash);
    hash = entry.hash;
    count += 1;
    if (entry.body === null) bodiless.push(entry.seq);
    if (decisions.includes(event.type)) decided += 1;
    if (event.type === 'operation.destroyed') destroyedUpTo = event.header.bodiesUpTo;
    if (wantedSeqs.has(entry.seq)) hashes.set(entry.seq, entry.hash);
  }
  const early = bodiless.find((seq) => seq > destroyedUpTo);
  if (early !== undefined) {
    throw new JournalFault(`The words of entry ${early} are gone, and no entry says that they were destroyed.`);
  }
  const overtaken = wanted.filter((checkpoint) => verifyCheckpoint(checkpoint, evidence.publicKey, state, hashes));
  receipts.end();
  return {
    ...{ operation, state, hash, entries: count, destroyed: bodiless.length, decisions: decided },
    ...{ checkpoints: wanted.length, overtaken: overtaken.length },
  };
}

/** J4: every entry belongs to the receipt of its command, every receipt to entries: one that is lost or invented would let a command take effect twice, or never. */
function createReceiptCheck(commands: readonly CommandRow[]) {
  let at = 0;
  return {
    check: ({ seq, command, actor }: RecordedEvent, hash: string) => {
      const receipt = commands[at];
      if (!receipt || seq < receipt.firstSeq) throw new JournalFault(`Entry ${seq} has no receipt of its command.`);
      const isLast = seq === receipt.lastSeq;
      if (
        receipt.commandId !== command ||
        receipt.actorId !== `${actor.kind}:${actor.id}` ||
        (isLast && receipt.hash !== hash)
      ) {
        throw new JournalFault(`The receipt of the command of entry ${seq} is not its own.`);
      }
      if (isLast) at += 1;
    },
    end: () => {
      const left = commands[at];
      if (left) throw new JournalFault(`The receipt of a command speaks of entry ${left.lastSeq}, which is not there.`);
    },
  };
}

const chainFaults = {
  gap: 'does not follow the entry before it',
  hash: 'does not fit the hash of the entry before it',
  body: 'holds other words than those that were sealed',
  header: 'has a header that is not its own',
};

function verifyEntry(operation: string, state: State, hash: string, entry: StoredEntry): RecordedEvent {
  const fault = checkEntry(state.seq, hash, entry);
  if (fault) throw new JournalFault(`Entry ${fault.seq} ${chainFaults[fault.fault]}.`);
  try {
    const event = decodeEntry(entry);
    const header = headerParts.parse(JSON.parse(entry.header));
    if (event.seq !== entry.seq || header.operation !== operation) {
      throw new JournalFault(`Entry ${entry.seq} ${chainFaults.header}.`);
    }
    const opens = event.type === 'operation.epochOpened' ? 1 : 0;
    if (event.epoch !== state.epoch + opens || event.at < state.at) {
      throw new JournalFault(`Entry ${entry.seq} steps back in time or out of its epoch.`);
    }
    reduce(state, event);
    return event;
  } catch (error) {
    if (error instanceof JournalFault) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new JournalFault(`Entry ${entry.seq} cannot be replayed: ${why}.`);
  }
}

/** True when the checkpoint no longer holds but a later epoch answered for it. Throws when it proves a loss. */
function verifyCheckpoint(
  checkpoint: Checkpoint,
  publicKey: KeyObject | null,
  { seq, epoch }: State,
  hashes: ReadonlyMap<number, string>,
): boolean {
  const about = `The checkpoint of ${checkpoint.at} at entry ${checkpoint.seq}`;
  if (publicKey && !isSignedBy(publicKey, checkpoint)) throw new JournalFault(`${about} was not signed with this key.`);
  if (hashes.get(checkpoint.seq) === checkpoint.hash) return false;
  if (checkpoint.epoch < epoch) return true;
  throw new JournalFault(
    checkpoint.seq > seq
      ? `${about} is further than the journal, which ends at entry ${seq}: entries were cut off.`
      : `${about} has another hash than the journal: entries were changed.`,
  );
}
