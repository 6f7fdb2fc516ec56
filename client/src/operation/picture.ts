import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import { stateFromJson } from '@nachtwacht/shared/operation/state-json.ts';
import type { Position, SnapshotPacket, WireEntry } from '@nachtwacht/shared/wire/staff.ts';
import { createCoalescer, nextFrame, type Schedule } from './next-frame.ts';

/** The state of one operation as this screen knows it. Changes only by `load` and `apply` (P1). */
export interface Picture {
  /** The containers change in place: remember `version`, not the state. */
  readonly state: State;
  /** Goes up at each change. */
  readonly version: number;
  /** Null until the first snapshot or entry. */
  readonly position: Position | null;
  /** Why it stopped (P3): an entry that this page does not understand. Only a reload helps. */
  readonly stopped: string | null;
  load: (packet: SnapshotPacket) => void;
  /** Entries known already are passed over; `gap` when one does not follow: nothing after it is applied. */
  apply: (entries: readonly WireEntry[]) => 'applied' | 'gap' | 'stopped';
  forget: () => void;
  /** Told at most once a frame. */
  subscribe: (listener: () => void) => () => void;
  /** Told at once after each change. */
  onChange: (listener: () => void) => () => void;
}

export function createPicture(schedule: Schedule = nextFrame): Picture {
  let state = createState();
  let version = 0;
  let position: Position | null = null;
  let stopped: string | null = null;
  const painters = new Set<() => void>();
  const listeners = new Set<() => void>();
  const repaint = createCoalescer(schedule, () => tell(painters));

  const changed = () => {
    version += 1;
    tell(listeners);
    repaint();
  };

  const stop = (reason: unknown) => {
    stopped = reason instanceof Error ? reason.message : String(reason);
    changed();
    return 'stopped' as const;
  };

  const applyOne = ([header, body, hash]: WireEntry): 'applied' | 'known' | 'gap' => {
    const event = decodeEntry({ header, body });
    if (event.seq <= state.seq) return 'known';
    if (event.seq > state.seq + 1) return 'gap';
    reduce(state, event);
    position = { epoch: state.epoch, seq: state.seq, hash };
    return 'applied';
  };

  return {
    get state() {
      return state;
    },
    get version() {
      return version;
    },
    get position() {
      return position;
    },
    get stopped() {
      return stopped;
    },
    load: (packet) => {
      if (stopped !== null) return;
      try {
        state = stateFromJson(packet.state);
        position = packet.position;
      } catch (error) {
        stop(error);
        return;
      }
      changed();
    },
    apply: (entries) => {
      if (stopped !== null) return 'stopped';
      let applied = false;
      try {
        for (const entry of entries) {
          const outcome = applyOne(entry);
          if (outcome === 'applied') applied = true;
          if (outcome === 'gap') {
            if (applied) changed();
            return 'gap';
          }
        }
      } catch (error) {
        return stop(error);
      }
      if (applied) changed();
      return 'applied';
    },
    forget: () => {
      if (stopped !== null) return;
      state = createState();
      position = null;
      changed();
    },
    subscribe: (listener) => join(painters, listener),
    onChange: (listener) => join(listeners, listener),
  };
}

function join(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(listeners: Set<() => void>): void {
  for (const listener of [...listeners]) listener();
}
