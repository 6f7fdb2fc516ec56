import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { CommandType } from '@nachtwacht/shared/operation/tables.ts';
import {
  type InvitationLinks,
  type InvitationsOverview,
  invitationLinks,
  invitationsOverview,
  problem,
  type StaffInvitation,
  staffInvitation,
} from '@nachtwacht/shared/wire/http.ts';
import { type OutboxOverview, outboxOverview } from '@nachtwacht/shared/wire/outbox.ts';
import { v7 } from 'uuid';
import { z } from 'zod';

/** Why the server changed nothing; `unreachable` when it could not be asked. */
export interface Trouble {
  readonly code: string;
  readonly fault?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

const accepted = z.object({ ok: z.literal(true) });
const RETRIES_MS = [500, 2000];

/** A command over HTTP: bodies of imports do not fit a socket. Sent again with the same id when the line breaks. */
export async function submit<K extends CommandType>(
  operationId: string,
  type: K,
  data: CommandData<K>,
): Promise<Reply<unknown>> {
  const envelope = { id: v7(), type, data };
  const path = `/api/operations/${operationId}/commands`;
  for (const waitMs of RETRIES_MS) {
    const reply = await ask(path, accepted, envelope);
    if (reply.ok || reply.trouble.code !== 'unreachable') return reply;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return ask(path, accepted, envelope);
}

export function createOperation(
  id: string,
  commandId: string,
  data: CommandData<'operation.create'>,
): Promise<Reply<unknown>> {
  return ask('/api/operations', accepted, { id, commandId, data });
}

export function askInvitations(operationId: string): Promise<Reply<InvitationsOverview>> {
  return ask(`/api/operations/${operationId}/invitations`, invitationsOverview);
}

export function inviteAdmins(operationId: string, adminIds: readonly string[]): Promise<Reply<InvitationLinks>> {
  return ask(`/api/operations/${operationId}/invitations`, invitationLinks, { adminIds });
}

export function inviteStaff(
  operationId: string,
  person: { name: string; role: string },
): Promise<Reply<StaffInvitation>> {
  return ask(`/api/operations/${operationId}/staff-invitations`, staffInvitation, person);
}

export function askOutbox(operationId: string): Promise<Reply<OutboxOverview>> {
  return ask(`/api/operations/${operationId}/outbox`, outboxOverview);
}

/** Sends a dead letter again, under the key that it always had. */
export function retryDelivery(operationId: string, deliveryId: string): Promise<Reply<null>> {
  return ask(`/api/operations/${operationId}/outbox/${deliveryId}/retry`, z.null(), {});
}

export async function ask<T>(
  path: string,
  schema: z.ZodType<T>,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Reply<T>> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(path, { method, credentials: 'same-origin', ...(body === undefined ? {} : json) });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, value: schema.parse(answer) };
    const { code = 'fault', fault, retryAfterSeconds } = problem.parse(answer);
    return { ok: false, trouble: { code, fault, retryAfterSeconds } };
  } catch {
    return { ok: false, trouble: { code: 'unreachable' } };
  }
}
