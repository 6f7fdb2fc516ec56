import type { Actor, StaffRole } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { problem } from '@nachtwacht/shared/wire/http.ts';
import { v7 } from 'uuid';
import { type RunningServer, startServer } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { StartedSession } from '../src/identity/session-store.ts';
import { type Clock, systemClock } from '../src/operation/clock.ts';
import { admins, command, opening, said } from './operation/evening.ts';
import { quiet, temporaryDirectory } from './operation/stage.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly text: string;
}

export interface Caller {
  readonly cookie: string | null;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

/** A server that listens, with an evening that is live, and people who are signed in. */
export interface Serving {
  readonly server: RunningServer;
  readonly dataDir: string;
  readonly operationId: string;
  readonly stranger: Caller;
  submit(actor: Actor, command: Command): Promise<string>;
  /** A new account, enrolled in the evening, signed in. */
  enrol(role: StaffRole, name?: string): Promise<Caller & { staffId: string }>;
  /** The first admin of the evening (or another), signed in on a phone. */
  admin(index?: 0 | 1 | 2): Caller;
  caller(started: StartedSession): Caller;
  restart(env?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

/** `clock` is the time of the evening, for who must not wait for it. */
export async function serve(env: Record<string, string> = {}, clock: Clock = systemClock): Promise<Serving> {
  const directory = temporaryDirectory();
  let server = await start(directory.path, env, clock);
  const operationId = v7();
  await open(server, operationId);

  const callerWith = (cookie: string | null): Caller => ({
    cookie,
    send: (method, path, body, headers = {}) => call(server, cookie, { method, path, body, headers }),
  });
  const caller = (started: StartedSession) => callerWith(`__Host-session=${started.secret}`);
  const submit = async (actor: Actor, given: Command) => {
    const live = server.operations.get(operationId);
    return live ? said(await live.submit(given, actor)) : 'no operation';
  };

  return {
    get server() {
      return server;
    },
    dataDir: directory.path,
    operationId,
    stranger: callerWith(null),
    submit,
    async enrol(role, name = `${role} ${v7().slice(-6)}`) {
      const account = server.identity.accounts.create({ name, role });
      if (!account) throw new Error(`${name} is taken`);
      await submit({ kind: 'system', id: 'system' }, command('staff.enrol', { staffId: account.id, role, name }));
      return { ...caller(server.identity.sessions.startStaff(account.id)), staffId: account.id };
    },
    admin: (index = 0) => caller(server.identity.sessions.startAdmin(operationId, admins[index].id)),
    caller,
    async restart(changes = {}) {
      await server.close();
      server = await start(directory.path, { ...env, ...changes }, clock);
    },
    async close() {
      await server.close();
      directory.remove();
    },
  };
}

async function start(dataDir: string, env: Record<string, string>, clock: Clock): Promise<RunningServer> {
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env });
  if ('sentence' in read) throw new Error(read.sentence);
  return startServer({ config: read.config, log: quiet, clock, demo: { hosts: ['desk-1', 'phone-1'] } });
}

async function open({ operations }: RunningServer, id: string): Promise<void> {
  for (const [actor, given] of opening()) {
    const live = operations.get(id);
    const ack: Ack = live ? await live.submit(given, actor) : await operations.create(id, given, actor);
    if (!ack.ok) throw new Error(`${given.type}: ${said(ack)}`);
  }
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

async function call(
  server: RunningServer,
  cookie: string | null,
  { method, path, body, headers }: Call,
): Promise<Reply> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;
  const response = await fetch(server.url + path, {
    method,
    headers: {
      origin: `http://localhost:${server.port}`,
      ...(cookie && { cookie }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isRaw ? toBody(body) : JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function toBody(body: string | Uint8Array | FormData): string | FormData | Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array ? new Uint8Array(body) : body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `403 not-allowed`: what a reply refuses; throws when it is no well-formed problem. */
export function refusalOf({ status, headers, json }: Reply): string {
  const parsed = problem.parse(json);
  if (headers.get('content-type') !== 'application/problem+json; charset=utf-8')
    throw new Error('not told as a problem');
  if (parsed.status !== status) throw new Error(`says ${parsed.status} under ${status}`);
  return `${status} ${parsed.code ?? 'fault'}`;
}
