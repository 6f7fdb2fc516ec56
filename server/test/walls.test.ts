import { join } from 'node:path';
import { sessionInfo } from '@nachtwacht/shared/wire/http.ts';
import { STAFF_NAMESPACE } from '@nachtwacht/shared/wire/namespaces.ts';
import {
  collected,
  hangingWalls,
  normalisePairingCode,
  PAIRING_ALPHABET,
  PAIRING_SECONDS,
  pairedWall,
  pairing,
  waitingWall,
} from '@nachtwacht/shared/wire/pairing.ts';
import Database from 'better-sqlite3';
import { io, type Socket } from 'socket.io-client';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptLimits } from '../src/identity/attempts.ts';
import { createIdentity } from '../src/identity/identity.ts';
import { MAX_OPEN_PAIRINGS } from '../src/identity/pairings.ts';
import { command, creation } from './operation/evening.ts';
import { temporaryDirectory } from './operation/stage.ts';
import { type Caller, type Reply, refusalOf, type Serving, serve } from './serving.ts';

const screen = { layout: 'map', widthPx: 3840, heightPx: 2160 } as const;
const cookieIn = ({ headers }: Reply) => headers.get('set-cookie')?.split(';')[0] ?? '';

describe('a code on a wall', () => {
  const directory = temporaryDirectory();
  let nowMs = Date.parse('2026-12-31T20:00:00.000Z');
  const here = { ...screen, address: '192.0.2.7' };
  let identity: Awaited<ReturnType<typeof createIdentity>>;
  beforeAll(async () => {
    identity = await createIdentity(directory.path, () => nowMs);
  });
  afterAll(() => {
    identity.close();
    directory.remove();
  });
  const show = () => {
    const opened = identity.pairings.open(here);
    if (!opened) throw new Error('too many screens wait');
    return opened;
  };
  const account = (name: string) => identity.accounts.create({ name, role: 'wall' })?.id ?? '';

  it('has eight signs of which none looks like another, and is kept as a hash alone', () => {
    const { code, secret } = show();
    expect(code).toMatch(new RegExp(`^[${PAIRING_ALPHABET}]{8}$`));
    expect(PAIRING_ALPHABET).not.toMatch(/[01258AEILOQSUVZGB]/);
    const stored = new Database(join(directory.path, 'identity.db'), { readonly: true });
    const dump = JSON.stringify(stored.prepare('SELECT * FROM pairings').all());
    stored.close();
    expect(dump).toContain(here.address);
    expect(dump).not.toContain(code);
    expect(dump).not.toContain(secret);
  });

  it('may be typed in small letters, in groups, with hyphens', () => {
    expect(normalisePairingCode(' cdfh - 3479 ')).toBe('CDFH3479');
  });

  it('lapses after five minutes, for whoever types it and for the screen', () => {
    const { code, secret } = show();
    nowMs += PAIRING_SECONDS * 1000 - 1;
    const found = identity.pairings.look(code);
    expect(found?.screen).toEqual(here);
    nowMs += 1;
    expect(identity.pairings.look(code)).toBeNull();
    expect(identity.pairings.use(found?.id ?? 0)).toBe(false);
    expect(identity.pairings.collect(secret)).toEqual({ state: 'gone' });
  });

  it('is used once, is given back when nothing came of it, and its session is collected once', () => {
    const { code, secret } = show();
    const { id } = identity.pairings.look(code) ?? { id: 0 };
    expect(identity.pairings.collect(secret)).toEqual({ state: 'seen' });
    expect([identity.pairings.use(id), identity.pairings.use(id)]).toEqual([true, false]);
    identity.pairings.giveBack(id);
    expect(identity.pairings.use(id)).toBe(true);
    const staffId = account('Wand van eenmaal');
    identity.pairings.grant(id, staffId, 'operation');
    const granted = { state: 'granted', id, staffId, operationId: 'operation' };
    expect(identity.pairings.collect(secret)).toEqual(granted);
    expect(identity.pairings.collect(secret)).toEqual({ state: 'gone' });
  });

  it('tells which screen a session is on as long as there is such a session', () => {
    const { code } = show();
    const { id } = identity.pairings.look(code) ?? { id: 0 };
    const staffId = account('Wand van lang');
    identity.pairings.grant(id, staffId, 'operation');
    const { session } = identity.sessions.startStaff(staffId);
    identity.pairings.hang(id, session.id);
    nowMs += 2 * PAIRING_SECONDS * 1000;
    identity.pairings.sweep();
    expect(identity.pairings.screenOf(session.id)).toEqual(here);
    identity.sessions.revoke(session.id);
    expect(identity.pairings.screenOf(session.id)).toBeNull();
  });

  it(`is refused to the screen after ${MAX_OPEN_PAIRINGS} that wait, and free again when those lapse`, () => {
    nowMs += PAIRING_SECONDS * 1000;
    for (let index = 0; index < MAX_OPEN_PAIRINGS; index += 1) show();
    expect(identity.pairings.open(here)).toBeNull();
    nowMs += PAIRING_SECONDS * 1000;
    expect(identity.pairings.open(here)).not.toBeNull();
  });
});

describe('signing a wall in', () => {
  let evening: Serving;
  let coordinator: Caller & { staffId: string };
  let walls: string;
  beforeAll(async () => {
    evening = await serve();
    coordinator = await evening.enrol('coordinator', 'Coördinator Vermeer');
    walls = `/api/operations/${evening.operationId}/walls`;
  });
  afterAll(() => evening.close());

  const show = async () => pairing.parse((await evening.stranger.send('POST', '/api/walls/pairings', screen)).json);
  const ask = (secret: string) => evening.stranger.send('POST', '/api/walls/pairings/collect', { secret });
  const pair = (code: string, name: string, by: Caller = coordinator) => by.send('POST', walls, { code, name });
  const look = (code: string, by: Caller = coordinator) => by.send('POST', `${walls}/inspect`, { code });
  const listed = async () => hangingWalls.parse((await coordinator.send('GET', walls)).json).walls;
  const state = () => evening.server.operations.get(evening.operationId)?.state;
  /** A wall that hangs: its cookie and its session. */
  const hang = async (name: string) => {
    const { code, secret } = await show();
    await pair(code, name);
    const cookie = cookieIn(await ask(secret));
    const wall = (await listed()).find((each) => each.name === name);
    return { cookie, sessionId: wall?.sessionId ?? '' };
  };

  it('takes a code that the coordinator types; the wall is enrolled in the journal and gets a session of its own', async () => {
    const { code, secret } = await show();
    expect((await ask(secret)).json).toEqual({ state: 'waiting' });
    const seen = waitingWall.parse((await look(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)).json);
    expect(seen).toMatchObject({ ...screen, address: '127.0.0.1' });
    expect((await ask(secret)).json).toEqual({ state: 'seen' });
    const { staffId } = pairedWall.parse((await pair(code, 'Wand meldkamer links')).json);
    expect(state()?.staff.get(staffId)).toMatchObject({ role: 'wall', active: true });
    const reply = await ask(secret);
    expect(collected.parse(reply.json)).toEqual({ state: 'paired', operationId: evening.operationId });
    expect(reply.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Strict$/);
    const me = await evening.stranger.send('GET', '/api/session', undefined, { cookie: cookieIn(reply) });
    expect(sessionInfo.parse(me.json)).toMatchObject({ staffId, role: 'wall', home: '/wall' });
    expect((await ask(secret)).json).toEqual({ state: 'gone' });
    expect(await listed()).toMatchObject([{ staffId, name: 'Wand meldkamer links', screen }]);
  });

  it('stands in the access log: who looked, who let it in, who ended it', async () => {
    const { sessionId } = await hang('Wand in het log');
    await coordinator.send('DELETE', `${walls}/${sessionId}`);
    await expect
      .poll(() => {
        const log = new Database(join(evening.dataDir, 'access.db'), { readonly: true });
        const rows = log.prepare("SELECT what, actor_id FROM access WHERE what LIKE 'wall.%' ORDER BY id DESC").all();
        log.close();
        return rows.slice(0, 2);
      })
      .toEqual([
        { what: 'wall.revoked', actor_id: coordinator.staffId },
        { what: 'wall.paired', actor_id: coordinator.staffId },
      ]);
  });

  it('refuses a wrong code, a used one, and anything that is no code', async () => {
    const { code } = await show();
    const other = [...code].reverse().join('') === code ? 'CCCCDDDD' : [...code].reverse().join('');
    expect(refusalOf(await look(other))).toBe('404 pairing-unknown');
    expect((await pair(code, 'Wand tweemaal')).status).toBe(200);
    expect(refusalOf(await pair(code, 'Wand tweemaal'))).toBe('404 pairing-unknown');
    for (const body of [{ code: 'CDFH347' }, { code: 'CDFH3470' }, { code: 3479 }, { code, more: true }, {}]) {
      expect(refusalOf(await coordinator.send('POST', `${walls}/inspect`, body))).toBe('422 invalid');
    }
    expect(refusalOf(await evening.stranger.send('POST', '/api/walls/pairings', { layout: 'all' }))).toBe(
      '422 invalid',
    );
    await expect(ask('A'.repeat(43)).then(({ json }) => json)).resolves.toEqual({ state: 'gone' });
  });

  it('lets exactly one of two coordinators have a code', async () => {
    const second = await evening.enrol('coordinator');
    const { code } = await show();
    const replies = await Promise.all([pair(code, 'Wand van een'), pair(code, 'Wand van twee', second)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  });

  it('is for coordinators of this very operation', async () => {
    const { code, secret } = await show();
    const stranger = await evening.enrol('specialist');
    const elsewhere = evening.server.identity.accounts.create({ name: 'Coördinator Elders', role: 'coordinator' });
    const away = evening.caller(evening.server.identity.sessions.startStaff(elsewhere?.id ?? ''));
    for (const by of [stranger, away]) {
      expect(refusalOf(await look(code, by))).toBe('403 not-allowed');
      expect(refusalOf(await pair(code, 'Wand elders', by))).toBe('403 not-allowed');
      expect(refusalOf(await by.send('GET', walls))).toBe('403 not-allowed');
      expect(refusalOf(await by.send('DELETE', `${walls}/${v7()}`))).toBe('403 not-allowed');
    }
    expect(refusalOf(await look(code, evening.stranger))).toBe('401 not-signed-in');
    expect((await ask(secret)).json).toEqual({ state: 'waiting' });
  });

  it('gives no way into the wall of an operation in which one is no coordinator', async () => {
    await hang('Wand van ons');
    const other = v7();
    const elsewhere = evening.server.identity.accounts.create({ name: 'Coördinator Buur', role: 'coordinator' });
    const actor = { kind: 'staff', id: elsewhere?.id ?? '', role: 'coordinator' } as const;
    await evening.server.operations.create(other, { ...creation, id: v7() }, actor);
    const enrolled = { staffId: actor.id, role: 'coordinator' as const, name: 'Coördinator Buur' };
    const system = { kind: 'system', id: 'system' } as const;
    await evening.server.operations.get(other)?.submit(command('staff.enrol', enrolled), system);
    const buur = evening.caller(evening.server.identity.sessions.startStaff(actor.id));
    const { code } = await show();
    const path = `/api/operations/${other}/walls`;
    const take = (name: string) => buur.send('POST', path, { code, name });
    expect(refusalOf(await take('wand van ONS'))).toBe('409 id-taken');
    expect(refusalOf(await take('Coördinator Vermeer'))).toBe('409 id-taken');
    expect((await take('Wand van buur')).status).toBe(200);
  });

  it('ends with its session: the socket is cut at once and nothing opens any more', async () => {
    const { cookie, sessionId } = await hang('Wand die gaat');
    const line: Socket = io(`${evening.server.url}${STAFF_NAMESPACE}`, {
      ...{ transports: ['websocket'], reconnection: false, auth: { operation: evening.operationId } },
      extraHeaders: { cookie, origin: `http://localhost:${evening.server.port}` },
    });
    await new Promise<void>((connected) => line.on('connect', connected));
    const cut = new Promise<string>((gone) => line.on('disconnect', gone));
    expect((await coordinator.send('DELETE', `${walls}/${sessionId}`)).status).toBe(204);
    expect(await cut).toBe('io server disconnect');
    line.close();
    expect(refusalOf(await evening.stranger.send('GET', '/api/session', undefined, { cookie }))).toBe(
      '401 not-signed-in',
    );
    expect((await listed()).some((each) => each.sessionId === sessionId)).toBe(false);
    expect(refusalOf(await coordinator.send('DELETE', `${walls}/${sessionId}`))).toBe('404 not-found');
  });

  it('survives a restart of the server; a code that was waiting does not', async () => {
    const { cookie } = await hang('Wand die blijft');
    const { code, secret } = await show();
    await evening.restart();
    const me = await evening.stranger.send('GET', '/api/session', undefined, { cookie });
    expect(sessionInfo.parse(me.json)).toMatchObject({ name: 'Wand die blijft' });
    expect((await ask(secret)).json).toEqual({ state: 'gone' });
    expect(refusalOf(await look(code))).toBe('404 pairing-unknown');
  });

  it('stops who guesses, also with the right code', async () => {
    const guesser = await evening.enrol('coordinator');
    const { code } = await show();
    for (let guess = 0; guess < attemptLimits.pairingGuess.points; guess += 1) {
      expect(refusalOf(await look('CCCCDDDD', guesser))).toBe('404 pairing-unknown');
    }
    const reply = await look(code, guesser);
    expect(refusalOf(reply)).toBe('429 busy');
    expect(refusalOf(await pair(code, 'Wand geraden', guesser))).toBe('429 busy');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await look(code)).status).toBe(200);
  });

  it('stops a screen that asks for code after code', async () => {
    const busy = async (left: number): Promise<string> => {
      const reply = await evening.stranger.send('POST', '/api/walls/pairings', screen);
      return reply.status === 200 && left > 0 ? busy(left - 1) : refusalOf(reply);
    };
    expect(await busy(attemptLimits.pairingOpen.points)).toBe('429 busy');
  });
});
