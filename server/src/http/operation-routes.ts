import { SYSTEM } from '@nachtwacht/shared/operation/actor.ts';
import { parseCommand } from '@nachtwacht/shared/operation/command.ts';
import { createOperationRequest } from '@nachtwacht/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { v7 } from 'uuid';
import { toAckAnswer } from './ack-answer.ts';
import { type Answer, answering, busy, readBody, refused } from './answer.ts';
import { jsonLimits, readJson } from './read-json.ts';
import { resource } from './resource.ts';
import { requireOperation, requireSession, type StaffSession, toActor } from './session-guard.ts';
import type { SessionParts } from './session-routes.ts';

export function operationRoutes(parts: SessionParts): Router {
  const router = Router();
  resource(router, '/operations', {
    post: [readJson(jsonLimits.small), answering((request) => createOperation(request, parts))],
  });
  resource(router, '/operations/:operation/commands', {
    post: [readJson(jsonLimits.commands), answering((request) => command(request, parts))],
  });
  return router;
}

async function createOperation(request: Request, parts: SessionParts): Promise<Answer> {
  const { identity, operations, attempts } = parts;
  const guarded = requireSession(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session } = guarded;
  if (session.kind !== 'staff' || session.role !== 'coordinator') return refused('not-allowed');
  const read = readBody(request, createOperationRequest);
  if ('problem' in read) return read;
  const { id, commandId, data } = read.body;
  const parsed = parseCommand({ id: commandId, type: 'operation.create', data });
  if ('refusal' in parsed) return refused(parsed.refusal.code, parsed.refusal);
  const wait = await attempts.count('createOperation', session.staffId);
  if (wait !== null) return busy(wait);
  const ack = await operations.create(id, parsed.command, toActor(session));
  if (!ack.ok) return toAckAnswer(ack);
  const enrolled = await enrolMaker(id, session, parts);
  return enrolled ?? toAckAnswer(ack, ack.receipt.repeated ? 200 : 201);
}

/** By the system: nobody is enrolled yet who could. A repeat makes up for an enrolment that did not come about. */
async function enrolMaker(id: string, session: StaffSession, { operations }: SessionParts): Promise<Answer | null> {
  const operation = operations.get(id);
  if (!operation) throw new Error('an operation that was created is not there');
  const { staffId, name, role } = session;
  if (operation.state.staff.has(staffId)) return null;
  const ack = await operation.submit({ id: v7(), type: 'staff.enrol', data: { staffId, name, role } }, SYSTEM);
  return ack.ok ? null : toAckAnswer(ack);
}

async function command(request: Request, { identity, operations, attempts }: SessionParts): Promise<Answer> {
  const guarded = requireOperation(request, { sessions: identity.sessions, operations });
  if ('problem' in guarded) return guarded;
  const { session, actor, operation } = guarded;
  if (request.body === undefined) return refused('not-acceptable-type');
  const parsed = parseCommand(request.body);
  if ('refusal' in parsed) return toAckAnswer({ ok: false, refusal: parsed.refusal });
  const wait = await attempts.count('command', session.id);
  if (wait !== null) return toAckAnswer({ ok: false, refusal: { code: 'busy', retryAfterSeconds: wait } });
  return toAckAnswer(await operation.submit(parsed.command, actor));
}
