import type { StoredEntry } from '@nachtwacht/shared/journal/entry.ts';
import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { snapshotText } from '@nachtwacht/shared/operation/snapshot.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { stateFromJson } from '@nachtwacht/shared/operation/state-json.ts';
import type { Position } from '@nachtwacht/shared/wire/staff.ts';
import type { OperationRecord } from '../../src/operation/record.ts';

/** A screen as far as the journal goes: it comes, applies, drops, and comes back. */
export interface Picture {
  readonly state: State | null;
  connect(record: OperationRecord): void;
  drop(): void;
  /** How it got what it missed, each time that it came. */
  readonly ways: ('snapshot' | 'entries' | 'contradiction')[];
  /** Batches that did not fit what it had: a gap, or the same entry twice. */
  readonly misfits: unknown[];
}

/** With or without bodies: a wall gets none. */
export function createPicture(bodies: boolean): Picture {
  let state: State | null = null;
  let position: Position | null = null;
  let stop: (() => void) | null = null;
  const ways: Picture['ways'] = [];
  const misfits: unknown[] = [];

  const apply = (entries: readonly StoredEntry[]) => {
    for (const { header, body, hash } of entries) {
      if (!state) throw new Error('entries before a snapshot');
      const event = decodeEntry({ header, body: bodies ? body : null });
      reduce(state, event);
      position = { epoch: event.epoch, seq: event.seq, hash };
    }
  };
  const start = (record: OperationRecord) => {
    state = stateFromJson(snapshotText(record.state, record.state.at, bodies));
    position = record.position();
  };

  return {
    get state() {
      return state;
    },
    ways,
    misfits,
    connect: (record) => {
      stop?.();
      const missing = position && record.entriesAfter(position);
      if (missing && typeof missing === 'object') {
        ways.push('entries');
        apply(missing.entries);
      } else {
        ways.push(missing === 'contradiction' ? 'contradiction' : 'snapshot');
        start(record);
      }
      stop = record.onBatch(({ entries }) => {
        try {
          apply(entries);
        } catch (error) {
          misfits.push(error);
        }
      });
    },
    drop: () => {
      stop?.();
      stop = null;
    },
  };
}
