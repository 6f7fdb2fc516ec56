import type { Checkpoint } from '@nachtwacht/shared/wire/staff.ts';
import type { Checkpoints } from '../journal/checkpoint.ts';
import type { Log } from '../log.ts';
import { type Clock, toInstant } from './clock.ts';
import type { OperationRecord } from './record.ts';

const CHECKPOINT_EVERY_MS = 60_000;
const CHECKPOINT_EVERY_ENTRIES = 100;
const CHECKPOINT_PAUSE_MS = 1000;

export interface CheckpointingParts {
  readonly operation: string;
  readonly record: OperationRecord;
  readonly checkpoints: Checkpoints;
  readonly clock: Clock;
  readonly log: Log;
}

/** Signs where the journal stands: every 100 entries or 60 s after an entry, at most once a second, and at the end. */
export interface Checkpointing {
  /** The last one signed in the journal's present epoch. */
  latest(): Checkpoint | null;
  close(): Promise<void>;
}

export function startCheckpointing({ operation, record, checkpoints, clock, log }: CheckpointingParts): Checkpointing {
  let signedAtMs = Number.NEGATIVE_INFINITY;
  let timer: { readonly dueMs: number; cancel(): void } | null = null;
  let signing: Promise<void> | null = null;

  const unsigned = (): number => {
    const { epoch, seq } = record.position();
    const known = checkpoints.latest(operation);
    if (record.stopped) return 0;
    return known?.epoch === epoch ? seq - known.seq : seq;
  };
  const sign = async (): Promise<void> => {
    timer?.cancel();
    timer = null;
    if (unsigned() === 0) return;
    signedAtMs = clock.monotonicMs();
    try {
      await checkpoints.sign(operation, record.position(), toInstant(clock.now()));
    } catch (error) {
      log.error({ operation, err: error }, 'a checkpoint could not be written');
    }
  };
  const signSoon = () => {
    signing ??= sign().finally(() => {
      signing = null;
      plan();
    });
  };
  const plan = () => {
    const entries = unsigned();
    if (signing || entries === 0) return;
    const isNewEpoch = checkpoints.latest(operation)?.epoch !== record.position().epoch;
    const isMany = entries >= CHECKPOINT_EVERY_ENTRIES || isNewEpoch;
    const now = clock.monotonicMs();
    const dueMs = isMany ? Math.max(now, signedAtMs + CHECKPOINT_PAUSE_MS) : now + CHECKPOINT_EVERY_MS;
    if (timer && timer.dueMs <= dueMs) return;
    timer?.cancel();
    timer = { dueMs, cancel: clock.setTimer(dueMs - now, signSoon) };
  };

  plan();
  const stopListening = record.onBatch(plan);
  return {
    latest: () => {
      const known = checkpoints.latest(operation);
      return known?.epoch === record.position().epoch ? known : null;
    },
    close: async () => {
      stopListening();
      await signing;
      await sign();
    },
  };
}
