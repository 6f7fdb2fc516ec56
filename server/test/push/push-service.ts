import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
/** Knows nobody but this service, and nobody else knows it; its own key was thrown away. */
export const testAuthority = file('ca.pem');

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface PushService {
  readonly host: string;
  readonly received: readonly Received[];
  /** What it answers from now on, by path; 201 for all others. */
  answer(path: string, status: number): void;
  until(holds: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** A push service on this machine, over real TLS. */
export async function startPushService(): Promise<PushService> {
  const received: Received[] = [];
  const answers = new Map<string, number>();
  const waiting = new Set<() => void>();
  const server = createServer({ key: file('service.key'), cert: file('service.pem') }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    received.push({ path, headers: request.headers, body: Buffer.concat(chunks) });
    response.writeHead(answers.get(path) ?? 201).end();
    for (const check of [...waiting]) check();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `localhost:${port}`,
    received,
    answer: (path, status) => void answers.set(path, status),
    until: (holds) =>
      new Promise((resolve) => {
        const check = () => {
          if (!holds()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** A phone's side of a subscription: it alone can read what is sent to it. */
export interface PhoneKeys {
  readonly p256dh: string;
  readonly auth: string;
  read(body: Buffer): string;
}

export function createPhoneKeys(): PhoneKeys {
  const own = createECDH('prime256v1');
  const publicKey = own.generateKeys();
  const secret = randomBytes(16);
  return {
    p256dh: publicKey.toString('base64url'),
    auth: secret.toString('base64url'),
    read: (body) => decrypt(body, own, secret),
  };
}

/** RFC 8291 and 8188 by the letter, apart from the library that encrypted. */
function decrypt(body: Buffer, own: ECDH, secret: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const senderKey = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), senderKey]);
  const shared = Buffer.from(hkdfSync('sha256', own.computeSecret(senderKey), secret, info, 32));
  const key = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: nonce\0', 12));
  const cipher = createDecipheriv('aes-128-gcm', key, nonce);
  cipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
}

export interface Vapid {
  readonly key: string;
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
  readonly isSigned: boolean;
}

/** RFC 8292: who signed, what it says, and whether the signature holds. */
export function readVapid(authorization: string): Vapid {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  return {
    key,
    claims: JSON.parse(Buffer.from(claims, 'base64url').toString()),
    isSigned: verify(
      'sha256',
      signed,
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
  };
}
