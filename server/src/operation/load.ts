import { checkEntry, GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { JournalPort } from '../journal/port.ts';
import { createTail, type Tail } from './tail.ts';

const PAGE_ENTRIES = 1000;

/** What a journal says, read back from its first entry. */
export interface Replay {
  readonly state: State;
  readonly tail: Tail;
  readonly hash: string;
  /** Ids of all commands that took effect: only these need a look in the journal. */
  readonly commandIds: Set<string>;
  /** Why the replay stopped before the end (P3), or null. */
  readonly broken: Error | null;
}

export type Visit = (entry: StoredEntry, event: RecordedEvent) => void;

/** Replays a journal page by page, checks its chain, and stops at the first entry that does not fit. */
export async function replay(
  journal: JournalPort,
  operation: string,
  tailEntries: number,
  visit?: Visit,
): Promise<Replay> {
  const state = createState();
  const tail = createTail(tailEntries);
  const commandIds = new Set<string>();
  let hash = GENESIS_HASH;
  let broken: Error | null = null;
  while (!broken) {
    const page = await journal.read(operation, state.seq, PAGE_ENTRIES);
    if (page.length === 0) break;
    for (const entry of page) {
      try {
        const event = replayEntry(state, hash, entry);
        commandIds.add(event.command);
        visit?.(entry, event);
      } catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
        break;
      }
      tail.push([entry]);
      hash = entry.hash;
    }
  }
  return { state, tail, hash, commandIds, broken };
}

function replayEntry(state: State, hash: string, entry: StoredEntry): RecordedEvent {
  const fault = checkEntry(state.seq, hash, entry);
  if (fault) throw new Error(`entry ${fault.seq} breaks the chain (${fault.fault})`);
  const event = decodeEntry(entry);
  if (event.seq !== entry.seq) throw new Error(`entry ${entry.seq} names itself ${event.seq}`);
  reduce(state, event);
  return event;
}
