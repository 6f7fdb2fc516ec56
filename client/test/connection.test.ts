// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import { stateFingerprint } from '@nachtwacht/shared/operation/state-json.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../server/src/app.ts';
import { readConfig } from '../../server/src/config.ts';
import { toSessionCookie } from '../../server/src/identity/cookie.ts';
import { createLog } from '../../server/src/log.ts';
import { createLiveStore } from '../src/live/live-store.ts';
import { type Connection, connectOperation } from '../src/operation/connection.ts';
import { createPicture } from '../src/operation/picture.ts';
import type { Store } from '../src/store/create-store.ts';

const operationId = v7();
const schedule = { startsAt: '2026-12-31T17:00:00.000Z', endsAt: '2027-01-01T05:00:00.000Z' };
const plan = {
  ...{ name: 'Oefening Woerden', municipalities: ['Woerden'], controlRoomPhone: '030 000 0000' },
  ...{ centre: { lng: 4.884, lat: 52.085 }, radiusKm: 8 },
};

let directory: string;
let server: RunningServer;
let cookie: string;
let sessionId: string;
let staffId: string;
let connections: Connection[];

beforeEach(async () => {
  connections = [];
  directory = mkdtempSync(join(tmpdir(), 'nachtwacht '));
  server = await start(0);
  const account = server.identity.accounts.create({ name: 'Coördinator Vos', role: 'coordinator' });
  if (!account) throw new Error('an account');
  staffId = account.id;
  const { secret, session } = server.identity.sessions.startStaff(staffId);
  sessionId = session.id;
  cookie = toSessionCookie(secret, 60).split(';')[0] ?? '';
  const create = { exercise: true, timeZone: 'Europe/Amsterdam', ...schedule, plan };
  await server.operations.create(operationId, command('operation.create', create), SYSTEM);
  await submit(command('staff.enrol', { staffId, role: 'coordinator', name: 'Vos' }));
  await submit(command('operation.open', {}));
});

afterEach(async () => {
  for (const connection of connections) connection.close();
  await server.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(port: number): Promise<RunningServer> {
  const settings = readConfig({ PORT: `${port}`, DATA_DIR: directory, ORIGINS: 'https://nachtwacht.test' });
  if ('sentence' in settings) throw new Error(settings.sentence);
  return startServer({ config: settings.config, log: createLog('silent') });
}

function command(type: Command['type'], data: unknown): Command {
  return { id: v7(), type, data } as Command;
}

async function submit(said: Command): Promise<void> {
  const ack = await server.operations.get(operationId)?.submit(said, SYSTEM);
  expect(ack).toMatchObject({ ok: true });
}

async function isSignedIn(): Promise<boolean> {
  const answer = await fetch(`${server.url}/api/session`, { headers: { cookie } }).catch(() => null);
  return answer?.status !== 401;
}

function open(storage = new Map<string, string>()) {
  const picture = createPicture((callback) => callback());
  const live = createLiveStore();
  const connection = connectOperation({
    ...{ operationId, picture, live, origin: server.url },
    storage: { getItem: (key) => storage.get(key) ?? null, setItem: (key, text) => storage.set(key, text) },
    isSignedIn,
    options: {
      ...{ extraHeaders: { cookie, origin: 'https://nachtwacht.test' }, forceNew: true },
      ...{ reconnectionDelay: 50, reconnectionDelayMax: 100 },
    },
  });
  connections.push(connection);
  return { picture, live, connection, storage };
}

type Screen = ReturnType<typeof open>;

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

const isLive = (screen: Screen) => until(screen.connection.status, ({ health, online }) => health === 'live' && online);
const caughtUp = (screen: Screen) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (screen.picture.state.seq < (server.operations.get(operationId)?.position().seq ?? 0)) return;
      leave();
      resolve();
    };
    const leave = screen.picture.onChange(look);
    look();
  });

test('a screen gets the whole picture, then what happens', async () => {
  const screen = open();
  await isLive(screen);
  await submit(command('staff.enrol', { staffId: v7(), role: 'specialist', name: 'Bakker' }));
  await caughtUp(screen);
  const { state } = server.operations.get(operationId) ?? {};
  expect(state && stateFingerprint(state)).toBe(stateFingerprint(screen.picture.state));
});

test('a command shows as pending until its entry is in the picture', async () => {
  const screen = open();
  await isLive(screen);
  const seen: string[] = [];
  screen.connection.pending.subscribe(() => {
    seen.push(
      screen.connection.pending
        .get()
        .map(({ status }) => status)
        .join(),
    );
  });
  const { done } = screen.connection.send('staff.enrol', { staffId: v7(), role: 'wall', name: 'Wand' });
  expect(await done).toMatchObject({ ok: true });
  await until(screen.connection.pending, (pending) => pending.length === 0);
  expect(seen[0]).toBe('waiting');
  expect(screen.picture.state.staff.size).toBe(2);
});

test('J4 what is sent while the server is away takes effect once when it is back, and the picture goes on', async () => {
  const screen = open();
  await isLive(screen);
  const { port } = server;
  const lost = until(screen.connection.status, ({ online }) => !online);
  await server.close();
  await lost;
  const { done } = screen.connection.send('staff.enrol', { staffId: v7(), role: 'specialist', name: 'Kuipers' });
  expect(screen.connection.pending.get()).toMatchObject([{ status: 'waiting' }]);
  server = await start(port);
  expect(await done).toMatchObject({ ok: true, receipt: { repeated: false } });
  await caughtUp(screen);
  await until(screen.connection.pending, (pending) => pending.length === 0);
  expect(screen.picture.state.staff.size).toBe(2);
  expect(screen.connection.status.get().resynced).toBeNull();
});

test('P4 a screen that lost an entry notices at the next sign of life and asks for it', async () => {
  const screen = open();
  await isLive(screen);
  const { apply } = screen.picture;
  let lost = 0;
  screen.picture.apply = (entries) => {
    lost += 1;
    screen.picture.apply = apply;
    return entries.length > 0 ? 'applied' : 'gap';
  };
  await submit(command('staff.enrol', { staffId: v7(), role: 'specialist', name: 'Bakker' }));
  await caughtUp(screen);
  expect(lost).toBe(1);
  expect(screen.picture.state.staff.size).toBe(2);
});

test('a refusal is told at once and stays until it is put away', async () => {
  const screen = open();
  await isLive(screen);
  const { id, done } = screen.connection.send('operation.open', {});
  expect(await done).toMatchObject({ ok: false, refusal: { code: 'operation-not-draft' } });
  expect(screen.connection.pending.get()).toMatchObject([{ id, status: 'refused' }]);
  screen.connection.dismiss(id);
  expect(screen.connection.pending.get()).toEqual([]);
});

test('who is signed out elsewhere is told so instead of trying for ever', async () => {
  const screen = open();
  await isLive(screen);
  server.identity.sessions.revoke(sessionId);
  await until(screen.connection.status, ({ refused }) => refused === 'no-session');
  expect(screen.connection.status.get().online).toBe(false);
});

test('the last signed checkpoint is kept on this device', async () => {
  const screen = open();
  await until(screen.live.store, ({ checkpoint }) => checkpoint !== null);
  expect([...screen.storage.values()].join()).toContain('signature');
});
