import type { IncomingMessage } from 'node:http';
import { id } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';
import type { Session, Sessions } from '../identity/session.ts';
import type { LiveOperation, Operations } from '../operation/live-operation.ts';

export type StaffSession = Extract<Session, { kind: 'staff' }>;
export type AdminSession = Extract<Session, { kind: 'admin' }>;
export type DoorCode =
  | 'no-session'
  | 'not-staff'
  | 'not-admin'
  | 'not-enrolled'
  | 'admin-revoked'
  | 'unknown-operation'
  | 'too-many-screens';

/** Told to the client as `error.data.code` of its `connect_error`. */
export class DoorError extends Error {
  readonly data: { readonly code: DoorCode };
  constructor(code: DoorCode) {
    super(code);
    this.data = { code };
  }
}

export interface DoorParts {
  readonly operations: Operations;
  readonly sessions: Sessions;
}

export interface Caller {
  readonly cookie: string | undefined;
  readonly auth: unknown;
}

const handshake = z.object({ operation: id.optional(), build: z.string().max(200).optional() });

export function readBuild(auth: unknown): string | null {
  return handshake.safeParse(auth).data?.build ?? null;
}

/** Exact origin and a live session, before there is a socket at all: `cors` does not stop a forged Origin. */
export function refuseAtGate(
  request: IncomingMessage,
  { sessions, isAllowedOrigin }: { sessions: Sessions; isAllowedOrigin: (origin: string | undefined) => boolean },
): string | null {
  if (!isAllowedOrigin(request.headers.origin)) return 'origin-refused';
  return sessions.fromCookies(request.headers.cookie) ? null : 'no-session';
}

/** Staff who are enrolled in the operation, in the role of their account. */
export function admitStaff({ operations, sessions }: DoorParts, { cookie, auth }: Caller) {
  const session = sessions.fromCookies(cookie);
  if (!session) throw new DoorError('no-session');
  if (session.kind !== 'staff') throw new DoorError('not-staff');
  const operation = operations.get(handshake.safeParse(auth).data?.operation ?? '');
  if (!operation) throw new DoorError('unknown-operation');
  if (!isEnrolled(operation, session)) throw new DoorError('not-enrolled');
  return { session, operation };
}

/** Admins of the operation, also when it is closed; never one who is revoked. */
export function admitAdmin({ operations, sessions }: DoorParts, { cookie }: Caller) {
  const session = sessions.fromCookies(cookie);
  if (!session) throw new DoorError('no-session');
  if (session.kind !== 'admin') throw new DoorError('not-admin');
  const operation = operations.get(session.operationId);
  const admin = operation?.state.admins.get(session.adminId);
  if (!operation || !admin) throw new DoorError('unknown-operation');
  if (admin.status === 'revoked') throw new DoorError('admin-revoked');
  return { session, operation };
}

function isEnrolled({ state }: LiveOperation, { staffId, role }: StaffSession): boolean {
  const member = state.staff.get(staffId);
  return member?.active === true && member.role === role;
}
