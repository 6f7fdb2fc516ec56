import type { Actor } from '@nachtwacht/shared/operation/actor.ts';
import type { Command } from '@nachtwacht/shared/operation/command.ts';
import type { RefusalCode } from '@nachtwacht/shared/operation/refusal.ts';
import type { Ack } from '@nachtwacht/shared/wire/ack.ts';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { toAckAnswer } from '../../http/ack-answer.ts';
import { type Answer, answering, ok, readBody, refused } from '../../http/answer.ts';
import { jsonLimits, readJson } from '../../http/read-json.ts';
import { pathPart, resource } from '../../http/resource.ts';
import { requireToken, type TokenGuardParts } from '../../http/token-guard.ts';
import { idempotencyKey } from '../../intake/intake-schema.ts';
import type { LiveOperation } from '../../operation/live-operation.ts';
import { webhookPayload } from './payload.ts';
import type { StatusIds, StatusKeys } from './status-keys.ts';
import { type DispatchStatus, dispatchStatus, type StatusAnswer } from './status-schema.ts';

export interface StatusParts extends TokenGuardParts {
  readonly statusKeys: StatusKeys;
}

/** Back from the control room's system: what becomes of a dispatch. */
export function statusRoutes(parts: StatusParts): Router {
  const router = Router();
  const outward = z.toJSONSchema(webhookPayload);
  const inward = z.toJSONSchema(dispatchStatus, { io: 'input' });
  resource(router, '/webhook.schema.json', { get: [answering(() => ok(outward))] });
  resource(router, '/dispatch-status.schema.json', { get: [answering(() => ok(inward))] });
  resource(router, '/dispatches/:dispatch/status', {
    post: [readJson(jsonLimits.small), answering((request) => tellStatus(request, parts))],
  });
  return router;
}

async function tellStatus(request: Request, parts: StatusParts): Promise<Answer> {
  const guarded = await requireToken(request, parts, 'control-room');
  if ('problem' in guarded) return guarded;
  const { gateway, operation } = guarded;
  const key = idempotencyKey.safeParse(request.get('idempotency-key'));
  if (!key.success) {
    return refused('invalid', { issues: [{ path: 'Idempotency-Key', message: '1 to 200 visible ASCII characters' }] });
  }
  const read = readBody(request, dispatchStatus);
  if ('problem' in read) return read;
  const dispatchId = pathPart(request, 'dispatch');
  if (operation.state.dispatches.get(dispatchId)?.target !== 'control-room') return refused('unknown-dispatch');
  const ids = parts.statusKeys.idsOf(gateway.id, key.data);
  const actor = { kind: 'gateway', id: gateway.id, purpose: 'control-room' } as const;
  return apply({ operation, actor, dispatchId, status: read.body, ids });
}

interface Told {
  readonly operation: LiveOperation;
  readonly actor: Actor;
  readonly dispatchId: string;
  readonly status: DispatchStatus;
  readonly ids: StatusIds;
}

/** The number first: it holds however late the step comes. */
async function apply(told: Told): Promise<Answer> {
  const { operation, actor, dispatchId, status, ids } = told;
  if (status.reference !== undefined && status.reference !== referenceOf(operation, dispatchId)) {
    const data = { dispatchId, reference: status.reference };
    const ack = await operation.submit({ id: ids.reference, type: 'dispatch.setReference', data }, actor);
    if (!ack.ok) return toAckAnswer(ack);
  }
  const ack = await operation.submit(toCommand(dispatchId, status, ids.step), actor);
  const result = toResult(ack);
  return result ? ok(toAnswer(operation, dispatchId, result)) : toAckAnswer(ack);
}

const late: readonly RefusalCode[] = ['step-not-forward', 'dispatch-ended'];

function toResult(ack: Ack): StatusAnswer['result'] | null {
  if (ack.ok) return ack.receipt.repeated ? 'repeated' : 'applied';
  return 'refusal' in ack && late.includes(ack.refusal.code) ? 'outdated' : null;
}

function toCommand(dispatchId: string, status: DispatchStatus, id: string): Command {
  const { step, unit = '', outcome, reason, text = '', at } = status;
  const facts = { dispatchId, byDesk: false, ...(at !== undefined && { reportedAt: at }) };
  if (outcome !== undefined) return { id, type: 'dispatch.close', data: { ...facts, outcome, text } };
  if (reason !== undefined) return { id, type: 'dispatch.turnDown', data: { ...facts, reason, text } };
  if (step === 'done' || step === 'turned-down') throw new Error(`${step} came through without its outcome or reason`);
  return { id, type: 'dispatch.advance', data: { ...facts, step, unit } };
}

function referenceOf({ state }: LiveOperation, dispatchId: string): string {
  return state.dispatches.get(dispatchId)?.content?.reference ?? '';
}

function toAnswer(operation: LiveOperation, dispatchId: string, result: StatusAnswer['result']): StatusAnswer {
  const dispatch = operation.state.dispatches.get(dispatchId);
  if (!dispatch) throw new Error('a dispatch that was there is not');
  const { id, number, step } = dispatch;
  return { result, dispatch: { id, number, step, reference: referenceOf(operation, dispatchId) } };
}
