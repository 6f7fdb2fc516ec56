import type { Socket } from 'socket.io';
import { MAX_SOCKETS_A_SESSION, MAX_UNSENT_PACKETS } from './limits.ts';

type Cuttable = Pick<Socket, 'id' | 'disconnect' | 'once' | 'conn'>;

/** The sockets of each session, so that a revoked session loses them at once. */
export interface OpenSockets {
  isFull(sessionId: string): boolean;
  /** Keeps it until it is gone. */
  add(sessionId: string, socket: Cuttable): void;
  cut(sessionId: string): void;
}

export function createOpenSockets(): OpenSockets {
  const bySession = new Map<string, Set<Cuttable>>();
  return {
    isFull: (sessionId) => (bySession.get(sessionId)?.size ?? 0) >= MAX_SOCKETS_A_SESSION,
    add: (sessionId, socket) => {
      const sockets = bySession.get(sessionId) ?? new Set();
      bySession.set(sessionId, sockets.add(socket));
      socket.once('disconnect', () => {
        sockets.delete(socket);
        if (sockets.size === 0) bySession.delete(sessionId);
      });
      cutWhenSlow(socket);
    },
    cut: (sessionId) => {
      for (const socket of bySession.get(sessionId) ?? []) socket.disconnect(true);
    },
  };
}

/** Cuts a reader that takes in less than it is sent, before what waits for it fills the memory. */
function cutWhenSlow({ conn }: Cuttable): void {
  let unsent = 0;
  conn.on('packetCreate', () => {
    unsent += 1;
    if (unsent > MAX_UNSENT_PACKETS) conn.close(true);
  });
  conn.on('drain', () => {
    unsent = 0;
  });
}
