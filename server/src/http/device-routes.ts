import type { DeviceList } from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import type { Session } from '../identity/session.ts';
import { type Answer, answering, ok, refused } from './answer.ts';
import { pathPart, resource } from './resource.ts';
import { requireSession } from './session-guard.ts';
import type { SessionParts } from './session-routes.ts';

type AdminSession = Extract<Session, { kind: 'admin' }>;

/** The phones of one admin: listed, and signed out, by that admin alone. */
export function deviceRoutes(parts: SessionParts): Router {
  const router = Router();
  resource(router, '/session/devices', { get: [answering((request) => list(request, parts))] });
  resource(router, '/session/devices/:device', { delete: [answering((request) => signOut(request, parts))] });
  return router;
}

function list(request: Request, parts: SessionParts): Answer {
  const guarded = requireAdmin(request, parts);
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  const devices = devicesOf(session, parts).map(({ id, since, kind }) => {
    return { id, since, kind, isThis: id === session.id };
  });
  return ok({ devices } satisfies DeviceList);
}

/** This phone has a way of its own to sign out, which also wipes it. */
function signOut(request: Request, parts: SessionParts): Answer {
  const guarded = requireAdmin(request, parts);
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  const deviceId = pathPart(request, 'device');
  const isOther = deviceId !== session.id && devicesOf(session, parts).some(({ id }) => id === deviceId);
  if (!isOther) return refused('not-found');
  parts.identity.sessions.revoke(deviceId);
  return { status: 204 };
}

function devicesOf({ operationId, adminId }: AdminSession, { identity }: SessionParts) {
  return identity.sessions.listAdmin(operationId, adminId);
}

function requireAdmin(request: Request, parts: SessionParts) {
  const guarded = requireSession(request, { sessions: parts.identity.sessions, operations: parts.operations });
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  return session.kind === 'admin' ? { session } : refused('not-allowed');
}
