import { GENESIS_HASH, type StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import type { Position } from '@nachtwacht/shared/wire/staff.ts';
import type { Missing } from './live-operation.ts';

/** The last entries of a journal, in memory. */
export interface Tail {
  push(entries: readonly StoredEntry[]): void;
  after(position: Position, head: Position): Missing;
  /** The hash after entry `seq`, or null where the tail does not reach. */
  hashAt(seq: number): string | null;
}

export function createTail(limit: number): Tail {
  const entries: StoredEntry[] = [];
  let baseSeq = 0;
  let baseHash = GENESIS_HASH;

  const hashAt = (seq: number): string | null =>
    seq === baseSeq ? baseHash : (entries[seq - baseSeq - 1]?.hash ?? null);

  return {
    push: (added) => {
      for (const entry of added) entries.push(entry);
      const dropped = entries.splice(0, Math.max(0, entries.length - limit)).at(-1);
      if (!dropped) return;
      baseSeq = dropped.seq;
      baseHash = dropped.hash;
    },
    after: (position, head) => {
      if (position.seq > head.seq || position.epoch > head.epoch) return 'contradiction';
      if (position.seq < baseSeq) return 'too-far';
      if (hashAt(position.seq) !== position.hash) return 'contradiction';
      return { entries: entries.slice(position.seq - baseSeq) };
    },
    hashAt,
  };
}
