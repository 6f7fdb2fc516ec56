import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import type { FieldClientEvents, FieldServerEvents } from '@nachtwacht/shared/wire/field.ts';
import { FIELD_NAMESPACE, STAFF_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import type { StaffClientEvents, StaffServerEvents } from '@nachtwacht/shared/wire/staff.ts';
import { io, type Socket } from 'socket.io-client';
import { v7 } from 'uuid';
import type { Session, Sessions } from '../../src/identity/session.ts';
import { attachSockets } from '../../src/sockets/attach-sockets.ts';
import type { Admin, Staff } from '../operation/evening.ts';
import { quiet, type Stage, setStage, temporaryDirectory } from '../operation/stage.ts';

export const ORIGIN = 'https://nachtwacht.test';
export const BUILD = 'build-1';

export type StaffLine = Socket<StaffServerEvents, StaffClientEvents>;
export type FieldLine = Socket<FieldServerEvents, FieldClientEvents>;
type SignIn = Omit<Extract<Session, { kind: 'staff' }>, 'id'> | Omit<Extract<Session, { kind: 'admin' }>, 'id'>;

export interface SignInBook extends Sessions {
  /** The cookie of a fresh session. */
  begin(session: SignIn): { cookie: string; id: string };
  revoke(sessionId: string): void;
}

/** Sessions in memory: what identity does is proved elsewhere; sockets only ask who somebody is. */
function createSignInBook(): SignInBook {
  const sessions = new Map<string, Session>();
  const listeners = new Set<(sessionId: string) => void>();
  return {
    begin: (session) => {
      const id = v7();
      sessions.set(id, { ...session, id });
      return { cookie: `session=${id}`, id };
    },
    revoke: (sessionId) => {
      sessions.delete(sessionId);
      for (const listener of listeners) listener(sessionId);
    },
    fromCookies: (header) => sessions.get(header?.replace('session=', '') ?? '') ?? null,
    onRevoked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface House extends Stage {
  readonly url: string;
  readonly sessions: SignInBook;
  /** The cookie of a fresh session of somebody of the evening. */
  cookieOf(actor: Staff | Admin): string;
  staff(cookie: string, more?: LineOptions): StaffLine;
  field(cookie: string, more?: LineOptions): FieldLine;
}

export interface LineOptions {
  readonly operation?: string;
  readonly origin?: string;
  readonly build?: string;
}

interface HouseOptions {
  readonly wallBodies?: boolean;
  readonly wakeable?: (operationId: string) => readonly string[];
}

/** Real sockets on a real server, over a real journal of an evening that is live. */
export async function openHouse({ wallBodies = false, wakeable }: HouseOptions = {}): Promise<House> {
  const directory = temporaryDirectory();
  const stage = await setStage({ directory: directory.path });
  const sessions = createSignInBook();
  const httpServer = createServer();
  const { operations, operationId } = stage;
  const isAllowedOrigin = (origin: string | undefined) => origin === ORIGIN;
  const sockets = attachSockets({
    ...{ httpServer, operations, sessions, log: quiet, isAllowedOrigin, build: BUILD, wallBodies },
    ...(wakeable && { wakeable }),
  });
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  const lines = new Set<Socket>();
  const open = (namespace: string, cookie: string, auth: object, origin = ORIGIN) => {
    const line: Socket = io(`${url}${namespace}`, {
      ...{ transports: ['websocket'], forceNew: true, reconnection: false, auth },
      extraHeaders: { cookie, origin },
    });
    lines.add(line);
    return line;
  };
  return {
    ...{ ...stage, url, sessions },
    cookieOf: (actor) => sessions.begin(toSession(actor, operationId)).cookie,
    staff: (cookie, { operation = operationId, origin, build } = {}) =>
      open(STAFF_NAMESPACE, cookie, { operation, ...(build ? { build } : {}) }, origin),
    field: (cookie, { origin, build } = {}) => open(FIELD_NAMESPACE, cookie, build ? { build } : {}, origin),
    close: async () => {
      for (const line of lines) line.disconnect();
      sockets.close();
      await new Promise((closed) => httpServer.close(closed));
      await stage.close();
      directory.remove();
    },
  };
}

export function toSession(actor: Staff | Admin, operationId: string): SignIn {
  return actor.kind === 'admin'
    ? { kind: 'admin', operationId, adminId: actor.id }
    : { kind: 'staff', staffId: actor.id, name: 'Iemand', role: actor.role };
}

/** Resolves with the argument of the next such event. */
export function next<T = unknown>(line: StaffLine | FieldLine, event: string): Promise<T> {
  return new Promise((resolve) => (line as Socket).once(event, resolve));
}

/** Why the door stayed shut. */
export async function refusal(line: StaffLine | FieldLine): Promise<string> {
  const error = await next<Error & { data?: { code: string } }>(line, 'connect_error');
  return error.data?.code ?? error.message;
}

export function send(line: StaffLine | FieldLine, envelope: unknown): Promise<Ack> {
  return new Promise((resolve) => (line as Socket).emit('command', envelope, resolve));
}

/** Resolves when what arrives makes it so. */
export function until(line: StaffLine | FieldLine, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      (line as Socket).offAny(lookAfter);
      resolve();
    };
    // Listeners to all events are told first, before those that take the packet in.
    const lookAfter = () => queueMicrotask(look);
    (line as Socket).onAny(lookAfter);
    look();
  });
}
