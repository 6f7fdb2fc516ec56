import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Problem } from '@nachtwacht/shared/wire/http.ts';
import type { Request } from 'express';
import type { Session, Sessions } from '../identity/session.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';
import { refused } from './answer.ts';
import { pathPart } from './resource.ts';

export type StaffSession = Extract<Session, { kind: 'staff' }>;

export interface GuardParts {
  readonly sessions: Sessions;
  readonly operations: Pick<Operations, 'get'>;
}

type Guarded<T> = T | { readonly problem: Problem };

export function requireSession(request: Request, { sessions }: GuardParts): Guarded<{ session: Session }> {
  const session = sessions.fromCookies(request.headers.cookie);
  return session ? { session } : refused('not-signed-in');
}

/** The operation of the address, and whoever asks as its actor. What that actor may do is the policy's. */
export function requireOperation(
  request: Request,
  parts: GuardParts,
): Guarded<{ session: Session; actor: Actor; operation: LiveOperation }> {
  const guarded = requireSession(request, parts);
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  const operation = parts.operations.get(pathPart(request, 'operation'));
  if (session.kind === 'admin' && session.operationId !== operation?.id) return refused('not-allowed');
  if (!operation) return refused('unknown-operation');
  return { session, actor: toActor(session), operation };
}

/** Reading is for those who are enrolled and active in this role. */
export function requireMember(
  request: Request,
  parts: GuardParts,
): Guarded<{ session: StaffSession; actor: Actor; operation: LiveOperation }> {
  const guarded = requireOperation(request, parts);
  if ('problem' in guarded) return guarded;
  const { session, actor, operation } = guarded;
  return isMember(session, operation) ? { session, actor, operation } : refused('not-allowed');
}

export function isMember(session: Session, { state }: LiveOperation): session is StaffSession {
  if (session.kind !== 'staff') return false;
  const member = state.staff.get(session.staffId);
  return member?.active === true && member.role === session.role;
}

export function toActor(session: Session): Actor {
  return session.kind === 'staff'
    ? { kind: 'staff', id: session.staffId, role: session.role }
    : { kind: 'admin', id: session.adminId };
}
