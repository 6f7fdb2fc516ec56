import { decodeEntry } from '@nachtwacht/shared/operation/entry-header.ts';
import { reduce } from '@nachtwacht/shared/operation/reduce.ts';
import { createState, type State } from '@nachtwacht/shared/operation/state.ts';
import { stateFromJson } from '@nachtwacht/shared/operation/state-json.ts';
import type { Checkpoint, LivePacket, Position } from '@nachtwacht/shared/wire/staff.ts';
import type { StaffLine } from './house.ts';

/** A screen without pixels: follows the journal strictly, and throws on any gap or repeat. */
export interface Follower {
  readonly state: State;
  readonly position: Position | null;
  readonly seqs: readonly number[];
  readonly resyncs: readonly string[];
  readonly live: readonly LivePacket[];
  readonly bodies: readonly (string | null)[];
  follow(line: StaffLine, claim?: { position?: Position | null; checkpoint?: Checkpoint | null }): Promise<void>;
}

export function createFollower(): Follower {
  let state = createState();
  let position: Position | null = null;
  const seqs: number[] = [];
  const resyncs: string[] = [];
  const live: LivePacket[] = [];
  const bodies: (string | null)[] = [];
  return {
    get state() {
      return state;
    },
    get position() {
      return position;
    },
    ...{ seqs, resyncs, live, bodies },
    follow: (line, claim = {}) =>
      new Promise((resolve, reject) => {
        line.on('snapshot', (packet) => {
          state = stateFromJson(packet.state);
          position = packet.position;
        });
        line.on('entries', ({ entries }) => {
          for (const [header, body, hash] of entries) {
            const event = decodeEntry({ header, body });
            reduce(state, event);
            seqs.push(event.seq);
            bodies.push(body);
            position = { epoch: state.epoch, seq: state.seq, hash };
          }
        });
        line.on('resync', ({ reason }) => resyncs.push(reason));
        line.on('live', (packet) => live.push(packet));
        line.on('connect_error', reject);
        const ask = () =>
          line.emit('resume', { position, checkpoint: null, ...claim }, ({ ok }) =>
            ok ? resolve() : reject(new Error('not resumed')),
          );
        if (line.connected) ask();
        else line.on('connect', ask);
      }),
  };
}
