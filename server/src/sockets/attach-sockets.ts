import type { Server as HttpServer } from 'node:http';
import { FIELD_NAMESPACE, STAFF_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import { Server } from 'socket.io';
import type { Sessions } from '../identity/session.ts';
import type { Log } from '../log.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';
import { refuseAtGate } from './door.ts';
import { type FieldNamespace, serveField } from './field.ts';
import { createFieldRoom, type FieldRoom } from './field-room.ts';
import { MAX_CONNECTIONS, MAX_FRAME_BYTES, PING_MS } from './limits.ts';
import { createOpenSockets } from './open-sockets.ts';
import { type StaffNamespace, serveStaff } from './staff.ts';
import { createStaffRoom, type StaffRoom } from './staff-room.ts';

export interface SocketParts {
  readonly httpServer: HttpServer;
  readonly operations: Operations;
  readonly sessions: Sessions;
  readonly log: Log;
  /** Exact match; a browser always tells its origin on a WebSocket. */
  readonly isAllowedOrigin: (origin: string | undefined) => boolean;
  readonly build: string;
  /** Whether walls get the texts of messages, answers and dispatches. */
  readonly wallBodies: boolean;
  /** Admins of an operation of whom a phone can be woken by push. */
  readonly wakeable?: (operationId: string) => readonly string[];
}

export interface Sockets {
  /** Cuts all sockets; leaves the HTTP server to its owner. */
  close(): void;
  closeSession(sessionId: string): void;
}

interface Rooms {
  readonly staff: StaffRoom;
  readonly field: FieldRoom;
  readonly stopListening: () => void;
}

/** The two namespaces on an HTTP server: WebSocket only, exact origins, bounded frames. */
export function attachSockets(parts: SocketParts): Sockets {
  const { httpServer, operations, sessions, log, build, wallBodies } = parts;
  const io = createServer(httpServer, (request) =>
    io.engine.clientsCount >= MAX_CONNECTIONS ? 'busy' : refuseAtGate(request, parts),
  );
  const staff: StaffNamespace = io.of(STAFF_NAMESPACE);
  const field: FieldNamespace = io.of(FIELD_NAMESPACE);
  const openSockets = createOpenSockets();
  const known = new Map<string, Rooms>();

  /** Made when the first screen or phone of an operation comes. */
  const roomsOf = (operation: LiveOperation): Rooms => {
    const rooms = known.get(operation.id) ?? openRooms(operation);
    known.set(operation.id, rooms);
    return rooms;
  };
  const openRooms = (operation: LiveOperation): Rooms => {
    const staffRoom = createStaffRoom({ namespace: staff, operation, wakeable: parts.wakeable, log });
    const fieldRoom = createFieldRoom({ namespace: field, operation, reach: staffRoom.live.reach, log });
    const stopListening = operation.onBatch((batch) => {
      staffRoom.publish(batch);
      fieldRoom.publish(batch);
    });
    return { staff: staffRoom, field: fieldRoom, stopListening };
  };

  const door = { operations, sessions, log, build, openSockets };
  serveStaff(staff, { ...door, wallBodies, roomOf: (operation) => roomsOf(operation).staff });
  serveField(field, { ...door, roomOf: (operation) => roomsOf(operation).field });
  const stopRevocations = sessions.onRevoked(openSockets.cut);

  return {
    closeSession: openSockets.cut,
    close: () => {
      stopRevocations();
      for (const rooms of known.values()) {
        rooms.stopListening();
        rooms.staff.close();
      }
      io.engine.close();
    },
  };
}

function createServer(httpServer: HttpServer, refuse: (request: Parameters<typeof refuseAtGate>[0]) => string | null) {
  const io = new Server(httpServer, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    ...{ pingInterval: PING_MS, pingTimeout: PING_MS, connectTimeout: 10_000 },
    allowRequest: (request, answer) => {
      const reason = refuse(request);
      answer(reason, reason === null);
    },
  });
  io.of('/').use((_socket, next) => next(new Error('unknown-namespace')));
  return io;
}
