import {
  passwordRequest,
  redeemRequest,
  type SessionInfo,
  type SignedIn,
  signInRequest,
} from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { type Attempts, toAddressKey, toNameAttemptKey } from '../identity/attempts.ts';
import { clearedSessionCookie, toSessionCookie } from '../identity/cookie.ts';
import type { Identity } from '../identity/identity.ts';
import type { StartedSession } from '../identity/session-store.ts';
import type { Operations } from '../operation/live-operation.ts';
import { type Answer, answering, busy, ok, readBody, refused } from './answer.ts';
import { homeOf, operationsOf } from './home.ts';
import { jsonLimits, readJson } from './read-json.ts';
import { resource } from './resource.ts';
import { requireSession } from './session-guard.ts';

export interface SessionParts {
  readonly identity: Identity;
  readonly attempts: Attempts;
  readonly operations: Operations;
}

/** Seconds after which to come back when too many passwords are at work. */
const PASSWORD_QUEUE_SECONDS = 2;

export function sessionRoutes(parts: SessionParts): Router {
  const router = Router();
  const json = readJson(jsonLimits.small);
  resource(router, '/session', {
    get: [answering((request) => tellSession(request, parts))],
    post: [json, answering((request) => signIn(request, parts))],
    delete: [answering((request) => signOut(request, parts))],
  });
  resource(router, '/session/redeem', { post: [json, answering((request) => redeem(request, parts))] });
  resource(router, '/session/password', { put: [json, answering((request) => setPassword(request, parts))] });
  return router;
}

function tellSession(request: Request, { identity, operations }: SessionParts): Answer {
  const guarded = requireSession(request, { sessions: identity.sessions, operations });
  // A phone that was closed meanwhile has to hear why, so that it forgets what it kept.
  if ('problem' in guarded) {
    return identity.sessions.wasAdmin(request.headers.cookie) ? refused('admin-revoked') : guarded;
  }
  const { session } = guarded;
  if (session.kind === 'admin') {
    const operation = operations.get(session.operationId);
    if (operation?.state.operation?.status === 'destroyed') return refused('operation-destroyed');
  }
  const home = homeOf(session, operations);
  const info: SessionInfo =
    session.kind === 'admin'
      ? { kind: 'admin', adminId: session.adminId, operationId: session.operationId, home }
      : {
          kind: 'staff',
          staffId: session.staffId,
          name: session.name,
          role: session.role,
          hasPassword: identity.accounts.get(session.staffId)?.passwordHash != null,
          home,
          operations: operationsOf(session, operations),
        };
  return ok(info);
}

async function signIn(request: Request, parts: SessionParts): Promise<Answer> {
  const { identity, attempts } = parts;
  const read = readBody(request, signInRequest);
  if ('problem' in read) return read;
  const { name, password } = read.body;
  const address = request.ip ?? '';
  const nameKey = toNameAttemptKey(name, address);
  const wait =
    (await attempts.count('signInByAddress', toAddressKey(address))) ?? (await attempts.count('signInByName', nameKey));
  if (wait !== null) return busy(wait);
  const account = identity.accounts.findByName(name);
  const verified = identity.passwords.verify(account?.passwordHash ?? null, password);
  if (verified === null) return busy(PASSWORD_QUEUE_SECONDS);
  if (!(await verified) || !account || account.disabled) return refused('sign-in-refused');
  await attempts.forgive('signInByName', nameKey);
  return begin(request, parts, identity.sessions.startStaff(account.id));
}

async function redeem(request: Request, parts: SessionParts): Promise<Answer> {
  const { identity } = parts;
  const read = readBody(request, redeemRequest);
  if ('problem' in read) return read;
  const { token, name } = read.body;
  const found = await findLink(request, parts, token);
  if ('problem' in found) return found;
  const { purpose } = found;
  if (purpose.kind === 'admin') return refused('link-unknown');
  if (purpose.kind === 'first-coordinator') return redeemFirst(request, parts, token, name);
  const account = identity.accounts.get(purpose.staffId);
  if (!account || account.disabled) return refused('link-revoked');
  if (!identity.links.use(token)) return refused('link-used');
  return begin(request, parts, identity.sessions.startStaff(account.id));
}

function redeemFirst(request: Request, parts: SessionParts, token: string, name: string | undefined): Answer {
  const { accounts, links, sessions } = parts.identity;
  if (accounts.hasCoordinator()) return refused('link-revoked');
  if (name === undefined) return ok({ home: '/setup', needsName: true } satisfies SignedIn);
  if (!links.use(token)) return refused('link-used');
  const account = accounts.create({ name, role: 'coordinator' });
  if (account) return begin(request, parts, sessions.startStaff(account.id));
  links.giveBack(token);
  return refused('id-taken');
}

/** An open link. Unknown tokens are counted: nobody guesses 256 bits, but nobody needs to try either. */
export async function findLink(request: Request, { identity, attempts }: SessionParts, token: string) {
  const address = toAddressKey(request.ip ?? '');
  const wait = await attempts.wait('unknownLink', address);
  if (wait !== null) return busy(wait);
  const link = identity.links.inspect(token);
  if (!link) await attempts.count('unknownLink', address);
  if (!link) return refused('link-unknown');
  return link.state === 'open' ? { purpose: link.purpose } : refused(`link-${link.state}`);
}

/** Starts this browser's session and ends the one it had. */
export function begin(request: Request, { identity, operations }: SessionParts, started: StartedSession): Answer {
  const earlier = identity.sessions.fromCookies(request.headers.cookie);
  if (earlier) identity.sessions.revoke(earlier.id);
  const json: SignedIn = { home: homeOf(started.session, operations) };
  return { status: 200, json, cookie: toSessionCookie(started.secret, started.maxAgeSeconds) };
}

function signOut(request: Request, { identity }: SessionParts): Answer {
  const session = identity.sessions.fromCookies(request.headers.cookie);
  if (session) identity.sessions.revoke(session.id);
  return { status: 204, cookie: clearedSessionCookie };
}

async function setPassword(request: Request, { identity, attempts, operations }: SessionParts): Promise<Answer> {
  const guarded = requireSession(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  if (session.kind !== 'staff' || session.role === 'wall') return refused('not-allowed');
  const read = readBody(request, passwordRequest);
  if ('problem' in read) return read;
  const wait = await attempts.count('password', session.staffId);
  if (wait !== null) return busy(wait);
  const hashed = identity.passwords.hash(read.body.password);
  if (hashed === null) return busy(PASSWORD_QUEUE_SECONDS);
  identity.accounts.setPasswordHash(session.staffId, await hashed);
  identity.sessions.revokeStaff(session.staffId, session.id);
  return { status: 204 };
}
