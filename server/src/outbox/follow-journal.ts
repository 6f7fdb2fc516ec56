import { GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import type { RecordedEvent } from '@nachtwacht/shared/operation/tables.ts';
import type { JournalPort } from '../journal/port.ts';
import type { Log } from '../log.ts';
import type { Batch, LiveOperation } from '../operation/live-operation.ts';
import type { Target } from './delivery.ts';
import type { OutboxStore, OwingEntry, Position } from './outbox-store.ts';

export interface FollowParts {
  readonly target: Target;
  readonly operation: LiveOperation;
  readonly journal: Pick<JournalPort, 'read'>;
  readonly store: OutboxStore;
  readonly log: Log;
  readonly now: () => number;
  /** Something new is owed. */
  readonly onOwed: () => void;
}

const PAGE_ENTRIES = 1000;
/** Entries that owe nothing move the stored position only so often: reading them again does no harm. */
const STORE_EVERY = 500;

/** Derives what is owed to one target from one journal, from where it stood; every entry once, however often it is read. */
export function followJournal(parts: FollowParts): { settled(): Promise<void> } {
  const { target, operation, journal, store, log, now, onOwed } = parts;
  const genesis: Position = { seq: 0, hash: GENESIS_HASH };
  let position = store.position(target.name, operation.id) ?? genesis;
  let storedSeq = position.seq;
  let isReading = false;
  let isBehind = false;
  let reading: Promise<void> = Promise.resolve();

  const take = (steps: readonly { entry: StoredEntry; event: RecordedEvent }[]) => {
    const last = steps.at(-1)?.entry;
    if (!last) return;
    const plan = operation.state.operation;
    const owing = plan && target.takes(plan) ? steps.flatMap((step) => toOwing(target, step)) : [];
    const to = { seq: last.seq, hash: last.hash };
    if (owing.length > 0 || last.seq - storedSeq >= STORE_EVERY) {
      store.record(target.name, operation.id, owing, to, now());
      storedSeq = last.seq;
    }
    position = to;
    if (owing.length > 0) onOwed();
  };

  const read = async () => {
    if (!(await stands(journal, operation.id, position))) position = genesis;
    do {
      isBehind = false;
      const page = await journal.read(operation.id, position.seq, PAGE_ENTRIES);
      take(page.map((entry) => ({ entry, event: decodeEntry(entry) })));
      isBehind ||= page.length === PAGE_ENTRIES;
    } while (isBehind);
  };

  const catchUp = () => {
    isBehind = true;
    if (isReading) return;
    isReading = true;
    reading = read()
      .catch((error: unknown) => {
        log.error({ operation: operation.id, target: target.name, err: error }, 'the outbox cannot follow the journal');
      })
      .finally(() => {
        isReading = false;
      });
  };

  const onBatch = ({ entries, events }: Batch) => {
    const isNext = entries[0]?.seq === position.seq + 1;
    if (isReading || !isNext) return catchUp();
    take(entries.flatMap((entry, index) => (events[index] ? [{ entry, event: events[index] }] : [])));
  };
  operation.onBatch(onBatch);
  catchUp();
  return { settled: () => reading };
}

function toOwing(target: Target, { entry, event }: { entry: StoredEntry; event: RecordedEvent }): OwingEntry[] {
  if (!target.events.includes(event.type)) return [];
  return [{ seq: entry.seq, hash: entry.hash, owes: (lastKind) => target.owes(event, lastKind) }];
}

/** False when the journal no longer holds what was read last (J7): then it is read again from its first entry. */
async function stands(journal: Pick<JournalPort, 'read'>, operation: string, { seq, hash }: Position) {
  if (seq === 0) return true;
  const [entry] = await journal.read(operation, seq - 1, 1);
  return entry?.seq === seq && entry.hash === hash;
}
