import type { FieldClientEvents, FieldServerEvents } from '@nachtwacht/shared/wire/field.ts';
import { FIELD_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { createStore, type Store } from '../store/create-store.ts';
import { membersOf, textOf } from '../store/outside-data.ts';
import type { FieldPicture } from './field-picture.ts';
import type { Delivery } from './outbox-item.ts';
import { type ReconnectDelays, reconnectDelayMs } from './reconnect.ts';

export interface FieldStatus {
  readonly online: boolean;
  /** This device's clock, milliseconds since 1970, at which the connection was lost or last made; null before the first. */
  readonly lastHeardAt: number | null;
  /** Why the server lets nobody in: `signed-out`, `not-admin`, `revoked`, `destroyed`, `unknown-operation`. */
  readonly refused: string | null;
  /** The server's build when it differs from this page's. */
  readonly outdated: string | null;
}

export interface FieldConnection {
  readonly status: Store<FieldStatus>;
  sendCommand: (command: { readonly id: string; readonly type: string; readonly data: unknown }) => Promise<Delivery>;
  /** Tries at once instead of waiting for the next turn, e.g. when the page is looked at again. */
  wake: () => void;
  close: () => void;
}

export interface FieldConnectionParts {
  readonly picture: FieldPicture;
  readonly onConnect: () => void;
  readonly build?: string;
  /** Why this phone may look no longer; null when it may, and when the server cannot be asked. */
  readonly askAccess?: () => Promise<'signed-out' | 'revoked' | 'destroyed' | null>;
  /** Of what was kept from an earlier time. */
  readonly lastHeardAt?: number;
  readonly delays?: ReconnectDelays;
  readonly ackTimeoutMs?: number;
  readonly origin?: string;
  readonly options?: Partial<ManagerOptions & SocketOptions>;
}

const ACK_TIMEOUT_MS = 10_000;
/** Of so many failures in a row the first asks whether this phone may still look: a gate that is shut gives no reason. */
const FAILURES_AN_ASK = 4;

export function connectField(parts: FieldConnectionParts): FieldConnection {
  const { picture, onConnect, build, askAccess, origin = '', options, ackTimeoutMs = ACK_TIMEOUT_MS } = parts;
  const { store: status, set } = createStore<FieldStatus>({
    ...{ online: false, lastHeardAt: parts.lastHeardAt ?? null, refused: null, outdated: null },
  });
  const tell = (changes: Partial<FieldStatus>) => set({ ...status.get(), ...changes });
  const socket: Socket<FieldServerEvents, FieldClientEvents> = io(`${origin}${FIELD_NAMESPACE}`, {
    transports: ['websocket'],
    auth: build ? { build } : {},
    reconnection: false,
    ...options,
  });
  let comeBack: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const returnLater = () => {
    clearTimeout(comeBack);
    comeBack = setTimeout(() => socket.connect(), reconnectDelayMs(failures, Math.random, parts.delays));
    failures += 1;
  };
  /** Comes back all the same: whoever answers may be far away, or silent. */
  const returnUnlessOut = async () => {
    returnLater();
    const why = (await askAccess?.()) ?? null;
    if (why === null) return;
    clearTimeout(comeBack);
    socket.disconnect();
    tell({ refused: why });
  };
  const fail = (error: Error & { data?: unknown }) => {
    const refused = textOf(membersOf(error.data).code);
    if (refused === 'no-session' || refused === 'admin-revoked') void returnUnlessOut();
    else if (refused && refused !== 'too-many-screens') tell({ refused });
    else if (!refused && failures % FAILURES_AN_ASK === 0) void returnUnlessOut();
    else returnLater();
  };

  socket.on('connect', () => {
    failures = 0;
    clearTimeout(comeBack);
    tell({ online: true, lastHeardAt: Date.now(), refused: null });
    onConnect();
  });
  socket.on('disconnect', (reason) => {
    tell({ online: false, lastHeardAt: Date.now() });
    if (reason === 'io client disconnect') return;
    // Cut by the server: for want of a session, else because it is busy or stops.
    if (reason === 'io server disconnect') void returnUnlessOut();
    else returnLater();
  });
  socket.on('connect_error', fail);
  socket.on('view', picture.load);
  socket.on('changes', picture.apply);
  socket.on('outdated', (packet) => tell({ outdated: packet.build }));

  return {
    status,
    sendCommand: ({ id, type, data }) =>
      new Promise((resolve) => {
        if (!socket.connected) return resolve('offline');
        socket.timeout(ackTimeoutMs).emit('command', { id, type, data }, (error, answer) => {
          if (!error) resolve(answer);
          else resolve(socket.connected ? 'no-answer' : 'cut');
        });
      }),
    wake: () => {
      if (socket.connected || status.get().refused) return;
      failures = 0;
      clearTimeout(comeBack);
      // Also gives up an attempt that hangs on a network that is no longer there.
      socket.disconnect();
      socket.connect();
    },
    close: () => {
      clearTimeout(comeBack);
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
