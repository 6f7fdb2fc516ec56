import type { State } from '@nachtwacht/shared/operation/state.ts';
import type { Checkpoint, Position } from '@nachtwacht/shared/wire/staff.ts';
import { provesLoss } from '../journal/checkpoint.ts';
import type { CommandRow, JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import type { Composition } from './compose.ts';
import type { Batch, Missing } from './live-operation.ts';
import { type Replay, replay } from './load.ts';

/** `backwards`: until a new epoch is opened. `broken`: this version cannot read the journal on; nothing mends that here. */
export type Stop = 'backwards' | 'broken';

export interface HeldJournalParts {
  readonly operation: string;
  readonly journal: JournalPort;
  readonly log: Log;
  readonly tailEntries: number;
}

/** What this process holds of one journal: its state, its tail, and how far both are known to be durable. */
export interface HeldJournal {
  /** Ahead of `durable` while a batch is being written. */
  readonly state: State;
  readonly durable: Position;
  readonly stopped: Stop | null;
  entriesAfter(position: Position): Missing;
  /** The rows of those commands that took effect before. */
  rowsOf(commandIds: readonly string[]): Promise<Map<string, CommandRow>>;
  /** Takes over what the engine made durable. */
  accept(made: Composition): void;
  /** Reads everything back from the journal. Gives what it holds that nobody was told of, and notices what it lost (J7). */
  reload(): Promise<Batch | null>;
  /** Reloads when an earlier reload failed. */
  refresh(): Promise<Batch | null>;
  /** Stops when a checkpoint of ours proves that the journal went backwards. */
  weigh(checkpoint: Checkpoint): Promise<void>;
}

export async function holdJournal({ operation, journal, log, tailEntries }: HeldJournalParts): Promise<HeldJournal> {
  let replayed: Replay = await replay(journal, operation, tailEntries);
  let durable = headOf(replayed);
  let stopped: Stop | null = null;
  let isStale = false;

  const stop = (why: Stop, detail: object) => {
    stopped = why;
    log.fatal({ operation, why, ...detail }, 'JOURNAL STOPPED: this operation takes no more writes');
  };
  if (replayed.broken) stop('broken', { afterSeq: durable.seq, err: replayed.broken });

  const reload = async (): Promise<Batch | null> => {
    isStale = true;
    const entries: Batch['entries'][number][] = [];
    const events: Batch['events'][number][] = [];
    const before = durable;
    let hashAtBefore = before.seq === 0 ? before.hash : null;
    replayed = await replay(journal, operation, tailEntries, (entry, event) => {
      if (entry.seq === before.seq) hashAtBefore = entry.hash;
      if (entry.seq <= before.seq) return;
      entries.push(entry);
      events.push(event);
    });
    isStale = false;
    durable = headOf(replayed);
    if (replayed.broken) stop('broken', { afterSeq: durable.seq, err: replayed.broken });
    else if (hashAtBefore !== before.hash) stop('backwards', { was: before, is: durable });
    else if (entries.length > 0) return { entries, events, position: durable };
    return null;
  };

  return {
    get state() {
      return replayed.state;
    },
    get durable() {
      return durable;
    },
    get stopped() {
      return stopped;
    },
    entriesAfter: (position) => replayed.tail.after(position, durable),
    rowsOf: async (commandIds) => {
      const rows = new Map<string, CommandRow>();
      for (const id of commandIds) {
        const row = replayed.commandIds.has(id) && !rows.has(id) ? await journal.command(operation, id) : null;
        if (row) rows.set(id, row);
      }
      return rows;
    },
    accept: ({ entries, events, rows }) => {
      replayed.tail.push(entries);
      for (const { commandId } of rows) replayed.commandIds.add(commandId);
      const last = entries.at(-1);
      if (last) durable = { epoch: replayed.state.epoch, seq: last.seq, hash: last.hash };
      if (stopped === 'backwards' && events.some(({ type }) => type === 'operation.epochOpened')) stopped = null;
    },
    reload,
    refresh: async () => (isStale ? reload() : null),
    weigh: async (checkpoint) => {
      if (stopped) return;
      const hash = replayed.tail.hashAt(checkpoint.seq) ?? (await hashAt(journal, operation, checkpoint.seq));
      if (!stopped && provesLoss(checkpoint, durable, hash)) stop('backwards', { checkpoint, is: durable });
    },
  };
}

function headOf({ state, hash }: Replay): Position {
  return { epoch: state.epoch, seq: state.seq, hash };
}

async function hashAt(journal: JournalPort, operation: string, seq: number): Promise<string | null> {
  const [entry] = await journal.read(operation, seq - 1, 1);
  return entry?.seq === seq ? entry.hash : null;
}
