import { may } from '@nachtwacht/shared/operation/policy.ts';
import {
  acceptRequest,
  type InvitationInfo,
  type InvitationLinks,
  type InvitationsOverview,
  inspectRequest,
  inviteAdminsRequest,
  inviteStaffRequest,
  type StaffInvitation,
} from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { v7 } from 'uuid';
import type { AccessLog } from '../access/access-log.ts';
import { toAddressKey } from '../identity/attempts.ts';
import { toDeviceKind } from '../identity/device-kind.ts';
import type { LiveOperation } from '../operation/live-operation.ts';
import { toAckAnswer } from './ack-answer.ts';
import { type Answer, answering, busy, ok, readBody, refused } from './answer.ts';
import type { Origins } from './origins.ts';
import { jsonLimits, readJson } from './read-json.ts';
import { resource } from './resource.ts';
import { requireMember } from './session-guard.ts';
import { begin, findLink, type SessionParts } from './session-routes.ts';

export interface InvitationParts extends SessionParts {
  readonly origins: Origins;
  readonly accessLog: AccessLog;
}

export function invitationRoutes(parts: InvitationParts): Router {
  const router = Router();
  const json = readJson(jsonLimits.small);
  resource(router, '/invitations/inspect', { post: [json, answering((request) => inspect(request, parts))] });
  resource(router, '/invitations/accept', { post: [json, answering((request) => accept(request, parts))] });
  resource(router, '/operations/:operation/invitations', {
    get: [answering((request) => tellInvitations(request, parts))],
    post: [json, answering((request) => inviteAdmins(request, parts))],
  });
  resource(router, '/operations/:operation/staff-invitations', {
    post: [json, answering((request) => inviteStaff(request, parts))],
  });
  return router;
}

async function inspect(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity, operations, attempts } = parts;
  const read = readBody(request, inspectRequest);
  if ('problem' in read) return read;
  const address = toAddressKey(request.ip ?? '');
  const wait = await attempts.wait('unknownLink', address);
  if (wait !== null) return busy(wait);
  const link = identity.links.inspect(read.body.token);
  if (link?.purpose.kind !== 'admin') {
    await attempts.count('unknownLink', address);
    return ok({ state: 'unknown' } satisfies InvitationInfo);
  }
  if (link.state !== 'open') return ok({ state: link.state } satisfies InvitationInfo);
  const { operationId, adminId } = link.purpose;
  const operation = operations.get(operationId);
  const told = operation ? describe(operation, adminId) : ({ state: 'unknown' } satisfies InvitationInfo);
  const leaves = told.state === 'open' ? leavesBy(request, parts, { operationId, adminId }) : null;
  return ok(told.state === 'open' && leaves ? ({ ...told, leaves } satisfies InvitationInfo) : told);
}

/** The operation that a phone stops with when it takes this invitation; null when there is none. */
function leavesBy(
  request: Request,
  { identity, operations }: InvitationParts,
  to: { readonly operationId: string; readonly adminId: string },
): string | null {
  const session = identity.sessions.fromCookies(request.headers.cookie);
  if (session?.kind !== 'admin' || (session.operationId === to.operationId && session.adminId === to.adminId))
    return null;
  return operations.get(session.operationId)?.state.operation?.content?.name ?? null;
}

function describe({ state }: LiveOperation, adminId: string): InvitationInfo {
  const admin = state.admins.get(adminId);
  if (!admin || !state.operation) return { state: 'unknown' };
  if (admin.status === 'revoked') return { state: 'revoked' };
  const { status, startsAt, endsAt, exercise, content } = state.operation;
  // Who joined before may come back to read, as long as there is something to read.
  if (status === 'destroyed' || (status === 'closed' && admin.status !== 'joined')) return { state: 'closed' };
  return {
    state: 'open',
    operation: { name: content?.name ?? '', startsAt, endsAt, exercise },
    adminName: admin.content?.name ?? '',
    groups: admin.groupIds.map((groupId) => state.groups.get(groupId)?.content?.name ?? ''),
  };
}

/** The link is used up first, so that two phones cannot both have it; a refusal to join gives it back. */
async function accept(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity, operations } = parts;
  const read = readBody(request, acceptRequest);
  if ('problem' in read) return read;
  const { token, ...data } = read.body;
  const found = await findLink(request, parts, token);
  if ('problem' in found) return found;
  if (found.purpose.kind !== 'admin') return refused('link-unknown');
  const { operationId, adminId } = found.purpose;
  const operation = operations.get(operationId);
  if (!operation) return refused('unknown-operation');
  if (!identity.links.use(token)) return refused('link-used');
  const ack = await operation.submit({ id: v7(), type: 'admin.join', data }, { kind: 'admin', id: adminId });
  const stands = ack.ok || hasJoinedBefore(operation, adminId);
  const device = toDeviceKind(request.get('user-agent'));
  if (stands) return begin(request, parts, identity.sessions.startAdmin(operationId, adminId, device));
  identity.links.giveBack(token);
  return toAckAnswer(ack);
}

/** A new phone for somebody who read the rules already; also while an operation no longer takes admins. */
function hasJoinedBefore({ state }: LiveOperation, adminId: string): boolean {
  return state.admins.get(adminId)?.status === 'joined';
}

function tellInvitations(request: Request, { identity, operations }: InvitationParts): Answer {
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session, operation } = guarded;
  if (session.role !== 'coordinator') return refused('not-allowed');
  const hasSignedIn = (staffId: string) =>
    identity.links.hasSignedIn(staffId) || identity.accounts.get(staffId)?.passwordHash != null;
  return ok({
    admins: [...identity.links.ofAdmins(operation.id)],
    signedInStaffIds: [...operation.state.staff.keys()].filter(hasSignedIn),
  } satisfies InvitationsOverview);
}

async function inviteAdmins(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity, operations, attempts, origins } = parts;
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session, actor, operation } = guarded;
  const refusal = may(actor, 'admins.add', operation.state);
  if (refusal) return refused(refusal.code);
  const read = readBody(request, inviteAdminsRequest);
  if ('problem' in read) return read;
  const adminIds = [...new Set(read.body.adminIds)];
  const admins = adminIds.map((adminId) => operation.state.admins.get(adminId));
  if (admins.includes(undefined)) return refused('unknown-admin');
  if (admins.some((admin) => admin?.status === 'revoked')) return refused('admin-revoked');
  const wait = await attempts.count('invite', session.staffId);
  if (wait !== null) return busy(wait);
  const links = identity.links.issueAll(
    adminIds.map((adminId) => ({ kind: 'admin', operationId: operation.id, adminId })),
    session.staffId,
  );
  const origin = origins.forLinks(request.get('origin'));
  const invitations = adminIds.flatMap((adminId, index) => {
    const link = links[index];
    return link ? [{ adminId, url: `${origin}/join#${link.token}`, expiresAt: link.expiresAt }] : [];
  });
  return ok({ invitations } satisfies InvitationLinks);
}

async function inviteStaff(request: Request, parts: InvitationParts): Promise<Answer> {
  const { identity, operations, attempts, origins, accessLog } = parts;
  const guarded = requireMember(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session, actor, operation } = guarded;
  const refusal = may(actor, 'staff.enrol', operation.state);
  if (refusal) return refused(refusal.code);
  const read = readBody(request, inviteStaffRequest);
  if ('problem' in read) return read;
  const wait = await attempts.count('invite', session.staffId);
  if (wait !== null) return busy(wait);
  const known = identity.accounts.findByName(read.body.name);
  const account = known ?? identity.accounts.create(read.body);
  if (!account || account.disabled || account.role !== read.body.role) return refused('id-taken');
  const { id: staffId, name, role } = account;
  const member = operation.state.staff.get(staffId);
  if (!member?.active || member.role !== role) {
    const ack = await operation.submit({ id: v7(), type: 'staff.enrol', data: { staffId, name, role } }, actor);
    if (!ack.ok && !known) identity.accounts.remove(staffId);
    if (!ack.ok) return toAckAnswer(ack);
  }
  // A link into an existing account lets its maker in as somebody else: it leaves a trace.
  accessLog.record({ who: session, operationId: operation.id, what: 'staff.invited', subject: staffId, why: 'duty' });
  const { token, expiresAt } = identity.links.issue({ kind: 'sign-in', staffId }, session.staffId);
  const url = `${origins.forLinks(request.get('origin'))}/sign-in#${token}`;
  return ok({ staffId, url, expiresAt } satisfies StaffInvitation);
}
