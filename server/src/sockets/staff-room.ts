import type { ResumeRequest } from '@nachtwacht/shared/wire/staff.ts';
import type { Log } from '../log.ts';
import type { Batch, LiveOperation } from '../operation/live-operation.ts';
import { ENTRIES_A_PACKET } from './limits.ts';
import { createLiveBeat, type LiveBeat } from './live.ts';
import type { StaffNamespace, StaffSocket } from './staff.ts';
import { createSnapshots, type Depth, toWireEntry } from './staff-entries.ts';
import { whenDurable } from './when-durable.ts';

/** All screens that follow one operation. */
export interface StaffRoom {
  readonly live: LiveBeat;
  enter(socket: StaffSocket): void;
  leave(socket: StaffSocket): void;
  /** Sends what is missing and joins, in one synchronous block: no silent gap (P4). */
  resume(socket: StaffSocket, request: ResumeRequest, depth: Depth, onDone: () => void): void;
  publish(batch: Batch): void;
  close(): void;
}

export interface StaffRoomParts {
  readonly namespace: StaffNamespace;
  readonly operation: LiveOperation;
  readonly wakeable?: ((operationId: string) => readonly string[]) | undefined;
  readonly log: Log;
}

export function createStaffRoom({ namespace, operation, wakeable, log }: StaffRoomParts): StaffRoom {
  const rooms: Record<Depth, string> = { bodies: operation.id, headers: `${operation.id} headers` };
  const everybody = Object.values(rooms);
  const live = createLiveBeat({
    operation,
    wakeable: wakeable && (() => wakeable(operation.id)),
    tell: (packet) => namespace.to(everybody).emit('live', packet),
  });
  const snapshotOf = createSnapshots(operation);
  const sockets = new Set<StaffSocket>();

  const sendMissing = (socket: StaffSocket, position: ResumeRequest['position'], depth: Depth) => {
    const missing = position ? operation.entriesAfter(position) : 'too-far';
    if (missing === 'contradiction') {
      const reason = position?.epoch === operation.position().epoch ? 'contradiction' : 'epoch';
      socket.emit('resync', { reason });
    }
    if (typeof missing === 'string') return socket.emit('snapshot', snapshotOf(depth));
    const entries = missing.entries.map((entry) => toWireEntry(entry, depth));
    for (let start = 0; start < entries.length; start += ENTRIES_A_PACKET) {
      socket.emit('entries', { entries: entries.slice(start, start + ENTRIES_A_PACKET) });
    }
  };

  const weigh = ({ checkpoint }: ResumeRequest, { data }: StaffSocket) => {
    if (!checkpoint || operation.verifyCheckpoint(checkpoint)) return;
    log.warn({ operation: operation.id, staff: data.session.staffId }, 'a screen holds a checkpoint that is not ours');
  };

  const cutRemoved = ({ events }: Batch) => {
    for (const { type, header } of events) {
      if (type !== 'staff.removed') continue;
      for (const socket of [...sockets]) if (socket.data.session.staffId === header.staffId) socket.disconnect(true);
    }
  };

  return {
    live,
    enter: (socket) => {
      const { session } = socket.data;
      sockets.add(socket);
      live.setListened(true);
      if (live.presence.came(socket.id, session)) operation.setConnected(session.staffId, true);
    },
    leave: (socket) => {
      sockets.delete(socket);
      if (live.presence.went(socket.id)) operation.setConnected(socket.data.session.staffId, false);
      live.setListened(sockets.size > 0);
    },
    resume: (socket, request, depth, onDone) => {
      weigh(request, socket);
      whenDurable(operation, () => {
        if (!socket.connected) return;
        const packet = live.whole();
        sendMissing(socket, request.position, depth);
        socket.join(rooms[depth]);
        socket.emit('live', packet);
        onDone();
      });
    },
    publish: (batch) => {
      for (const depth of ['bodies', 'headers'] as const) {
        if (!namespace.adapter.rooms.has(rooms[depth])) continue;
        const entries = batch.entries.map((entry) => toWireEntry(entry, depth));
        namespace.to(rooms[depth]).emit('entries', { entries });
      }
      cutRemoved(batch);
      live.touch();
    },
    close: () => live.setListened(false),
  };
}
