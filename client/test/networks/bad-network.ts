import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Chance } from '../../../server/test/operation/seeded.ts';

/** What a network does to the bytes that pass. */
export interface Weather {
  readonly latencyMs: number;
  /** Bytes a second in each direction. */
  readonly bytesPerSecond: number;
  /** Of each packet: TCP repeats what is lost, so a loss is seen as a stall … */
  readonly stalls: number;
  readonly stallMs: number;
  /** … or, when it does not get through at all, as a connection that breaks. */
  readonly resets: number;
}

export const clear: Weather = { latencyMs: 0, bytesPerSecond: 1e9, stalls: 0, stallMs: 0, resets: 0 };

export interface BadNetwork {
  readonly port: number;
  weather: Weather;
  /** `portal`: the sign-in page of somebody's wifi answers everything; `silent`: bytes go in and none comes out. */
  mode: 'through' | 'portal' | 'silent';
  /** Breaks what is open now. */
  breakAll(): void;
  close(): Promise<void>;
}

const PORTAL_PAGE = '<!doctype html><title>Gratis wifi</title><h1>Accepteer de voorwaarden</h1>';
const PORTAL = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${PORTAL_PAGE.length}\r\nconnection: close\r\n\r\n${PORTAL_PAGE}`;

/** A TCP proxy before a server. Chromium's own packet loss leaves WebSockets alone; this one does not. */
export async function openBadNetwork(targetPort: () => number, chance: Chance): Promise<BadNetwork> {
  const open = new Set<Socket>();
  const network = { weather: clear, mode: 'through' as BadNetwork['mode'] };

  const carry = (from: Socket, to: Socket) => {
    let line = Promise.resolve();
    from.on('data', (bytes) => {
      if (network.mode === 'silent') return;
      const { latencyMs, bytesPerSecond, stalls, stallMs, resets } = network.weather;
      if (chance.happens(resets)) {
        from.resetAndDestroy();
        to.resetAndDestroy();
        return;
      }
      const waitMs = latencyMs + (bytes.length / bytesPerSecond) * 1000 + (chance.happens(stalls) ? stallMs : 0);
      line = line.then(() => pause(waitMs)).then(() => void (to.writable && to.write(bytes)));
    });
    from.on('close', () => void line.then(() => to.destroy()));
    from.on('error', () => to.destroy());
  };

  const server = createServer((phone) => {
    open.add(phone);
    phone.on('close', () => open.delete(phone));
    phone.on('error', () => phone.destroy());
    if (network.mode === 'portal') {
      phone.once('data', () => phone.end(PORTAL));
      return;
    }
    const upstream = connect(targetPort(), '127.0.0.1');
    upstream.on('error', () => phone.destroy());
    carry(phone, upstream);
    carry(upstream, phone);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(network, {
    port,
    breakAll: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  });
}

function pause(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => void setTimeout(resolve, ms));
}
