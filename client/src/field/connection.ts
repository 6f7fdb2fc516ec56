import type { Refusal } from '@nachtwacht/shared/operation/refusal.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { FIELD_NAMESPACE, type FieldClientEvents, type FieldServerEvents } from '@nachtwacht/shared/wire/field.ts';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { z } from 'zod';
import { createStore, type Store } from '../store/create-store.ts';
import type { FieldPicture } from './field-picture.ts';
import type { Delivery, OutboxCommand } from './outbox-item.ts';

export interface FieldStatus {
  readonly online: boolean;
  /** This device's clock, milliseconds since 1970, at which the connection was lost or last made; null before the first. */
  readonly lastHeardAt: number | null;
  /** Why the server lets nobody in: `no-session`, `not-admin`, `admin-revoked`, `unknown-operation`, `too-many-screens`. */
  readonly refused: string | null;
  /** The server's build when it differs from this page's. */
  readonly outdated: string | null;
}

export interface FieldConnection {
  readonly status: Store<FieldStatus>;
  sendCommand: (command: Pick<OutboxCommand, 'id' | 'type' | 'data'>) => Promise<Delivery>;
  /** Tries at once instead of waiting for the next turn, e.g. when the page is looked at again. */
  wake: () => void;
  close: () => void;
}

export interface FieldConnectionParts {
  readonly picture: FieldPicture;
  readonly onConnect: () => void;
  readonly build?: string;
  /** False when the server says that nobody is signed in; true also when it cannot be asked. */
  readonly isSignedIn?: () => Promise<boolean>;
  readonly origin?: string;
  readonly options?: Partial<ManagerOptions & SocketOptions>;
}

const ACK_TIMEOUT_MS = 10_000;
const refusedAtDoor = z.object({ code: z.string() });
const slow: Ack = { ok: false, refusal: { code: 'busy', retryAfterSeconds: 2 } satisfies Refusal };

// Thousands of phones that lost one server come back spread over the whole delay: full jitter, at most 7.5 s for the first, 30 s for any.
const RECONNECTION = { reconnectionDelay: 3_750, reconnectionDelayMax: 30_000, randomizationFactor: 1 };

export function connectField(parts: FieldConnectionParts): FieldConnection {
  const { picture, onConnect, build, isSignedIn, origin = '', options } = parts;
  const { store: status, set } = createStore<FieldStatus>({
    ...{ online: false, lastHeardAt: null, refused: null, outdated: null },
  });
  const tell = (changes: Partial<FieldStatus>) => set({ ...status.get(), ...changes });
  const socket: Socket<FieldServerEvents, FieldClientEvents> = io(`${origin}${FIELD_NAMESPACE}`, {
    transports: ['websocket'],
    auth: build ? { build } : {},
    ...RECONNECTION,
    ...options,
  });
  let comeBack: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const leave = async (error: Error & { data?: unknown }) => {
    const refused = refusedAtDoor.safeParse(error.data).data?.code;
    if (refused) tell({ refused });
    else if (isSignedIn && !(await isSignedIn())) {
      socket.disconnect();
      tell({ refused: 'no-session' });
    }
  };

  // Cut by the server: for want of a session, else because it is busy or stops.
  const returnAfterCut = async () => {
    if (isSignedIn && !(await isSignedIn())) return tell({ refused: 'no-session' });
    if (!closed) comeBack = setTimeout(() => socket.connect(), Math.random() * 7_500);
  };

  socket.on('connect', () => {
    tell({ online: true, lastHeardAt: Date.now(), refused: null });
    onConnect();
  });
  socket.on('disconnect', (reason) => {
    tell({ online: false, lastHeardAt: Date.now() });
    if (reason === 'io server disconnect') void returnAfterCut();
  });
  socket.on('connect_error', (error) => void leave(error));
  socket.on('view', picture.load);
  socket.on('changes', picture.apply);
  socket.on('outdated', (packet) => tell({ outdated: packet.build }));

  return {
    status,
    sendCommand: ({ id, type, data }) =>
      new Promise((resolve) => {
        if (!socket.connected) return resolve('offline');
        socket.timeout(ACK_TIMEOUT_MS).emit('command', { id, type, data }, (error, answer) => {
          if (!error) resolve(answer);
          else resolve(socket.connected ? slow : 'offline');
        });
      }),
    wake: () => {
      if (socket.connected || status.get().refused) return;
      // While the client library waits for its next turn, `connect` alone does nothing.
      socket.disconnect();
      socket.connect();
    },
    close: () => {
      closed = true;
      clearTimeout(comeBack);
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
