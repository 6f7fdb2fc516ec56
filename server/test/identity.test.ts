import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttemptKind, attemptLimits, createAttempts, toAddressKey } from '../src/identity/attempts.ts';
import { createIdentity, type Identity } from '../src/identity/identity.ts';
import { linkHours } from '../src/identity/links.ts';
import { MAX_PASSWORDS_AT_WORK } from '../src/identity/passwords.ts';
import { hashSecret } from '../src/identity/secret.ts';
import { MAX_SESSIONS_EACH, sessionSeconds } from '../src/identity/session-store.ts';
import { temporaryDirectory } from './operation/stage.ts';

const directory = temporaryDirectory();
let nowMs = Date.parse('2026-12-31T20:00:00.000Z');
let identity: Identity;
beforeAll(async () => {
  identity = await createIdentity(directory.path, () => nowMs);
});
afterAll(() => {
  identity.close();
  directory.remove();
});

function account(name: string, role: 'specialist' | 'wall' | 'coordinator' = 'specialist') {
  const made = identity.accounts.create({ name, role });
  if (!made) throw new Error(`${name} is taken`);
  return made;
}
const cookieOf = (secret: string) => `a=b; __Host-session=${secret}`;

describe('accounts', () => {
  it('have names that differ in more than case and spaces', () => {
    account('  Specialist   Bakker ');
    expect(identity.accounts.create({ name: 'specialist bakker', role: 'wall' })).toBeNull();
    expect(identity.accounts.findByName('SPECIALIST  BAKKER')?.role).toBe('specialist');
  });

  it('have no password until one is set, and none fits then', async () => {
    const { id } = account('Zonder Woord');
    expect(await identity.passwords.verify(null, 'nobody has this password')).toBe(false);
    const hashed = await identity.passwords.hash('een lang wachtwoord');
    identity.accounts.setPasswordHash(id, hashed ?? '');
    const stored = identity.accounts.get(id)?.passwordHash ?? '';
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await identity.passwords.verify(stored, 'een lang wachtwoord')).toBe(true);
    expect(await identity.passwords.verify(stored, 'een lang wachtwoorD')).toBe(false);
  });

  it(`work on at most ${MAX_PASSWORDS_AT_WORK} passwords at once`, async () => {
    const atWork = Array.from({ length: MAX_PASSWORDS_AT_WORK }, () => identity.passwords.verify(null, 'x'));
    expect(atWork).not.toContain(null);
    expect(identity.passwords.verify(null, 'x')).toBeNull();
    expect(await Promise.all(atWork)).toEqual(atWork.map(() => false));
    expect(await identity.passwords.verify(null, 'x')).toBe(false);
  });
});

describe('sessions', () => {
  it('are found by their cookie alone, and stand there as a hash', () => {
    const { id } = account('Sessie Een');
    const { session, secret } = identity.sessions.startStaff(id);
    expect(identity.sessions.fromCookies(cookieOf(secret))).toEqual(session);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const stored = new Database(join(directory.path, 'identity.db'), { readonly: true });
    const dump = JSON.stringify(stored.prepare('SELECT * FROM sessions').all());
    stored.close();
    expect(dump).toContain(hashSecret(secret));
    expect(dump).not.toContain(secret);
  });

  it.each([
    undefined,
    '',
    '__Host-session=',
    '__Host-session=kort',
    `__Host-session=${'A'.repeat(43)}`,
    `session=${'A'.repeat(43)}`,
  ])('are nobody’s with the cookie %j', (header) => {
    expect(identity.sessions.fromCookies(header)).toBeNull();
  });

  it('are nobody’s with two cookies of the name', () => {
    const { secret } = identity.sessions.startAdmin('o1', 'twee');
    expect(identity.sessions.fromCookies(`${cookieOf(secret)}; ${cookieOf(secret)}`)).toBeNull();
  });

  it('tell at once when they are revoked, each once', () => {
    const told: string[] = [];
    const stop = identity.sessions.onRevoked((sessionId) => told.push(sessionId));
    const { session, secret } = identity.sessions.startAdmin('o1', 'a1');
    identity.sessions.revoke(session.id);
    identity.sessions.revoke(session.id);
    stop();
    expect(told).toEqual([session.id]);
    expect(identity.sessions.fromCookies(cookieOf(secret))).toBeNull();
  });

  it('end when their time is over, and are told as revoked', () => {
    const { id } = account('Wand Een', 'wall');
    const short = identity.sessions.startStaff(account('Sessie Twee').id);
    const long = identity.sessions.startStaff(id);
    const told: string[] = [];
    const stop = identity.sessions.onRevoked((sessionId) => told.push(sessionId));
    nowMs += sessionSeconds.staff * 1000 - 1;
    expect(identity.sessions.fromCookies(cookieOf(short.secret))).not.toBeNull();
    nowMs += 1;
    expect(identity.sessions.fromCookies(cookieOf(short.secret))).toBeNull();
    expect(identity.sessions.fromCookies(cookieOf(long.secret))).not.toBeNull();
    identity.sessions.sweep();
    stop();
    expect(told).toContain(short.session.id);
    expect(told).not.toContain(long.session.id);
  });

  it('end with their account', () => {
    const { id } = account('Uit Dienst');
    const { session, secret } = identity.sessions.startStaff(id);
    const told: string[] = [];
    const stop = identity.sessions.onRevoked((sessionId) => told.push(sessionId));
    identity.accounts.disable(id);
    stop();
    expect(told).toEqual([session.id]);
    expect(identity.sessions.fromCookies(cookieOf(secret))).toBeNull();
  });

  it(`are at most ${MAX_SESSIONS_EACH} of one person: the oldest ends`, () => {
    const started = Array.from({ length: MAX_SESSIONS_EACH + 1 }, () => {
      nowMs += 1;
      return identity.sessions.startAdmin('o1', 'veel');
    });
    const open = started.map(({ secret }) => identity.sessions.fromCookies(cookieOf(secret)) !== null);
    expect(open).toEqual([false, ...Array(MAX_SESSIONS_EACH).fill(true)]);
  });
});

describe('one-time links', () => {
  const purpose = { kind: 'admin', operationId: 'o1', adminId: 'a1' } as const;

  it('work for exactly one', () => {
    const { token } = identity.links.issue(purpose, 'start');
    expect(identity.links.inspect(token)).toEqual({ purpose, state: 'open' });
    expect([identity.links.use(token), identity.links.use(token)]).toEqual([true, false]);
    expect(identity.links.inspect(token)?.state).toBe('used');
  });

  it('lapse when a newer one is made for the same admin', () => {
    const [first, second] = [identity.links.issue(purpose, 'start'), identity.links.issue(purpose, 'start')];
    expect(identity.links.inspect(first.token)?.state).toBe('revoked');
    expect(identity.links.use(first.token)).toBe(false);
    expect(identity.links.use(second.token)).toBe(true);
  });

  it('expire', () => {
    const { token, expiresAt } = identity.links.issue(purpose, 'start');
    nowMs += linkHours.admin * 3_600_000;
    expect(expiresAt).toBe(new Date(nowMs).toISOString());
    expect(identity.links.inspect(token)?.state).toBe('expired');
    expect(identity.links.use(token)).toBe(false);
  });

  it('carry 256 bits, and are not known by anything but themselves', () => {
    const { token } = identity.links.issue({ kind: 'first-coordinator' }, 'start');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(identity.links.inspect(token.toLowerCase())).toBeNull();
    expect(identity.links.inspect(hashSecret(token))).toBeNull();
  });
});

describe('gateway tokens', () => {
  it('are told once, found by their secret, and can be revoked', () => {
    const { gateway, token } = identity.gatewayTokens.issue('o1', 'WhatsApp Woerden');
    expect(identity.gatewayTokens.find(token)).toEqual(gateway);
    expect(identity.gatewayTokens.revoke(gateway.id)).toBe(true);
    expect(identity.gatewayTokens.find(token)).toBeNull();
    expect(identity.gatewayTokens.revoke(gateway.id)).toBe(false);
  });
});

describe('attempts', () => {
  it.each(Object.keys(attemptLimits).filter(isKind))('%s stop one past their limit', async (kind) => {
    const attempts = createAttempts();
    const { points } = attemptLimits[kind];
    for (let attempt = 0; attempt < points; attempt += 1) expect(await attempts.count(kind, 'k')).toBeNull();
    expect(await attempts.count(kind, 'k')).toBeGreaterThan(0);
    expect(await attempts.wait(kind, 'k')).toBeGreaterThan(0);
    expect(await attempts.count(kind, 'another')).toBeNull();
    await attempts.forgive(kind, 'k');
    expect(await attempts.wait(kind, 'k')).toBeNull();
  });

  it('count one subscriber of IPv6 as one', () => {
    expect(toAddressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(toAddressKey('2001:db8::9')).toBe('2001:db8:0:0');
    expect(toAddressKey('192.0.2.7')).toBe('192.0.2.7');
  });
});

function isKind(kind: string): kind is AttemptKind {
  return kind in attemptLimits;
}
