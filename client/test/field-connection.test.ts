// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../server/src/app.ts';
import { readConfig } from '../../server/src/config.ts';
import { toSessionCookie } from '../../server/src/identity/cookie.ts';
import { createLog } from '../../server/src/log.ts';
import { MAX_SOCKETS_A_SESSION } from '../../server/src/sockets/limits.ts';
import { connectField, type FieldConnection, type FieldConnectionParts } from '../src/field/connection.ts';
import { createFieldPicture } from '../src/field/field-picture.ts';
import { createOutbox, type Outbox } from '../src/field/outbox.ts';
import type { Store } from '../src/store/create-store.ts';

const [operationId, groupId, adminId, staffId] = [v7(), v7(), v7(), v7()];
const origin = 'https://nachtwacht.test';
const coordinator: Actor = { kind: 'staff', id: staffId, role: 'coordinator' };
let directory: string;
let server: RunningServer;
let connection: FieldConnection;
let outbox: Outbox;
let cookie: string;
const picture = createFieldPicture();

async function start(port: number): Promise<RunningServer> {
  const settings = readConfig({ PORT: `${port}`, DATA_DIR: directory, ORIGINS: origin });
  if ('sentence' in settings) throw new Error(settings.sentence);
  return startServer({ config: settings.config, log: createLog('silent') });
}

function connect(more: Partial<FieldConnectionParts> = {}): FieldConnection {
  return connectField({
    ...{ picture, origin: server.url, onConnect: () => outbox.flush() },
    delays: { firstMs: 50, maxMs: 100 },
    ...more,
    options: { extraHeaders: { cookie, origin }, forceNew: true },
  });
}

async function say(actor: Actor, type: Command['type'], data: unknown): Promise<void> {
  const command = { id: v7(), type, data } as Command;
  expect(await server.operations.create(operationId, command, actor)).toMatchObject({ ok: true });
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'nachtwacht '));
  server = await start(0);
  const place = { name: 'Molenvliet', municipality: 'Woerden', district: 'Molenvliet', area: null };
  await say(SYSTEM, 'operation.create', {
    ...{ exercise: true, timeZone: 'Europe/Amsterdam' },
    ...{ startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' },
    plan: {
      ...{ name: 'Oefening', municipalities: ['Woerden'], controlRoomPhone: '030 000 0000' },
      ...{ centre: { lng: 4.884, lat: 52.085 }, radiusKm: 8 },
    },
  });
  await say(SYSTEM, 'staff.enrol', { staffId, role: 'coordinator', name: 'Vos' });
  await say(SYSTEM, 'groups.import', { groups: [{ groupId, number: 1, members: 60, ...place }] });
  await say(SYSTEM, 'admins.add', { admins: [{ adminId, groupIds: [groupId], name: 'A. de Wit', phone: null }] });
  await say(SYSTEM, 'operation.open', {});
  await say({ kind: 'admin', id: adminId }, 'admin.join', { acceptedRules: true, phone: null });
  const { secret } = server.identity.sessions.startAdmin(operationId, adminId);
  cookie = toSessionCookie(secret, 60).split(';')[0] ?? '';
  outbox = await createOutbox({
    storage: { all: async () => [], put: async () => {}, remove: async () => {} },
    sendCommand: (command) => connection.sendCommand(command),
    sendPhoto: async () => 'offline',
  });
  connection = connect();
});

afterEach(async () => {
  connection.close();
  await server.close();
  rmSync(directory, { recursive: true, force: true });
});

function until<T>(store: Store<T>, isSo: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(store.get())) return;
      leave();
      resolve();
    };
    const leave = store.subscribe(look);
    look();
  });
}

const write = (text: string) =>
  outbox.forward(
    {
      ...{ messageId: v7(), groupId, text, place: null, seenAt: null, source: 'self', called112: 'no' },
      ...{ reporterRef: null, photosExpected: 0, broadcastId: null },
    },
    [],
  );

test('what an admin writes comes back in the admin’s own view', async () => {
  await until(connection.status, ({ online }) => online);
  await write('jongeren bij de school');
  await until(picture.store, (view) => view?.messages[0]?.text === 'jongeren bij de school');
  expect(outbox.items.get()).toMatchObject([{ state: 'received' }]);
});

test('J4 what was written while the server was away arrives once, in order', async () => {
  await until(connection.status, ({ online }) => online);
  const { port } = server;
  await server.close();
  await until(connection.status, ({ online }) => !online);
  await write('eerste');
  await write('tweede');
  await until(outbox.items, (items) => items.length === 2 && items.every(({ state }) => state === 'waiting'));
  server = await start(port);
  await until(picture.store, (view) => view?.messages.length === 2);
  expect(picture.store.get()?.messages.map(({ number, text }) => [number, text])).toEqual([
    [1, 'eerste'],
    [2, 'tweede'],
  ]);
});

test('a revoked admin is cut off', async () => {
  await until(connection.status, ({ online }) => online);
  await say(coordinator, 'admin.revoke', { adminId, reason: '' });
  await until(connection.status, ({ online }) => !online);
});

test('a phone comes back, also while nobody answers whether it may still look', async () => {
  connection.close();
  const { port } = server;
  await server.close();
  connection = connect({ askAccess: () => new Promise(() => undefined) });
  server = await start(port);
  await until(connection.status, ({ online }) => online);
});

test('not every attempt that fails asks whether this phone may still look', async () => {
  connection.close();
  const { port } = server;
  await server.close();
  const asked: number[] = [];
  const online = new Promise<void>((resolve) => {
    connection = connect({
      onConnect: resolve,
      askAccess: async () => {
        asked.push(asked.length);
        if (asked.length === 2) server = await start(port);
        return null;
      },
    });
  });
  await online;
  expect(asked).toHaveLength(2);
});

test('a phone that has too many pages open comes in as soon as one of them is closed', async () => {
  const others = Array.from({ length: MAX_SOCKETS_A_SESSION - 1 }, () => connect());
  for (const each of [connection, ...others]) await until(each.status, ({ online }) => online);
  let last = connection;
  const triesAgain = new Promise<void>((resolve) => {
    last = connect({
      delays: {
        maxMs: 100,
        get firstMs() {
          resolve();
          return 50;
        },
      },
    });
  });
  await triesAgain;
  expect(last.status.get()).toMatchObject({ online: false, refused: null });
  connection.close();
  await until(last.status, ({ online }) => online);
  for (const each of [last, ...others]) each.close();
});
