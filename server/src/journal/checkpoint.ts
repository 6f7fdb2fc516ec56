import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkpoint, Position } from '@nachtwacht/shared/wire/staff.ts';
import type { Log } from '../log.ts';
import { type CheckpointFile, openCheckpointFile, readCheckpointFile } from './checkpoint-file.ts';
import { openCheckpointKey } from './checkpoint-key.ts';

export const CHECKPOINT_FILE = 'checkpoints.jsonl';

/** Evidence outside the database: signed positions that prove that a journal went backwards (J7). */
export interface Checkpoints {
  /** The furthest checkpoint of the operation that this server signed, on disk. */
  latest(operation: string): Checkpoint | null;
  /** Signs the position; resolves when the checkpoint is on disk. */
  sign(operation: string, position: Position, at: string): Promise<Checkpoint>;
  /** Keeps a checkpoint of ours that came from elsewhere, such as from a desk. */
  keep(checkpoint: Checkpoint): Promise<void>;
  isOurs(checkpoint: Checkpoint): boolean;
  close(): Promise<void>;
}

export interface CheckpointPlaces {
  /** Where the key and the file stand: beside the database. */
  readonly directory: string;
  /** A second file, best on another disk. */
  readonly copy?: string | undefined;
  readonly log: Log;
}

export async function openCheckpoints({ directory, copy, log }: CheckpointPlaces): Promise<Checkpoints> {
  mkdirSync(directory, { recursive: true });
  const key = openCheckpointKey(directory);
  const latest = new Map<string, Checkpoint>();
  const note = (checkpoint: Checkpoint) => {
    if (isFurther(checkpoint, latest.get(checkpoint.operation))) latest.set(checkpoint.operation, checkpoint);
  };
  const files: CheckpointFile[] = [];
  for (const path of [join(directory, CHECKPOINT_FILE), ...(copy ? [copy] : [])]) {
    const { checkpoints, unreadable } = readCheckpointFile(path);
    const ours = checkpoints.filter(key.isOurs);
    ours.forEach(note);
    const strange = checkpoints.length - ours.length;
    if (unreadable + strange > 0) log.warn({ path, unreadable, strange }, 'checkpoints that cannot be trusted');
    files.push(await openCheckpointFile(path));
  }
  const keep = async (checkpoint: Checkpoint) => {
    await Promise.all(files.map((file) => file.append(checkpoint)));
    note(checkpoint);
  };
  return {
    latest: (operation) => latest.get(operation) ?? null,
    sign: async (operation, { epoch, seq, hash }, at) => {
      const signed = key.sign({ operation, epoch, seq, hash, at });
      await keep(signed);
      return signed;
    },
    keep,
    isOurs: key.isOurs,
    close: async () => {
      await Promise.all(files.map((file) => file.close()));
    },
  };
}

function isFurther(checkpoint: Checkpoint, known: Checkpoint | undefined): boolean {
  if (!known) return true;
  return checkpoint.epoch > known.epoch || (checkpoint.epoch === known.epoch && checkpoint.seq > known.seq);
}

/**
 * True when the checkpoint proves that the journal lost or changed an entry. `hashAt` gives the hash after entry `seq`.
 * What an earlier epoch lost was answered for when the next one was opened.
 */
export function provesLoss(checkpoint: Checkpoint, head: Position, hashAt: string | null): boolean {
  if (checkpoint.epoch !== head.epoch) return checkpoint.epoch > head.epoch;
  return checkpoint.seq > head.seq || hashAt !== checkpoint.hash;
}
