import { may } from '@nachtwacht/shared/operation/policy.ts';
import {
  type Collected,
  collectRequest,
  type HangingWalls,
  inspectPairingRequest,
  type PairedWall,
  type Pairing,
  pairingRequest,
  pairWallRequest,
  type WaitingWall,
} from '@nachtwacht/shared/wire/pairing.ts';
import { type Request, Router } from 'express';
import { v7 } from 'uuid';
import { toAddressKey } from '../identity/attempts.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { toAckAnswer } from './ack-answer.ts';
import { type Answer, answering, busy, ok, readBody, refused } from './answer.ts';
import type { InvitationParts } from './invitation-routes.ts';
import { jsonLimits, readJson } from './read-json.ts';
import { pathPart, resource } from './resource.ts';
import { requireMember, type StaffSession } from './session-guard.ts';
import { begin } from './session-routes.ts';

/** Seconds after which to ask again when too many screens wait for a code. */
const FULL_SECONDS = 30;

/** A wall has no keyboard: it shows a code, a coordinator types it, the wall collects its session. */
export function wallRoutes(parts: InvitationParts): Router {
  const router = Router();
  const json = readJson(jsonLimits.small);
  resource(router, '/walls/pairings', { post: [json, answering((request) => open(request, parts))] });
  resource(router, '/walls/pairings/collect', { post: [json, answering((request) => collect(request, parts))] });
  resource(router, '/operations/:operation/walls', {
    get: [answering((request) => tell(request, parts))],
    post: [json, answering((request) => pair(request, parts))],
  });
  resource(router, '/operations/:operation/walls/inspect', {
    post: [json, answering((request) => inspect(request, parts))],
  });
  resource(router, '/operations/:operation/walls/:session', {
    delete: [answering((request) => revoke(request, parts))],
  });
  return router;
}

async function open(request: Request, { identity, attempts }: InvitationParts): Promise<Answer> {
  const read = readBody(request, pairingRequest);
  if ('problem' in read) return read;
  const address = request.ip ?? '';
  const wait = await attempts.count('pairingOpen', toAddressKey(address));
  if (wait !== null) return busy(wait);
  const opened = identity.pairings.open({ ...read.body, address });
  return opened ? ok(opened satisfies Pairing) : busy(FULL_SECONDS);
}

async function collect(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity, attempts } = parts;
  const read = readBody(request, collectRequest);
  if ('problem' in read) return read;
  const wait = await attempts.count('pairingCollect', toAddressKey(request.ip ?? ''));
  if (wait !== null) return busy(wait);
  const found = identity.pairings.collect(read.body.secret);
  if (found.state !== 'granted') return ok({ state: found.state } satisfies Collected);
  const started = identity.sessions.startStaff(found.staffId);
  identity.pairings.hang(found.id, started.session.id);
  const answer = begin(request, parts, started);
  const json: Collected = { state: 'paired', operationId: found.operationId };
  return 'problem' in answer ? answer : { ...answer, json };
}

/** The screen behind a code. What fits no screen counts as a guess, with which a coordinator soon stops. */
async function find(code: string, { staffId }: StaffSession, { identity, attempts }: InvitationParts) {
  const wait = await attempts.wait('pairingGuess', staffId);
  if (wait !== null) return busy(wait);
  const waiting = identity.pairings.look(code);
  if (waiting) return { waiting };
  await attempts.count('pairingGuess', staffId);
  return refused('pairing-unknown');
}

function requireCoordinator(request: Request, { identity, operations }: InvitationParts) {
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  return guarded.session.role === 'coordinator' ? guarded : refused('not-allowed');
}

function requireEnroller(request: Request, parts: InvitationParts) {
  const guarded = requireCoordinator(request, parts);
  if ('problem' in guarded) return guarded;
  const refusal = may(guarded.actor, 'staff.enrol', guarded.operation.state);
  return refusal ? refused(refusal.code) : guarded;
}

async function inspect(request: Request, parts: InvitationParts): Promise<Answer> {
  const guarded = requireEnroller(request, parts);
  if ('problem' in guarded) return guarded;
  const read = readBody(request, inspectPairingRequest);
  if ('problem' in read) return read;
  const found = await find(read.body.code, guarded.session, parts);
  if ('problem' in found) return found;
  const { screen, askedAt, expiresAt } = found.waiting;
  note(parts, guarded, 'wall.inspected', screen.address);
  return ok({ ...screen, askedAt, expiresAt } satisfies WaitingWall);
}

/** The code is used up first, so that two coordinators cannot both have it; a refusal to enrol gives it back. */
async function pair(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity } = parts;
  const guarded = requireEnroller(request, parts);
  if ('problem' in guarded) return guarded;
  const read = readBody(request, pairWallRequest);
  if ('problem' in read) return read;
  const { session, actor, operation } = guarded;
  const found = await find(read.body.code, session, parts);
  if ('problem' in found) return found;
  const known = identity.accounts.findByName(read.body.name);
  if (known && !mayHang(known, session, parts)) return refused('id-taken');
  const { id } = found.waiting;
  if (!identity.pairings.use(id)) return refused('pairing-unknown');
  const account = known ?? identity.accounts.create({ name: read.body.name, role: 'wall' });
  if (!account) {
    identity.pairings.giveBack(id);
    return refused('id-taken');
  }
  const { id: staffId, name } = account;
  if (operation.state.staff.get(staffId)?.active !== true) {
    const data = { staffId, name, role: 'wall' as const };
    const ack = await operation.submit({ id: v7(), type: 'staff.enrol', data }, actor);
    if (!ack.ok) {
      identity.pairings.giveBack(id);
      if (!known) identity.accounts.remove(staffId);
      return toAckAnswer(ack);
    }
  }
  note(parts, guarded, 'wall.paired', staffId);
  identity.pairings.grant(id, staffId, operation.id);
  return ok({ staffId } satisfies PairedWall);
}

type KnownAccount = { readonly id: string; readonly role: string; readonly disabled: boolean };

/** A wall that exists already takes another screen, unless it also hangs where this coordinator has no say. */
function mayHang({ id, role, disabled }: KnownAccount, { staffId }: StaffSession, { operations }: InvitationParts) {
  const elsewhere = operations.list().filter(({ state }) => state.staff.get(id)?.active === true);
  return role === 'wall' && !disabled && elsewhere.every((operation) => isCoordinatorOf(operation, staffId));
}

function isCoordinatorOf({ state }: LiveOperation, staffId: string): boolean {
  const member = state.staff.get(staffId);
  return member?.active === true && member.role === 'coordinator';
}

function tell(request: Request, parts: InvitationParts): Answer {
  const guarded = requireCoordinator(request, parts);
  return 'problem' in guarded ? guarded : ok({ walls: wallsOf(guarded.operation, parts) } satisfies HangingWalls);
}

function wallsOf({ state }: LiveOperation, { identity }: InvitationParts): HangingWalls['walls'] {
  return [...state.staff.values()]
    .filter(({ role, active }) => role === 'wall' && active)
    .flatMap(({ id: staffId }) => {
      const name = identity.accounts.get(staffId)?.name ?? '';
      return identity.sessions.listStaff(staffId).map(({ id: sessionId, since, expiresAt }) => {
        return { sessionId, staffId, name, since, expiresAt, screen: identity.pairings.screenOf(sessionId) };
      });
    });
}

function revoke(request: Request, parts: InvitationParts): Answer {
  const guarded = requireCoordinator(request, parts);
  if ('problem' in guarded) return guarded;
  const sessionId = pathPart(request, 'session');
  const wall = wallsOf(guarded.operation, parts).find((each) => each.sessionId === sessionId);
  if (!wall) return refused('not-found');
  parts.identity.sessions.revoke(sessionId);
  note(parts, guarded, 'wall.revoked', wall.staffId);
  return { status: 204 };
}

function note(
  { accessLog }: InvitationParts,
  { session, operation }: { session: StaffSession; operation: LiveOperation },
  what: 'wall.inspected' | 'wall.paired' | 'wall.revoked',
  subject: string,
): void {
  accessLog.record({ who: session, operationId: operation.id, what, subject, why: 'duty' });
}
