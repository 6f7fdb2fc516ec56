import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { Checkpoints } from '../journal/checkpoint.ts';
import { startAssessing } from './assessing.ts';
import { startCheckpointing } from './checkpointing.ts';
import { startClockwork } from './clockwork.ts';
import type { LiveOperation } from './live-operation.ts';
import { createReceiptCollector } from './receipts.ts';
import { openRecord, type RecordParts } from './record.ts';

/** What only the server's own stores can tell of a command, before it is decided on. */
export type Inspect = (operation: string, command: Command) => RefusalCode | null;

export interface LiveOperationParts extends RecordParts {
  readonly checkpoints: Checkpoints;
  readonly assesses: boolean;
  readonly inspect: Inspect;
}

export interface OwnedOperation {
  readonly live: LiveOperation;
  /** Writes and signs what waits. */
  close(): Promise<void>;
}

/** Loads one operation: its record, its clockwork, its receipts and its checkpoints. */
export async function openLiveOperation(parts: LiveOperationParts): Promise<OwnedOperation> {
  const { operation, checkpoints, clock, newId, log, inspect } = parts;
  const record = await openRecord(parts);
  const evidence = checkpoints.latest(operation);
  if (evidence) await record.weigh(evidence);
  const clockwork = startClockwork({ record, clock, newId });
  const checkpointing = startCheckpointing({ operation, record, checkpoints, clock, log });
  const assessing = parts.assesses ? startAssessing({ operation, record, newId, log }) : null;
  const receipts = createReceiptCollector(record, clock, newId);

  const live: LiveOperation = {
    id: operation,
    get state() {
      return record.state;
    },
    get stopped() {
      return record.stopped !== null;
    },
    position: record.position,
    submit: async (command, actor) => {
      const code = inspect(operation, command);
      return code ? { ok: false, refusal: { code } } : record.submit(command, actor);
    },
    report: receipts.report,
    entriesAfter: record.entriesAfter,
    onBatch: record.onBatch,
    attend: clockwork.leases.attend,
    setConnected: clockwork.leases.setConnected,
    leases: clockwork.leases.list,
    checkpoint: checkpointing.latest,
    verifyCheckpoint: (checkpoint) => {
      if (checkpoint.operation !== operation || !checkpoints.isOurs(checkpoint)) return false;
      record.weigh(checkpoint).then(async () => {
        if (record.stopped) await checkpoints.keep(checkpoint);
      }, logFailure);
      return true;
    },
  };
  const logFailure = (error: unknown) => log.error({ operation, err: error }, 'a checkpoint could not be weighed');

  return {
    live,
    close: async () => {
      clockwork.close();
      assessing?.close();
      await receipts.flush();
      await record.settled();
      await checkpointing.close();
    },
  };
}
