import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import { v7 } from 'uuid';
import { type Checkpoints, openCheckpoints } from '../../src/journal/checkpoint.ts';
import type { JournalPort } from '../../src/journal/port.ts';
import { openSqliteJournal } from '../../src/journal/sqlite.ts';
import { createLog, type Log } from '../../src/log.ts';
import type { LiveOperation, Operations } from '../../src/operation/live-operation.ts';
import { replay } from '../../src/operation/load.ts';
import { createOperations } from '../../src/operation/operations.ts';
import type { RecordLimits } from '../../src/operation/record.ts';
import { EVENING, opening, said } from './evening.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

export const quiet: Log = createLog('silent');

/** A directory that goes when the test ends. */
export function temporaryDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'nachtwacht '));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Stage {
  readonly directory: string;
  readonly clock: ManualClock;
  readonly journal: JournalPort;
  readonly checkpoints: Checkpoints;
  readonly operations: Operations;
  readonly operationId: string;
  readonly live: LiveOperation;
  say(actor: Actor, command: Command): Promise<string>;
  close(): Promise<void>;
}

export interface StageParts {
  readonly directory: string;
  readonly clock?: ManualClock;
  readonly limits?: RecordLimits;
  /** Puts something between the record and the real engine. */
  readonly wrap?: (journal: JournalPort) => JournalPort;
  readonly operationId?: string;
  /** With the hints that follow each message; without them a test knows every entry. */
  readonly assesses?: boolean;
}

/** Server parts on real SQLite in this directory; an evening that is live, made when the journal is empty. */
export async function setStage(parts: StageParts): Promise<Stage> {
  const {
    directory,
    clock = createManualClock(EVENING),
    limits,
    wrap = (journal) => journal,
    assesses = false,
  } = parts;
  const journal = wrap(openSqliteJournal(join(directory, 'nachtwacht.db')));
  const checkpoints = await openCheckpoints({ directory, log: quiet });
  const operations = await createOperations({
    journal,
    checkpoints,
    log: quiet,
    clock,
    assesses,
    ...(limits ? { limits } : {}),
  });
  const operationId = parts.operationId ?? operations.list()[0]?.id ?? v7();
  if (!operations.get(operationId)) await open(operations, operationId);
  const live = operations.get(operationId);
  if (!live) throw new Error('the operation could not be made');
  return {
    ...{ directory, clock, journal, checkpoints, operations, operationId, live },
    say: async (actor, command) => said(await live.submit(command, actor)),
    close: () => operations.close(),
  };
}

async function open(operations: Operations, id: string): Promise<void> {
  for (const [actor, command] of opening()) {
    const live = operations.get(id);
    const ack = live ? await live.submit(command, actor) : await operations.create(id, command, actor);
    if (!ack.ok) throw new Error(`${command.type}: ${said(ack)}`);
  }
}

/** What the journal says, read back from its first entry. */
export async function fingerprintOfJournal(journal: JournalPort, operation: string): Promise<string> {
  return stateFingerprint((await replay(journal, operation, 0)).state);
}

export async function eventTypes(journal: JournalPort, operation: string): Promise<string[]> {
  return (await journal.read(operation, 0, 100_000)).map((entry) => decodeEntry(entry).type);
}
