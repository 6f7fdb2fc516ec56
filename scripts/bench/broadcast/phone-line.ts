import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface PhoneLine {
  close(): void;
}

interface LineParts {
  readonly port: number;
  readonly namespace: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The namespace let it in. */
  readonly onReady: () => void;
  /** The text of each event that comes. */
  readonly onEvent: (text: string) => void;
}

const NAMES_PING = '2';
const PONG = '3';

/** A phone at its cheapest: one TCP socket that speaks just enough WebSocket, Engine.IO and Socket.IO to be served. */
export function openPhoneLine({ port, namespace, headers, onReady, onEvent }: LineParts): PhoneLine {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setNoDelay(true);
  let rest: Buffer = Buffer.alloc(0);
  let isUpgraded = false;
  socket.on('connect', () => {
    const key = randomBytes(16).toString('base64');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n${lines.join('')}\r\n`,
    );
  });
  const hear = (text: string) => {
    if (text === NAMES_PING) write(socket, PONG);
    else if (text.startsWith('0')) write(socket, `40${namespace},`);
    else if (text.startsWith(`40${namespace}`)) onReady();
    else if (text.startsWith(`44${namespace}`)) throw new Error(`not let in: ${text}`);
    else if (text.startsWith(`42${namespace}`)) onEvent(text);
  };
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!isUpgraded) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!rest.subarray(0, 12).toString().endsWith('101')) throw new Error(rest.toString());
      isUpgraded = true;
      rest = rest.subarray(end + 4);
    }
    for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
      rest = rest.subarray(frame.length);
      if (frame.text !== null) hear(frame.text);
    }
  });
  socket.on('error', (error) => {
    throw error;
  });
  return { close: () => socket.destroy() };
}

/** One whole frame of a server, which never masks; null while some of it is still under way. */
function readFrame(bytes: Buffer): { length: number; text: string | null } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const head = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < head) return null;
  const size = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  if (bytes.length < head + size) return null;
  const isText = (bytes.readUInt8(0) & 0x0f) === 1;
  return { length: head + size, text: isText ? bytes.toString('utf8', head, head + size) : null };
}

/** A masked text frame of less than 126 bytes, as a client must send; masked with zeros. */
function write(socket: Socket, text: string): void {
  const body = Buffer.from(text);
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]), body]));
}
