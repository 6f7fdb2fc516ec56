import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import { STAFF_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import type { LivePacket, ResumeRequest, StaffClientEvents, StaffServerEvents } from '@nachtwacht/shared/wire/staff.ts';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { z } from 'zod';
import type { LiveStore } from '../live/live-store.ts';
import { createStore, type Store } from '../store/create-store.ts';
import { createLastCheckpoint } from './last-checkpoint.ts';
import { createPending, type PendingCommand, type SentCommand } from './pending.ts';
import type { Picture } from './picture.ts';
import { type Health, toHealth } from './silence.ts';

export interface ConnectionStatus {
  readonly health: Health;
  /** This device's clock, milliseconds since 1970; kept up to date while the connection is not `live`. */
  readonly lastHeardAt: number | null;
  /** True between a connected socket and its loss. */
  readonly online: boolean;
  /** Why the server lets nobody in here: `no-session`, `not-staff`, `not-enrolled`, `unknown-operation`, `too-many-screens`. */
  readonly refused: string | null;
  /** The server's build when it differs from this page's: reload. */
  readonly outdated: string | null;
  /** Why the picture was thrown away and fetched anew; null when that never happened. */
  readonly resynced: 'contradiction' | 'epoch' | null;
}

export interface Connection {
  readonly status: Store<ConnectionStatus>;
  readonly pending: Store<readonly PendingCommand[]>;
  /** Queued while offline; sent again with the same id until the server answers. */
  send: <K extends CommandType>(type: K, data: CommandData<K>) => SentCommand;
  /** Puts a refused or failed command away. */
  dismiss: (id: string) => void;
  /** Told to the server at once and every few seconds while there are messages. */
  attend: (messageIds: readonly string[], onDuty: boolean) => void;
  close: () => void;
}

export interface ConnectionParts {
  readonly operationId: string;
  readonly picture: Picture;
  readonly live: LiveStore;
  readonly build?: string;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'>;
  /** False when the server says that nobody is signed in; true also when it cannot be asked. */
  readonly isSignedIn?: () => Promise<boolean>;
  readonly origin?: string;
  readonly options?: Partial<ManagerOptions & SocketOptions>;
}

type StaffSocket = Socket<StaffServerEvents, StaffClientEvents>;

const ACK_TIMEOUT_MS = 8_000;
const ATTEND_EVERY_MS = 5_000;
const RETRY_MS = 1_000;
const refusedAtDoor = z.object({ code: z.string() });
const START: ConnectionStatus = {
  ...{ health: 'connecting', lastHeardAt: null, online: false },
  ...{ refused: null, outdated: null, resynced: null },
};

export function connectOperation(parts: ConnectionParts): Connection {
  const { operationId, picture, live, build, storage = localStorage, isSignedIn, origin = '', options } = parts;
  const { store: status, set } = createStore(START);
  const tell = (changes: Partial<ConnectionStatus>) => set({ ...status.get(), ...changes });
  const checkpoint = createLastCheckpoint(operationId, storage);
  const pending = createPending();
  const startedAt = performance.now();
  let heardAt: number | null = null;
  let lastHeardAt: number | null = null;
  let comeBack: ReturnType<typeof setTimeout> | undefined;
  let attended: { messageIds: string[]; onDuty: boolean } = { messageIds: [], onDuty: false };

  const socket: StaffSocket = io(`${origin}${STAFF_NAMESPACE}`, {
    transports: ['websocket'],
    auth: { operation: operationId, ...(build ? { build } : {}) },
    ...{ reconnectionDelay: 500, reconnectionDelayMax: 5_000, randomizationFactor: 0.5 },
    ...options,
  });

  const watch = () => {
    const health = picture.stopped ? 'stopped' : toHealth(performance.now() - (heardAt ?? startedAt), heardAt !== null);
    if (health !== status.get().health) tell({ health, lastHeardAt });
  };
  const heard = () => {
    heardAt = performance.now();
    lastHeardAt = Date.now();
    watch();
  };
  const resume = createResume(socket, () => ({ position: picture.position, checkpoint: checkpoint.read() }));
  const deliver = createDelivery(socket, (id, answer) => {
    pending.settle(id, answer);
    // Its entries may have come before its answer.
    pending.seen(picture.state.seq);
  });
  const flush = () => pending.waiting().forEach(deliver);
  const sayAttendance = () => {
    if (socket.connected) socket.emit('live', attended);
  };
  const hearLive = (packet: LivePacket) => {
    heard();
    live.apply(packet);
    if (packet.checkpoint) checkpoint.keep(packet.checkpoint);
    // Packets keep their order: a head beyond the picture means that entries were lost.
    if (packet.head.seq > picture.state.seq && !picture.stopped) resume.ask();
  };
  const leave = async (error: Error & { data?: unknown }) => {
    const refused = refusedAtDoor.safeParse(error.data).data?.code;
    if (refused) tell({ refused });
    else if (isSignedIn && !(await isSignedIn())) {
      socket.disconnect();
      tell({ refused: 'no-session' });
    }
  };

  socket.on('connect', () => {
    tell({ online: true, refused: null });
    resume.restart();
    flush();
    sayAttendance();
  });
  socket.on('disconnect', (reason) => {
    tell({ online: false, lastHeardAt });
    if (reason === 'io server disconnect') comeBack = setTimeout(() => socket.connect(), RETRY_MS);
  });
  socket.on('connect_error', (error) => void leave(error));
  socket.on('snapshot', (packet) => {
    heard();
    picture.load(packet);
  });
  socket.on('entries', ({ entries }) => {
    heard();
    if (picture.apply(entries) === 'gap') resume.ask();
  });
  socket.on('resync', ({ reason }) => {
    picture.forget();
    tell({ resynced: reason });
  });
  socket.on('live', hearLive);
  socket.on('outdated', (packet) => tell({ outdated: packet.build }));

  const stopWatching = picture.onChange(() => {
    pending.seen(picture.state.seq);
    watch();
  });
  const clock = setInterval(() => {
    watch();
    if (status.get().health !== 'live' && status.get().lastHeardAt !== lastHeardAt) tell({ lastHeardAt });
  }, 500);
  const attendance = setInterval(() => {
    if (attended.messageIds.length > 0) sayAttendance();
  }, ATTEND_EVERY_MS);

  return {
    status,
    pending: pending.store,
    send: (type, data) => {
      const sent = pending.add(type, data);
      const command = pending.store.get().find(({ id }) => id === sent.id);
      if (command) deliver(command);
      return sent;
    },
    dismiss: pending.dismiss,
    attend: (messageIds, onDuty) => {
      attended = { messageIds: messageIds.slice(0, 10), onDuty };
      sayAttendance();
    },
    close: () => {
      clearTimeout(comeBack);
      clearInterval(clock);
      clearInterval(attendance);
      stopWatching();
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

/** Asks for what is missing; one question at a time, anew after each connect. */
function createResume(socket: StaffSocket, request: () => ResumeRequest) {
  let asking = false;
  let round = 0;
  const ask = () => {
    if (!socket.connected || asking) return;
    asking = true;
    const mine = round;
    const ifStillMine = (act: () => void) => {
      if (mine === round) act();
    };
    socket.timeout(ACK_TIMEOUT_MS).emit('resume', request(), (error, answer) =>
      ifStillMine(() => {
        if (!error && answer.ok) asking = false;
        else setTimeout(() => ifStillMine(restart), RETRY_MS);
      }),
    );
  };
  const restart = () => {
    round += 1;
    asking = false;
    ask();
  };
  return { ask, restart };
}

/** Sends a command until the server answers; `busy` waits as long as it says. */
function createDelivery(socket: StaffSocket, settle: ReturnType<typeof createPending>['settle']) {
  const underWay = new Set<string>();
  const deliver = ({ id, type, data }: PendingCommand) => {
    if (!socket.connected || underWay.has(id)) return;
    underWay.add(id);
    const later = (delayMs: number) => setTimeout(() => deliver({ id, type, data } as PendingCommand), delayMs);
    socket.timeout(ACK_TIMEOUT_MS).emit('command', { id, type, data }, (error, answer) => {
      underWay.delete(id);
      if (error) return later(0);
      const busy = !answer.ok && 'refusal' in answer && answer.refusal.code === 'busy';
      if (busy) return later((answer.refusal.retryAfterSeconds ?? 2) * 1000);
      settle(id, answer);
    });
  };
  return deliver;
}
